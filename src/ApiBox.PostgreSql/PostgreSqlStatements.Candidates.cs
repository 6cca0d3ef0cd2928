namespace ApiBox.PostgreSql;

/// <content>
/// Callbacks and candidates. What looks at candidates has locked the submission's row in an earlier command of the same batch: a command
/// sees what was there when it began, and not what it waited for.
/// </content>
internal sealed partial class PostgreSqlStatements
{
    public const int Advanced = 1;
    public const int Duplicate = 2;
    public const int TaskMismatch = 3;
    public const int Candidate = 4;
    public const int TooMany = 5;

    private static readonly string MaxCandidates = ITaskStore.MaxCandidates.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Locks the rows of several callbacks, always in the same order, before <see cref="Advance"/>. Returns no rows.</summary>
    public string LockRows => field ??=
        $"""
        SELECT FROM {schema}.submission WHERE submission_id = ANY ($1::text[]) AND {_isWritable} ORDER BY submission_id FOR NO KEY UPDATE
        """;

    /// <summary>
    /// The usual way of callbacks, each to a submission of its own whose task is known. Returns their places in the arrays and what they
    /// have changed; no row for one whose task is not known. A callback behind one that was postponed is not due before that, so that
    /// <see cref="Take"/> need not look at it.
    /// </summary>
    public string Advance => field ??=
        $"""
        WITH incoming AS MATERIALIZED (
          SELECT * FROM unnest(
            $1::text[], $2::text[], $3::text[], $4::text[], $5::integer[], $6::boolean[], $7::timestamptz[], $8::bytea[])
          WITH ORDINALITY AS incoming (submission_id, kind, task_id, stage, rank, is_end, received_at, body, place)
        ), reached AS (
          UPDATE {schema}.submission AS known SET
            stage = CASE WHEN incoming.is_end OR NOT is_over THEN incoming.stage ELSE known.stage END,
            rank = incoming.rank,
            is_over = is_over OR incoming.is_end
          FROM incoming
          WHERE known.submission_id = incoming.submission_id AND known.task_id = incoming.task_id AND known.rank < incoming.rank
            AND {_isWritable}
          RETURNING place
        ), put_up AS (
          INSERT INTO {schema}.delivery (submission_id, kind, task_id, stage, received_at, due_at, body)
          SELECT submission_id, kind, task_id, stage, received_at, greatest({_now}, (
            SELECT max(due_at) FROM {schema}.delivery AS other
            WHERE other.submission_id = incoming.submission_id AND other.task_id = incoming.task_id
              AND parked_at IS NULL AND taken_by IS NULL AND NOT is_replay)), body
          FROM incoming JOIN reached USING (place)
        )
        SELECT place, {Advanced} FROM reached
        UNION ALL
        SELECT place, CASE WHEN known.task_id = incoming.task_id THEN {Duplicate} ELSE {TaskMismatch} END
        FROM incoming JOIN {schema}.submission AS known USING (submission_id)
        WHERE known.task_id <> incoming.task_id OR (known.task_id = incoming.task_id AND known.rank >= incoming.rank)
        """;

    /// <summary>Adds or locks a submission that a candidate reports on.</summary>
    public string Found => field ??=
        $"""
        INSERT INTO {schema}.submission AS old (submission_id, operation, callback_kind, client, created_at, expires_at, outcome)
        SELECT $1, '', $2, $5, $3, $4, 3 WHERE {_isWritable}
        ON CONFLICT (submission_id) DO UPDATE SET outcome = CASE old.outcome WHEN 2 THEN 3 ELSE old.outcome END
        """;

    /// <summary>Returns nothing if the task has been confirmed in the meantime.</summary>
    public string AdvanceCandidate => field ??=
        $"""
        WITH open AS (
          SELECT FROM {schema}.submission WHERE submission_id = $1 AND task_id IS NULL
        ), named AS (
          SELECT candidate_id FROM open, {schema}.candidate WHERE submission_id = $1 AND task_id = $3
        ), advanced AS (
          UPDATE {schema}.candidate SET stage = CASE WHEN $6 OR NOT is_over THEN $4 ELSE stage END, rank = $5, is_over = is_over OR $6
          WHERE submission_id = $1 AND candidate_id IN (SELECT candidate_id FROM named) AND rank < $5
          RETURNING 1
        ), added AS (
          INSERT INTO {schema}.candidate (submission_id, task_id, stage, rank, is_over)
          SELECT $1, $3, CASE WHEN $5 > 0 THEN $4 END, $5, $5 > 0 AND $6 FROM open
          WHERE NOT EXISTS (SELECT FROM named) AND (SELECT count(*) FROM {schema}.candidate WHERE submission_id = $1) < {MaxCandidates}
          RETURNING 1
        ), is_new AS (
          SELECT FROM advanced UNION ALL SELECT FROM added WHERE $5 > 0
        ), put_up AS (
          INSERT INTO {schema}.delivery (submission_id, kind, task_id, stage, received_at, due_at, body, is_confirmed)
          SELECT $1, $2, $3, $4, $7, {_now} + $9, $8, false FROM is_new
        )
        SELECT CASE
          WHEN EXISTS (SELECT FROM is_new) THEN {Candidate}
          WHEN EXISTS (SELECT FROM named) OR EXISTS (SELECT FROM added) THEN {Duplicate}
          ELSE {TooMany} END
        FROM open
        """;

    /// <summary>Lets the row of a submission show its only candidate, and count them.</summary>
    public string Mirror => field ??= MirrorOf("= $1");

    public string ListCandidates => field ??= $"SELECT task_id FROM {schema}.candidate WHERE submission_id = $1 ORDER BY candidate_id";

    /// <summary>Locks the row; returns no rows.</summary>
    public string LockRow => field ??= $"SELECT FROM {schema}.submission WHERE submission_id = $1 AND {_isWritable} FOR UPDATE";

    /// <summary>Sets the task of the submission: any task that a response names ($3), otherwise only a candidate.</summary>
    public string Confirm => field ??=
        $"""
        WITH chosen AS (
          SELECT stage, rank, is_over FROM {schema}.candidate WHERE submission_id = $1 AND task_id = $2
        ), confirmed AS (
          UPDATE {schema}.submission SET
            outcome = 1,
            task_id = $2,
            candidates = 0,
            only_candidate = NULL,
            stage = (SELECT stage FROM chosen),
            rank = coalesce((SELECT rank FROM chosen), 0),
            is_over = coalesce((SELECT is_over FROM chosen), false)
          WHERE submission_id = $1 AND task_id IS NULL AND CASE WHEN $3 THEN outcome <> 1 ELSE EXISTS (SELECT FROM chosen) END
          RETURNING 1
        ), forgotten AS (
          DELETE FROM {schema}.candidate USING confirmed WHERE submission_id = $1
        ), dropped AS (
          DELETE FROM {schema}.delivery USING confirmed WHERE submission_id = $1 AND task_id <> $2
        ), released AS (
          UPDATE {schema}.delivery SET is_confirmed = true, due_at = CASE WHEN taken = 0 THEN least(due_at, {_now}) ELSE due_at END
          FROM confirmed WHERE submission_id = $1 AND task_id = $2
        )
        SELECT 1 FROM confirmed
        """;

    /// <summary>Removes a candidate, and the submission if it was the last one and nothing else is known of that.</summary>
    public string Refute => field ??=
        $"""
        WITH refuted AS (
          DELETE FROM {schema}.candidate WHERE submission_id = $1 AND task_id = $2 RETURNING 1
        ), dropped AS (
          DELETE FROM {schema}.delivery USING refuted WHERE submission_id = $1 AND task_id = $2
        ), forgotten AS (
          DELETE FROM {schema}.submission USING refuted
          WHERE submission_id = $1 AND operation = '' AND (SELECT count(*) FROM {schema}.candidate WHERE submission_id = $1) = 1
        )
        SELECT 1 FROM refuted
        """;

    /// <summary>Lets the handlers of a candidate run.</summary>
    public string Release => field ??=
        $"""
        WITH named AS (
          SELECT FROM {schema}.candidate WHERE submission_id = $1 AND task_id = $2
        ), released AS (
          UPDATE {schema}.delivery SET due_at = least(due_at, {_now}) FROM named WHERE submission_id = $1 AND task_id = $2 AND taken = 0
        )
        SELECT 1 FROM named
        """;

    /// <summary>Locks, always in the same order, the rows of those whose candidate has this task.</summary>
    public string LockRowsOf => field ??=
        $"""
        SELECT FROM {schema}.submission
        WHERE submission_id IN (SELECT submission_id FROM {schema}.candidate WHERE task_id = $1 AND NOT is_over)
          AND starts_with(client, $2) AND {_isWritable}
        ORDER BY submission_id FOR UPDATE
        """;

    public string EndCandidates => field ??=
        $"UPDATE {schema}.candidate SET stage = $2, is_over = true WHERE task_id = $1 AND NOT is_over AND {IsOfClient("$3")} RETURNING 1";

    public string MirrorAll => field ??= MirrorOf($"IN (SELECT submission_id FROM {schema}.candidate WHERE task_id = $1)");

    private string MirrorOf(string condition) =>
        $"""
        UPDATE {schema}.submission AS mirrored SET
          candidates = found.count,
          only_candidate = sole.task_id,
          stage = sole.stage,
          rank = coalesce(sole.rank, 0),
          is_over = coalesce(sole.is_over, false)
        FROM (
          SELECT named.submission_id, count(candidate_id)::integer AS count, min(candidate_id) AS first
          FROM {schema}.submission AS named LEFT JOIN {schema}.candidate USING (submission_id)
          WHERE named.submission_id {condition} GROUP BY named.submission_id
        ) AS found
        LEFT JOIN {schema}.candidate AS sole
          ON sole.submission_id = found.submission_id AND sole.candidate_id = found.first AND found.count = 1
        WHERE mirrored.submission_id = found.submission_id AND mirrored.task_id IS NULL
        """;
}
