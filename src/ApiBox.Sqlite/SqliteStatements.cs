namespace ApiBox.Sqlite;

/// <summary>
/// The statements. The numbers of outcomes are those of <see cref="SubmissionOutcome"/>: 1 accepted, 2 refused, 3 unknown.
/// </summary>
internal static partial class SqliteStatements
{
    private const string Columns =
        "submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over, only_candidate";

    // The clients of several descriptions can share a file; the names of each begin with the same.
    private const string IsOwn = "substr(client, 1, length($service)) = $service";

    // One with candidates is never a refused one.
    public const string Add =
        """
        INSERT INTO task_submissions AS old (submission_id, operation, callback_kind, client, created_at, expires_at, outcome)
        VALUES ($submission, $operation, $kind, $client, $created, $expires, 0)
        ON CONFLICT (submission_id) DO UPDATE SET
          operation = excluded.operation,
          callback_kind = excluded.callback_kind,
          client = excluded.client,
          created_at = excluded.created_at,
          expires_at = excluded.expires_at,
          outcome = 0
        WHERE old.outcome = 2 AND old.task_id IS NULL
        """;

    public const string SetOutcome =
        """
        UPDATE task_submissions SET
          outcome = iif($outcome = 2 AND EXISTS (SELECT 1 FROM task_candidates WHERE submission_id = $submission), 3, $outcome)
        WHERE submission_id = $submission AND outcome <> 1
        """;

    /// <summary>Returns whether there are candidates.</summary>
    public const string Accept =
        """
        UPDATE task_submissions SET outcome = 1, task_id = $task
        WHERE submission_id = $submission AND outcome <> 1
        RETURNING EXISTS (SELECT 1 FROM task_candidates WHERE submission_id = $submission)
        """;

    /// <summary>Returns whether the row advanced; nothing when the task is not the submission's.</summary>
    public const string Advance =
        """
        UPDATE task_submissions SET
          stage = iif($rank > rank AND ($over OR NOT is_over), $stage, stage),
          is_over = is_over OR ($rank > rank AND $over),
          previous_rank = rank,
          rank = max(rank, $rank)
        WHERE submission_id = $submission AND task_id = $task
        RETURNING rank > previous_rank
        """;

    public const string End = $"UPDATE task_submissions SET stage = $stage, is_over = 1 WHERE task_id = $task AND is_over = 0 AND {IsOwn}";

    public const string Find = $"SELECT {Columns} FROM task_submissions WHERE submission_id = $submission";

    public const string ListOpen =
        $"""
        SELECT {Columns} FROM task_submissions
        WHERE is_over = 0 AND outcome <> 2 AND {IsOwn} AND (created_at, submission_id) > ($created, $submission)
        ORDER BY created_at, submission_id LIMIT $most
        """;

    public const string ListExpired =
        $"""
        SELECT {Columns},
          (SELECT count(*) FROM task_callbacks AS one WHERE one.submission_id = task_submissions.submission_id),
          (SELECT kind FROM task_callbacks AS one WHERE one.submission_id = task_submissions.submission_id ORDER BY delivery_id LIMIT 1)
        FROM task_submissions
        WHERE expires_at <= $now AND {IsOwn} AND ((is_over = 0 AND outcome <> 2) OR
          EXISTS (SELECT 1 FROM task_callbacks AS one WHERE one.submission_id = task_submissions.submission_id))
        ORDER BY expires_at, submission_id LIMIT $most
        """;

    public const string ExpireNamed = "DELETE FROM task_submissions WHERE submission_id = $submission AND expires_at <= $now";

    public const string ExpireClosed =
        """
        DELETE FROM task_submissions WHERE submission_id IN (
          SELECT submission_id FROM task_submissions AS row
          WHERE expires_at <= $now AND (is_over = 1 OR outcome = 2) AND
            NOT EXISTS (SELECT 1 FROM task_callbacks AS one WHERE one.submission_id = row.submission_id)
          ORDER BY expires_at LIMIT $most)
        """;

    public const string Signal = "INSERT INTO task_signals (origin, task_id) VALUES ($origin, $task)";

    public const string LastSignal = "SELECT coalesce(max(signal_id), 0) FROM task_signals";

    public const string SignalsOfOthers = "SELECT task_id FROM task_signals WHERE signal_id > $last AND origin <> $origin LIMIT $most";

    // Watchers that are further behind get the signal "everything".
    public const string ForgetSignals = "DELETE FROM task_signals WHERE signal_id <= (SELECT max(signal_id) FROM task_signals) - 10000";

    public const string FirstSignal = "SELECT coalesce(min(signal_id), 0) FROM task_signals";

    public const string Ping = "UPDATE task_store SET pings = pings + 1 RETURNING store_id, pings";

    public const string LastPing = "SELECT store_id, pings FROM task_store";
}
