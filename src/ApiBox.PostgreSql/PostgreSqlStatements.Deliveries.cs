namespace ApiBox.PostgreSql;

/// <content>Deliveries: taken, renewed, done, parked.</content>
internal sealed partial class PostgreSqlStatements
{
    // Each take increments the count, so the count identifies the lease.
    private const string IsHeld = "delivery_id = $1 AND taken = $2 AND taken_by IS NOT NULL";

    // Leased, or behind an earlier one of the same task. The stages of a task only advance, under the lock of the
    // submission's row, so the order of the ids is that of the stages. OFFSET 0 keeps the planner from reading all deliveries to join them.
    private string IsNext =>
        $"""
        NOT EXISTS (
          SELECT FROM {schema}.delivery AS other
          WHERE other.submission_id = one.submission_id AND other.delivery_id <> one.delivery_id AND (
            other.taken_by IS NOT NULL OR (
              other.delivery_id < one.delivery_id AND other.task_id = one.task_id AND other.parked_at IS NULL
              AND NOT other.is_replay AND NOT one.is_replay))
          OFFSET 0)
        """;

    /// <summary>
    /// Finds what is due of some kinds ($1), each kind by its own part of the index, locks the rows of the submissions, and notes it for
    /// <see cref="Take"/>. Several can take at the same time: each skips rows that another one is taking. Returns no rows.
    /// </summary>
    public string Claim =>
        field ??= $"""
        WITH due AS MATERIALIZED (
          SELECT next.* FROM unnest($1::text[]) AS wanted (kind) CROSS JOIN LATERAL (
            SELECT submission_id, due_at, delivery_id FROM {schema}.delivery AS one JOIN {schema}.submission USING (submission_id)
            WHERE kind = wanted.kind AND parked_at IS NULL AND due_at <= {_now} AND {IsNext}
            ORDER BY due_at, delivery_id LIMIT $2 FOR NO KEY UPDATE OF submission SKIP LOCKED
          ) AS next
        ), first_of_each AS (
          SELECT DISTINCT ON (submission_id) * FROM due ORDER BY submission_id, due_at, delivery_id
        ), chosen AS (
          SELECT * FROM first_of_each ORDER BY due_at, delivery_id LIMIT $2
        ), noted AS MATERIALIZED (
          SELECT set_config('apibox.claimed', coalesce(array_agg(delivery_id ORDER BY due_at, delivery_id), '{"{}"}')::text, true)
          FROM chosen
        )
        SELECT FROM noted
        """;

    /// <summary>
    /// Takes for a call ($2) what <see cref="Claim"/> has noted. It looks again, since it sees more than that did: what was taken before
    /// the lock.
    /// Whoever has lost a lease may yet renew or end it, so what is changed is compared with what was seen.
    /// </summary>
    public string Take =>
        field ??= $"""
        UPDATE {schema}.delivery AS one SET
          taken = one.taken + 1,
          taken_by = $2,
          losses = one.losses + (seen.taken_by IS NOT NULL)::integer,
          due_at = {_now} + $1
        FROM unnest(current_setting('apibox.claimed')::bigint[]) WITH ORDINALITY AS claimed (id, place)
        JOIN {schema}.delivery AS seen ON seen.delivery_id = claimed.id
        WHERE one.delivery_id = claimed.id AND one.taken = seen.taken AND (one.taken_by IS NULL) = (seen.taken_by IS NULL)
          AND one.parked_at IS NULL AND one.due_at <= {_now} AND {IsNext} AND {_isWritable}
        RETURNING one.delivery_id, one.submission_id, one.kind, one.task_id, one.stage, one.received_at, one.body, one.taken, one.failures,
          one.losses, one.is_confirmed, one.is_replay, seen.taken_by IS NOT NULL, place
        """;

    /// <summary>Releases what calls with lost responses have taken, so that it is free.</summary>
    public string ReleaseTaken => field ??=
        $"""
        UPDATE {schema}.delivery SET taken_by = NULL, due_at = {_now} WHERE taken_by = ANY ($1::uuid[]) AND {_isWritable}
        """;

    public string Renew => field ??=
        $"""
        UPDATE {schema}.delivery AS held SET due_at = {_now} + $3
        FROM unnest($1::bigint[], $2::integer[]) AS mine (id, count)
        WHERE held.delivery_id = mine.id AND held.taken = mine.count AND taken_by IS NOT NULL AND {_isWritable}
        RETURNING delivery_id
        """;

    /// <summary>Returns the ids of those that were held.</summary>
    public string Complete => field ??=
        $"""
        DELETE FROM {schema}.delivery AS held USING unnest($1::bigint[], $2::integer[]) AS mine (id, count)
        WHERE held.delivery_id = mine.id AND held.taken = mine.count AND taken_by IS NOT NULL AND {_isWritable}
        RETURNING delivery_id
        """;

    /// <summary>What has to wait for it is not due before it, so that <see cref="Take"/> need not look at it.</summary>
    public string Postpone => field ??=
        $"""
        WITH postponed AS (
          UPDATE {schema}.delivery SET taken_by = NULL, due_at = {_now} + $3, failures = failures + $4
          WHERE {IsHeld} AND {_isWritable}
          RETURNING submission_id, task_id, delivery_id, due_at, is_replay
        ), behind AS (
          UPDATE {schema}.delivery AS behind SET due_at = postponed.due_at FROM postponed
          WHERE behind.submission_id = postponed.submission_id AND behind.task_id = postponed.task_id
            AND behind.delivery_id > postponed.delivery_id AND behind.due_at < postponed.due_at AND behind.taken_by IS NULL
            AND behind.parked_at IS NULL AND NOT behind.is_replay AND NOT postponed.is_replay
        )
        SELECT 1 FROM postponed
        """;

    public string Park => field ??=
        $"""
        UPDATE {schema}.delivery SET taken_by = NULL, parked_at = {_now}, failures = failures + $3
        WHERE {IsHeld} AND {_isWritable} RETURNING 1
        """;

    /// <summary>
    /// Returns whether this call may have ended a lease before its connection broke: it is gone or free, and no other has taken
    /// it over.
    /// </summary>
    public string IsStillHeld => field ??=
        $"SELECT 1 FROM {schema}.delivery WHERE delivery_id = $1 AND (losses > $3 OR (taken = $2 AND taken_by IS NOT NULL))";

    public string ListParked => field ??=
        $"""
        SELECT delivery_id, submission_id, kind, task_id, stage, failures + losses, received_at, parked_at FROM {schema}.delivery
        WHERE parked_at IS NOT NULL AND starts_with(kind, $4) AND (parked_at, delivery_id) > ($1, $2)
        ORDER BY parked_at, delivery_id LIMIT $3
        """;

    public string CountParked =>
        field ??= $"SELECT count(*)::integer FROM {schema}.delivery WHERE parked_at IS NOT NULL AND starts_with(kind, $1)";

    public string Replay => field ??=
        $"""
        UPDATE {schema}.delivery SET parked_at = NULL, due_at = {_now}, failures = 0, losses = least(losses, 1), is_replay = true
        WHERE delivery_id = $1 AND parked_at IS NOT NULL AND {_isWritable}
        RETURNING 1
        """;
}
