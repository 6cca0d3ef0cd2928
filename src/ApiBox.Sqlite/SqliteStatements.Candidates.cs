namespace ApiBox.Sqlite;

/// <content>Those on tasks that callbacks alone have named.</content>
internal static partial class SqliteStatements
{
    /// <summary>Whether a submission has no task yet; nothing when it is not there.</summary>
    public const string HasNoTask = "SELECT task_id IS NULL FROM task_submissions WHERE submission_id = $submission";

    // Only its token lets a callback come this far, so we made the address, if not in this file.
    public const string AddFound =
        """
        INSERT INTO task_submissions (submission_id, operation, callback_kind, client, created_at, expires_at, outcome)
        VALUES ($submission, '', $kind, $client, $received, $expires, 3)
        """;

    public const string ListCandidates = "SELECT task_id FROM task_candidates WHERE submission_id = $submission ORDER BY candidate_id";

    public const string IsCandidate = "SELECT 1 FROM task_candidates WHERE submission_id = $submission AND task_id = $task";

    public const string CountCandidates = "SELECT count(*) FROM task_candidates WHERE submission_id = $submission";

    /// <summary>Returns whether the candidate advanced.</summary>
    public const string AdvanceCandidate =
        """
        INSERT INTO task_candidates AS old (submission_id, task_id, stage, rank, is_over)
        VALUES ($submission, $task, iif($rank > 0, $stage, NULL), $rank, $rank > 0 AND $over)
        ON CONFLICT (submission_id, task_id) DO UPDATE SET
          stage = iif(excluded.rank > old.rank AND (excluded.is_over OR NOT old.is_over), excluded.stage, old.stage),
          is_over = old.is_over OR (excluded.rank > old.rank AND excluded.is_over),
          previous_rank = old.rank,
          rank = max(old.rank, excluded.rank)
        RETURNING rank > previous_rank
        """;

    public const string MarkRefusedAsUnknown = "UPDATE task_submissions SET outcome = 3 WHERE submission_id = $submission AND outcome = 2";

    /// <summary>The row of a submission without a task shows its only candidate.</summary>
    public const string Mirror =
        """
        UPDATE task_submissions SET (only_candidate, stage, rank, is_over) = (
          SELECT iif(count(*) = 1, max(task_id), NULL), iif(count(*) = 1, max(stage), NULL),
            iif(count(*) = 1, max(rank), 0), iif(count(*) = 1, max(is_over), 0)
          FROM task_candidates WHERE submission_id = $submission)
        WHERE submission_id = $submission
        """;

    public const string Confirm =
        """
        UPDATE task_submissions SET outcome = 1, task_id = $task, only_candidate = NULL, (stage, rank, is_over) = (
          SELECT max(stage), coalesce(max(rank), 0), coalesce(max(is_over), 0)
          FROM task_candidates WHERE submission_id = $submission AND task_id = $task)
        WHERE submission_id = $submission
        """;

    public const string DropCandidate = "DELETE FROM task_candidates WHERE submission_id = $submission AND task_id = $task";

    public const string DropCandidates = "DELETE FROM task_candidates WHERE submission_id = $submission";

    /// <summary>Removes a submission that only callbacks have named, when none of them is left.</summary>
    public const string DropFound =
        """
        DELETE FROM task_submissions WHERE submission_id = $submission AND operation = '' AND
          NOT EXISTS (SELECT 1 FROM task_candidates WHERE submission_id = $submission)
        """;

    /// <summary>Returns the submissions whose candidate has ended.</summary>
    public const string EndCandidates =
        $"""
        UPDATE task_candidates SET stage = $stage, is_over = 1 WHERE task_id = $task AND is_over = 0 AND
          submission_id IN (SELECT submission_id FROM task_submissions WHERE {IsOwn})
        RETURNING submission_id
        """;
}
