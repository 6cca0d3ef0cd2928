namespace ApiBox.Sqlite;

/// <summary>The statements. The numbers of outcomes are those of <see cref="SubmissionOutcome"/>: 1 accepted, 2 refused.</summary>
internal static class SqliteStatements
{
    private const string Columns =
        "submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over";

    public const string Add =
        """
        INSERT INTO submissions AS old (submission_id, operation, callback_kind, client, created_at, expires_at, outcome)
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
        UPDATE submissions SET outcome = CASE WHEN $task IS NULL THEN $outcome ELSE 1 END, task_id = $task
        WHERE submission_id = $submission AND outcome <> 1
        """;

    /// <summary>Answers whether the row advanced; nothing when it belongs to another task.</summary>
    public const string Advance =
        """
        INSERT INTO submissions AS old
          (submission_id, operation, callback_kind, client, created_at, expires_at, outcome, task_id, stage, rank, is_over)
        VALUES ($submission, '', $kind, '', $received, $expires, 1, $task, iif($rank > 0, $stage, NULL), $rank, $rank > 0 AND $over)
        ON CONFLICT (submission_id) DO UPDATE SET
          outcome = 1,
          task_id = excluded.task_id,
          stage = iif(excluded.rank > old.rank AND (excluded.is_over OR NOT old.is_over), excluded.stage, old.stage),
          is_over = old.is_over OR (excluded.rank > old.rank AND excluded.is_over),
          previous_rank = old.rank,
          rank = max(old.rank, excluded.rank)
        WHERE old.task_id IS NULL OR old.task_id = excluded.task_id
        RETURNING rank > previous_rank
        """;

    public const string PutUp =
        """
        INSERT INTO deliveries (submission_id, kind, task_id, stage, received_at, due_at, body)
        VALUES ($submission, $kind, $task, $stage, $received, $received, $body)
        """;

    public const string End = "UPDATE submissions SET stage = $stage, is_over = 1 WHERE task_id = $task AND is_over = 0";

    public const string Find = $"SELECT {Columns} FROM submissions WHERE submission_id = $submission";

    public const string ListOpen =
        $"""
        SELECT {Columns} FROM submissions
        WHERE is_over = 0 AND outcome <> 2 AND (created_at, submission_id) > ($created, $submission)
        ORDER BY created_at, submission_id LIMIT $most
        """;

    public const string Due =
        """
        SELECT delivery_id, submission_id, kind, task_id, stage, attempt, received_at, body FROM deliveries
        WHERE due_at <= $now ORDER BY due_at, delivery_id LIMIT $most
        """;

    public const string Lease = "UPDATE deliveries SET attempt = attempt + 1, due_at = $until WHERE delivery_id = $id";

    // Each taking counts up, so the count tells whose lease it is.
    public const string Complete = "DELETE FROM deliveries WHERE delivery_id = $id AND attempt = $attempt";

    public const string Postpone = "UPDATE deliveries SET due_at = $due WHERE delivery_id = $id AND attempt = $attempt";

    public const string Expire = "DELETE FROM submissions WHERE expires_at <= $now";

    public const string Signal = "INSERT INTO signals (origin, task_id) VALUES ($origin, $task)";

    public const string LastSignal = "SELECT coalesce(max(signal_id), 0) FROM signals";

    public const string SignalsOfOthers = "SELECT task_id FROM signals WHERE signal_id > $last AND origin <> $origin LIMIT $most";

    // Whoever is further behind is told of everything.
    public const string ForgetSignals = "DELETE FROM signals WHERE signal_id <= (SELECT max(signal_id) FROM signals) - 10000";

    public const string FirstSignal = "SELECT coalesce(min(signal_id), 0) FROM signals";
}
