using ApiBox.Runtime;
using Microsoft.Data.Sqlite;

namespace ApiBox.Sqlite;

/// <summary>How rows and values look in the file.</summary>
internal static class SqliteRows
{
    public static long Time(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static long Span(TimeSpan span) => span.Ticks / TimeSpan.TicksPerMicrosecond;

    public static StoredSubmission Submission(SqliteDataReader row)
    {
        var (service, client) = StoredNames.ClientOf(row.GetString(3));
        var submission = new NewSubmission(
            row.GetString(0), row.GetString(1), Text(row, 2), client, Time(row, 4), Time(row, 5))
        {
            Service = service,
        };
        return new StoredSubmission(
            submission, (SubmissionOutcome)row.GetInt32(6), Text(row, 7), Text(row, 8), row.GetInt32(9), row.GetBoolean(10))
        {
            OnlyCandidate = Text(row, 11),
        };
    }

    public static ExpiredSubmission Expired(SqliteDataReader row) => new(Submission(row), row.GetInt32(12), Text(row, 13));

    /// <summary>A callback that is about to be taken.</summary>
    public static CallbackDelivery Delivery(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), Text(row, 4), Time(row, 5), row.GetFieldValue<byte[]>(12))
    {
        TakeCount = row.GetInt32(6) + 1,
        Failures = row.GetInt32(7),
        Losses = row.GetInt32(8),
        IsTakenOver = row.GetBoolean(9),
        IsConfirmed = row.GetBoolean(10),
        IsReplay = row.GetBoolean(11),
    };

    public static ParkedCallback Parked(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), Text(row, 4), row.GetInt32(5), Time(row, 6), Time(row, 7));

    public static (string StoreId, long Number) Ping(SqliteDataReader row) => (row.GetString(0), row.GetInt64(1));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset Time(SqliteDataReader row, int column) =>
        new(DateTimeOffset.UnixEpoch.Ticks + (row.GetInt64(column) * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
