using Npgsql;
using NpgsqlTypes;

namespace ApiBox.PostgreSql;

/// <summary>How values and rows look in the tables. Every parameter names its type, so that no reflection has to find it.</summary>
internal static class PostgreSqlValues
{
    public static NpgsqlParameter Text(string? value) => new NpgsqlParameter<string?> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };

    public static NpgsqlParameter Integer(int value) => new NpgsqlParameter<int> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Integer };

    public static NpgsqlParameter Long(long value) => new NpgsqlParameter<long> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };

    public static NpgsqlParameter Flag(bool value) => new NpgsqlParameter<bool> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Boolean };

    public static NpgsqlParameter Id(Guid value) => new NpgsqlParameter<Guid> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Uuid };

    public static NpgsqlParameter Bytes(ReadOnlyMemory<byte> value) =>
        new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bytea };

    public static NpgsqlParameter Time(DateTimeOffset value) =>
        new NpgsqlParameter<DateTimeOffset> { TypedValue = value.ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz };

    public static StoredSubmission Submission(NpgsqlDataReader row) => new(
        new NewSubmission(row.GetString(0), row.GetString(1), Text(row, 2), row.GetString(3), Time(row, 4), Time(row, 5)),
        (SubmissionOutcome)row.GetInt32(6),
        Text(row, 7),
        Text(row, 8),
        row.GetInt32(9),
        row.GetBoolean(10));

    public static CallbackDelivery Delivery(NpgsqlDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        Text(row, 4),
        row.GetInt32(5),
        Time(row, 6),
        row.GetFieldValue<byte[]>(7));

    public static DateTimeOffset Time(NpgsqlDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
