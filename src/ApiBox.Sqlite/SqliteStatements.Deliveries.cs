namespace ApiBox.Sqlite;

/// <content>Those on callbacks that wait for their handlers.</content>
internal static partial class SqliteStatements
{
    // Each take increments the count, so the count identifies the lease.
    private const string IsHeld = "delivery_id = $id AND taken = $taken AND owner IS NOT NULL";

    // Stages only advance, so the order of the ids is that of the stages.
    private const string ReadyAt =
        """
        iif(owner IS NULL AND parked_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM task_callbacks AS other
          WHERE other.submission_id = one.submission_id AND (other.owner IS NOT NULL OR (
            NOT one.is_replay AND other.task_id = one.task_id AND other.delivery_id < one.delivery_id AND
            other.parked_at IS NULL AND NOT other.is_replay))), due_at, NULL)
        """;

    /// <summary>A new one is the last of its task.</summary>
    public const string Enqueue =
        """
        INSERT INTO task_callbacks (submission_id, kind, task_id, stage, received_at, due_at, ready_at, is_confirmed, body)
        VALUES ($submission, $kind, $task, $stage, $received, $due, iif(EXISTS (
            SELECT 1 FROM task_callbacks
            WHERE submission_id = $submission AND (owner IS NOT NULL OR (task_id = $task AND parked_at IS NULL AND NOT is_replay))
          ), NULL, $due), $confirmed, $body)
        """;

    /// <summary>Updates which of a submission's callbacks can be taken, and from when.</summary>
    public const string Refresh =
        $"""
        UPDATE task_callbacks AS one SET ready_at = {ReadyAt}
        WHERE submission_id = $submission AND ready_at IS NOT {ReadyAt}
        """;

    public const string Ready =
        """
        SELECT ready_at, delivery_id, submission_id FROM task_callbacks
        WHERE kind = $kind AND ready_at <= $now ORDER BY ready_at, delivery_id LIMIT $most
        """;

    public const string Delivery =
        """
        SELECT delivery_id, submission_id, kind, task_id, stage, received_at,
          taken, failures, losses, is_lost, is_confirmed, is_replay, body
        FROM task_callbacks WHERE delivery_id = $id
        """;

    /// <summary>Takes one and keeps back the others of its submission.</summary>
    public const string Take =
        """
        UPDATE task_callbacks SET
          ready_at = NULL,
          owner = iif(delivery_id = $id, $owner, owner),
          taken = taken + (delivery_id = $id),
          is_lost = is_lost AND delivery_id <> $id
        WHERE submission_id = $submission AND ready_at IS NOT NULL
        """;

    public const string Held = $"SELECT 1 FROM task_callbacks WHERE {IsHeld}";

    public const string Complete = $"DELETE FROM task_callbacks WHERE {IsHeld}";

    public const string Postpone = $"UPDATE task_callbacks SET owner = NULL, due_at = $due, failures = failures + $failed WHERE {IsHeld}";

    public const string Park = $"UPDATE task_callbacks SET owner = NULL, parked_at = $now, failures = failures + $failed WHERE {IsHeld}";

    /// <summary>Returns its submission.</summary>
    public const string Replay =
        """
        UPDATE task_callbacks SET parked_at = NULL, due_at = $now, failures = 0, losses = min(losses, 1), is_replay = 1
        WHERE delivery_id = $id AND parked_at IS NOT NULL RETURNING submission_id
        """;

    public const string CountParked =
        "SELECT count(*) FROM task_callbacks WHERE parked_at IS NOT NULL AND substr(kind, 1, length($service)) = $service";

    public const string ListParked =
        """
        SELECT delivery_id, submission_id, kind, task_id, stage, failures + losses, received_at, parked_at FROM task_callbacks
        WHERE parked_at IS NOT NULL AND substr(kind, 1, length($service)) = $service AND (parked_at, delivery_id) > ($parked, $id)
        ORDER BY parked_at, delivery_id LIMIT $most
        """;

    public const string NextOwner = "SELECT min(owner) FROM task_callbacks WHERE owner > $owner";

    /// <summary>Returns the submissions of what is queued again.</summary>
    public const string ReleaseTaken =
        "UPDATE task_callbacks SET owner = NULL, losses = losses + 1, is_lost = 1 WHERE owner = $owner RETURNING submission_id";

    /// <summary>They are due, unless their handlers have been called before.</summary>
    public const string SetConfirmed =
        """
        UPDATE task_callbacks SET is_confirmed = $confirmed, due_at = iif(taken = 0, min(due_at, $now), due_at)
        WHERE submission_id = $submission AND task_id = $task
        """;

    public const string DropCallbacksOf = "DELETE FROM task_callbacks WHERE submission_id = $submission AND task_id = $task";

    public const string DropCallbacksOfOthers = "DELETE FROM task_callbacks WHERE submission_id = $submission AND task_id <> $task";
}
