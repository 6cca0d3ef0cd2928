using ApiBox.Sqlite;
using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Support;

/// <summary>What the first version of the package made, and every statement that it ran.</summary>
internal static class VersionOne
{
    public const string Accepted =
        """
        INSERT INTO submissions
          (submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over)
        VALUES ($id, 'addInstrumental', 'musicGeneration', 'b', $created, $created + 1209600000000, 1, 't' || $id, 'text', 1, 0)
        """;

    public const string PutUp =
        """
        INSERT INTO deliveries (submission_id, kind, task_id, stage, received_at, due_at, body)
        VALUES ($id, 'musicGeneration', 't' || $id, $stage, $created, $created, x'7b7d')
        """;

    public static readonly IReadOnlyList<string> Statements =
    [
        """
        INSERT INTO submissions AS old (submission_id, operation, callback_kind, client, created_at, expires_at, outcome)
        VALUES ('new', 'op', 'kind', '', 1, 2, 0)
        ON CONFLICT (submission_id) DO UPDATE SET outcome = 0 WHERE old.outcome = 2 AND old.task_id IS NULL
        """,
        "UPDATE submissions SET outcome = 1, task_id = 't' WHERE submission_id = 's1' AND outcome <> 1",
        """
        INSERT INTO submissions AS old
          (submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over)
        VALUES ('s1', '', 'kind', '', 1, 2, 1, 'ts1', 'complete', 7, 1)
        ON CONFLICT (submission_id) DO UPDATE SET outcome = 1, previous_rank = old.rank, rank = max(old.rank, excluded.rank)
        WHERE old.task_id IS NULL OR old.task_id = excluded.task_id
        RETURNING rank > previous_rank
        """,
        """
        INSERT INTO deliveries (submission_id, kind, task_id, stage, received_at, due_at, body)
        VALUES ('s1', 'kind', 'ts1', 'complete', 1, 1, x'7b7d')
        """,
        "UPDATE submissions SET stage = 'SUCCESS', is_over = 1 WHERE task_id = 'ts1' AND is_over = 0",
        "SELECT submission_id, operation FROM submissions WHERE submission_id = 's1'",
        """
        SELECT submission_id FROM submissions
        WHERE is_over = 0 AND outcome <> 2 AND (created_at, submission_id) > (0, '') ORDER BY created_at, submission_id LIMIT 9
        """,
        "SELECT delivery_id, attempt, body FROM deliveries WHERE due_at <= 9000000000000000 ORDER BY due_at, delivery_id LIMIT 9",
        "UPDATE deliveries SET attempt = attempt + 1, due_at = 9000000000000000 WHERE delivery_id = 1",
        "DELETE FROM deliveries WHERE delivery_id = 1 AND attempt = 1",
        "UPDATE deliveries SET due_at = 1 WHERE delivery_id = 1 AND attempt = 1",
        "DELETE FROM submissions WHERE expires_at <= 9000000000000000",
        "INSERT INTO signals (origin, task_id) VALUES (1, 't')",
        "SELECT coalesce(max(signal_id), 0) FROM signals",
        "SELECT task_id FROM signals WHERE signal_id > 0 AND origin <> 1 LIMIT 9",
        "DELETE FROM signals WHERE signal_id <= (SELECT max(signal_id) FROM signals) - 10000",
        "SELECT coalesce(min(signal_id), 0) FROM signals",
    ];

    public static void Make(SqliteConnection connection)
    {
        connection.Ask("PRAGMA journal_mode = WAL");
        connection.Ask(SqliteMigrations.All[0]);
        connection.Ask("PRAGMA application_id = 0x41704278");
        connection.Ask("PRAGMA user_version = 1");
    }

    public static void Run(this SqliteConnection connection, string sql, string id, DateTimeOffset createdAt, string stage = "")
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$created", SqliteRows.Time(createdAt));
        command.Parameters.AddWithValue("$stage", stage);
        command.ExecuteNonQuery();
    }
}
