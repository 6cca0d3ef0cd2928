using System.Globalization;

namespace ApiBox.PostgreSql;

/// <summary>
/// The statements. What writes calls the function <c>writable</c> in its own transaction, so that an instance older than the schema writes
/// nothing. The numbers of outcomes are those of <see cref="SubmissionOutcome"/>: 1 accepted, 2 refused, 3 unknown.
/// </summary>
/// <param name="schema">The name of the schema.</param>
/// <param name="version">The version of the schema that these are for.</param>
/// <param name="clock">The SQL expression for the current time.</param>
internal sealed partial class PostgreSqlStatements(string schema, int version, string clock = PostgreSqlStatements.DatabaseClock)
{
    /// <summary>The clock of the database: now() does not advance while a transaction waits for a lock.</summary>
    public const string DatabaseClock = "clock_timestamp()";

    private const string Columns =
        "submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over, only_candidate";

    // A subquery, so that it is evaluated once and not for each row.
    private readonly string _isWritable = string.Create(CultureInfo.InvariantCulture, $"(SELECT {schema}.writable({version}))");
    private readonly string _now = $"(SELECT {clock})";

    /// <summary>Changes a row when it is new or was refused, or when this call has written it before its connection broke.</summary>
    public string Add => field ??=
        $"""
        INSERT INTO {schema}.submission AS old (submission_id, operation, callback_kind, client, created_at, expires_at, outcome, added_by)
        SELECT $1, $2, $3, $4, $5, $6, 0, $7 WHERE {_isWritable}
        ON CONFLICT (submission_id) DO UPDATE SET
          operation = excluded.operation,
          callback_kind = excluded.callback_kind,
          client = excluded.client,
          created_at = excluded.created_at,
          expires_at = excluded.expires_at,
          outcome = CASE old.outcome WHEN 2 THEN 0 ELSE old.outcome END,
          added_by = excluded.added_by
        WHERE old.added_by = excluded.added_by OR (old.outcome = 2 AND old.task_id IS NULL AND old.candidates = 0)
        RETURNING 1
        """;

    /// <summary>Changes nothing when there is a task id and candidates: <see cref="Confirm"/> does.</summary>
    public string SetOutcome => field ??=
        $"""
        UPDATE {schema}.submission SET
          outcome = CASE WHEN $2 IS NOT NULL THEN 1 WHEN $3 = 2 AND candidates > 0 THEN 3 ELSE $3 END,
          task_id = $2
        WHERE submission_id = $1 AND outcome <> 1 AND ($2 IS NULL OR candidates = 0) AND {_isWritable}
        RETURNING 1
        """;

    /// <summary>Returns the number of submissions that ended, and whether a candidate of the task has not ended.</summary>
    public string End => field ??=
        $"""
        WITH ended AS (
          UPDATE {schema}.submission SET stage = $2, is_over = true
          WHERE task_id = $1 AND NOT is_over AND starts_with(client, $3) AND {_isWritable} RETURNING 1
        )
        SELECT (SELECT count(*) FROM ended),
          EXISTS (SELECT FROM {schema}.candidate WHERE task_id = $1 AND NOT is_over AND {IsOfClient("$3")})
        """;

    // The clients of several descriptions can share a schema; the names of each begin with the same.
    private string IsOfClient(string prefix) =>
        $"submission_id IN (SELECT submission_id FROM {schema}.submission WHERE starts_with(client, {prefix}))";

    public string Find => field ??= $"SELECT {Columns} FROM {schema}.submission WHERE submission_id = $1";

    public string ListOpen => field ??=
        $"""
        SELECT {Columns} FROM {schema}.submission
        WHERE NOT is_over AND outcome <> 2 AND starts_with(client, $4) AND (created_at, submission_id) > ($1, $2)
        ORDER BY created_at, submission_id LIMIT $3
        """;

    public string ListExpired => field ??=
        $"""
        SELECT {Columns}, undelivered, undelivered_kind FROM {schema}.submission AS expired
        CROSS JOIN LATERAL (
          SELECT count(*)::integer AS undelivered, (array_agg(kind ORDER BY delivery_id))[1] AS undelivered_kind
          FROM {schema}.delivery WHERE delivery.submission_id = expired.submission_id
        ) AS waiting
        WHERE expires_at <= {_now} AND starts_with(client, $2) AND (undelivered > 0 OR (NOT is_over AND outcome <> 2))
        ORDER BY expires_at, submission_id LIMIT $1
        """;

    /// <summary>
    /// Skips rows that another instance is removing, because two instances that wait for each other's rows would deadlock. Also skips what
    /// was changed since this statement began, by comparing the row with the one that was seen: a callback may have been queued.
    /// </summary>
    public string Expire => field ??=
        $"""
        WITH chosen AS MATERIALIZED (
          SELECT expired.submission_id FROM {schema}.submission AS expired
          JOIN {schema}.submission AS seen ON seen.submission_id = expired.submission_id AND seen.xmin = expired.xmin
          WHERE expired.expires_at <= {_now} AND (
            expired.submission_id IN (SELECT unnest($1::text[])) OR ((expired.is_over OR expired.outcome = 2) AND NOT EXISTS (
              SELECT FROM {schema}.delivery WHERE delivery.submission_id = expired.submission_id)))
          ORDER BY expired.expires_at LIMIT $2 FOR UPDATE OF expired SKIP LOCKED
        )
        DELETE FROM {schema}.submission USING chosen WHERE submission.submission_id = chosen.submission_id AND {_isWritable}
        RETURNING 1
        """;

    /// <summary>Takes a page of the disk; <see cref="PingEnd"/> gives it back.</summary>
    public string Ping => field ??= $"INSERT INTO {schema}.ping SELECT repeat(' ', 5000) WHERE {_isWritable}";

    public string PingEnd => field ??= $"DELETE FROM {schema}.ping";

    /// <summary>
    /// Nothing durable: the flush would hold a lock that every notifying transaction of the whole database waits for. It counts for those
    /// who cannot listen.
    /// </summary>
    public string Notify => field ??= $"SELECT set_config('synchronous_commit', 'off', true), nextval('{schema}.told'), pg_notify($1, $2)";

    public string CountNotifications => field ??= $"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {schema}.told";
}
