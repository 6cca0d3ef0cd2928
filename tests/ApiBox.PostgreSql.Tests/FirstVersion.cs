using Npgsql;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox.PostgreSql.Tests;

/// <summary>The first version of the schema, and the statements of the programs for it, to the letter.</summary>
internal sealed class FirstVersion(string schema)
{
    private const string Columns =
        "submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over";

    public string Add { get; } =
        $"""
        INSERT INTO {schema}.submissions AS old (submission_id, operation, callback_kind, client, created_at, expires_at, outcome, added_by)
        VALUES ($1, $2, $3, $4, $5, $6, 0, $7)
        ON CONFLICT (submission_id) DO UPDATE SET
          operation = excluded.operation,
          callback_kind = excluded.callback_kind,
          client = excluded.client,
          created_at = excluded.created_at,
          expires_at = excluded.expires_at,
          outcome = CASE old.outcome WHEN 2 THEN 0 ELSE old.outcome END,
          added_by = excluded.added_by
        WHERE old.added_by = excluded.added_by OR (old.outcome = 2 AND old.task_id IS NULL)
        """;

    public string SetOutcome { get; } =
        $"""
        UPDATE {schema}.submissions SET outcome = CASE WHEN $2 IS NULL THEN $3 ELSE 1 END, task_id = $2
        WHERE submission_id = $1 AND outcome <> 1
        """;

    public string Advance { get; } =
        $"""
        WITH reached AS (
          INSERT INTO {schema}.submissions AS old
            (submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over)
          VALUES ($1, '', $2, '', $3, $4, 1, $5, CASE WHEN $7 > 0 THEN $6 END, $7, $7 > 0 AND $8)
          ON CONFLICT (submission_id) DO UPDATE SET
            outcome = 1,
            task_id = excluded.task_id,
            stage = CASE WHEN excluded.rank > old.rank AND (excluded.is_over OR NOT old.is_over) THEN excluded.stage ELSE old.stage END,
            is_over = old.is_over OR (excluded.rank > old.rank AND excluded.is_over),
            previous_rank = old.rank,
            rank = greatest(old.rank, excluded.rank)
          WHERE old.task_id IS NULL OR old.task_id = excluded.task_id
          RETURNING rank > previous_rank AS is_new
        ), put_up AS (
          INSERT INTO {schema}.deliveries (submission_id, kind, task_id, stage, received_at, due_at, body)
          SELECT $1, $2, $5, $6, $3, $3, $9 FROM reached WHERE is_new
        )
        SELECT is_new FROM reached
        """;

    public string Take { get; } =
        $"""
        WITH due AS MATERIALIZED (
          SELECT delivery_id, due_at FROM {schema}.deliveries WHERE due_at <= $1
          ORDER BY due_at, delivery_id LIMIT $2 FOR UPDATE SKIP LOCKED
        )
        UPDATE {schema}.deliveries AS taken SET attempt = attempt + 1, due_at = $3 FROM due WHERE taken.delivery_id = due.delivery_id
        RETURNING taken.delivery_id, submission_id, kind, task_id, stage, attempt, received_at, body, due.due_at
        """;

    public string Complete { get; } = $"DELETE FROM {schema}.deliveries WHERE delivery_id = $1 AND attempt = $2";

    /// <summary>All that it asks and writes, with parameters.</summary>
    public IReadOnlyList<PostgreSqlCommand> Commands(DateTimeOffset now) =>
    [
        new(Add, Text("s1"), Text("addInstrumental"), Text(null), Text(""), Time(now), Time(now), Id(Guid.NewGuid())),
        new(SetOutcome, Text("s1"), Text("t1"), Integer(1)),
        new(
            Advance,
            Text("s2"),
            Text("kind"),
            Time(now),
            Time(now),
            Text("t2"),
            Text("text"),
            Integer(1),
            Flag(false),
            Bytes(new byte[] { 1 })),
        new(
            $"UPDATE {schema}.submissions SET stage = $2, is_over = true WHERE task_id = $1 AND NOT is_over",
            Text("nothing"),
            Text("SUCCESS")),
        new($"SELECT {Columns} FROM {schema}.submissions WHERE submission_id = $1", Text("s1")),
        new(
            $"""
            SELECT {Columns} FROM {schema}.submissions
            WHERE NOT is_over AND outcome <> 2 AND (created_at, submission_id) > ($1, $2)
            ORDER BY created_at, submission_id LIMIT $3
            """,
            Time(now), Text(""), Integer(500)),
        new(Take, Time(now), Integer(32), Time(now)),
        new(Complete, Long(0), Integer(1)),
        new($"UPDATE {schema}.deliveries SET due_at = $3 WHERE delivery_id = $1 AND attempt = $2", Long(0), Integer(1), Time(now)),
        new(
            $"""
            DELETE FROM {schema}.submissions WHERE submission_id IN (
              SELECT submission_id FROM {schema}.submissions WHERE expires_at <= $1 FOR UPDATE SKIP LOCKED)
            """,
            Time(DateTimeOffset.UnixEpoch)),
    ];

    /// <summary>Makes the schema.</summary>
    public async Task MakeAsync()
    {
        await using var connection = await TemporarySchema.ConnectAsync();
        var errors = new PostgreSqlErrors(TemporarySchema.ConnectionString, schema);
        await new PostgreSqlSchema(schema).MigrateAsync(connection, [PostgreSqlMigrations.All[0]], errors, default);
    }

    public static async Task RunAsync(NpgsqlConnection connection, PostgreSqlCommand command)
    {
        await using var one = new NpgsqlCommand(command.Sql, connection);
        one.Parameters.AddRange(command.Parameters);
        await one.ExecuteNonQueryAsync();
    }
}
