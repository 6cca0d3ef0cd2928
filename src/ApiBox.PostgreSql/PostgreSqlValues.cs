using System.Globalization;
using ApiBox.Runtime;
using Npgsql;
using NpgsqlTypes;

namespace ApiBox.PostgreSql;

/// <summary>How values and rows look in the tables. Every parameter names its type, so that no reflection has to find it.</summary>
internal static class PostgreSqlValues
{
    public static NpgsqlParameter Text(string? value) => Written(value is null ? null : PostgreSqlText.Write(value));

    /// <summary>A text that is as <see cref="PostgreSqlText"/> writes it already.</summary>
    public static NpgsqlParameter Written(string? value) =>
        new NpgsqlParameter<string?> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };

    public static NpgsqlParameter Texts(IEnumerable<string?> values) => Written(PostgreSqlText.Array(values));

    public static NpgsqlParameter Longs(IEnumerable<long> values) =>
        Written(PostgreSqlText.Array(values.Select(static value => value.ToString(CultureInfo.InvariantCulture))));

    public static NpgsqlParameter Flags(IEnumerable<bool> values) =>
        Written(PostgreSqlText.Array(values.Select(static value => value ? "t" : "f")));

    public static NpgsqlParameter Times(IEnumerable<DateTimeOffset> values) =>
        Written(PostgreSqlText.Array(values.Select(static value => value.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture))));

    public static NpgsqlParameter Bodies(IReadOnlyCollection<ReadOnlyMemory<byte>> values) => Written(PostgreSqlText.Array(values));

    public static NpgsqlParameter Ids(IEnumerable<Guid> values) =>
        Written(PostgreSqlText.Array(values.Select(static value => value.ToString())));

    public static NpgsqlParameter Integer(int value) =>
        new NpgsqlParameter<int> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Integer };

    public static NpgsqlParameter Long(long value) => new NpgsqlParameter<long> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };

    public static NpgsqlParameter Flag(bool value) => new NpgsqlParameter<bool> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Boolean };

    public static NpgsqlParameter Id(Guid value) => new NpgsqlParameter<Guid> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Uuid };

    public static NpgsqlParameter Bytes(ReadOnlyMemory<byte> value) =>
        new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bytea };

    public static NpgsqlParameter Time(DateTimeOffset value) =>
        new NpgsqlParameter<DateTimeOffset> { TypedValue = value.ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz };

    public static NpgsqlParameter Span(TimeSpan value) =>
        new NpgsqlParameter<TimeSpan> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Interval };

    public static StoredSubmission Submission(NpgsqlDataReader row)
    {
        var (service, client) = StoredNames.ClientOf(Text(row, 3));
        var submission = new NewSubmission(
            Text(row, 0), Text(row, 1), TextOrNull(row, 2), client, Time(row, 4), Time(row, 5))
        {
            Service = service,
        };
        return new StoredSubmission(
            submission, (SubmissionOutcome)row.GetInt32(6), TextOrNull(row, 7), TextOrNull(row, 8), row.GetInt32(9), row.GetBoolean(10))
        {
            OnlyCandidate = TextOrNull(row, 11),
        };
    }

    public static ExpiredSubmission Expired(NpgsqlDataReader row) => new(Submission(row), row.GetInt32(12), TextOrNull(row, 13));

    public static CallbackDelivery Delivery(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        Text(row, 1),
        Text(row, 2),
        Text(row, 3),
        TextOrNull(row, 4),
        Time(row, 5),
        row.GetFieldValue<byte[]>(6))
    {
        TakeCount = row.GetInt32(7),
        Failures = row.GetInt32(8),
        Losses = row.GetInt32(9),
        IsConfirmed = row.GetBoolean(10),
        IsReplay = row.GetBoolean(11),
        IsTakenOver = row.GetBoolean(12),
    };

    public static ParkedCallback Parked(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        Text(row, 1),
        Text(row, 2),
        Text(row, 3),
        TextOrNull(row, 4),
        row.GetInt32(5),
        Time(row, 6),
        Time(row, 7));

    public static string Text(NpgsqlDataReader row, int column) => PostgreSqlText.Read(row.GetString(column));

    public static DateTimeOffset Time(NpgsqlDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);

    private static string? TextOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : Text(row, column);
}
