namespace ApiBox.PostgreSql;

/// <summary>What makes the tables, step by step. The schema's name takes the place of <c>{0}</c>.</summary>
internal static class PostgreSqlMigrations
{
    /// <summary>The state of the error by which a program learns that the schema is of another version than its own.</summary>
    public const string OtherVersion = "ZB001";

    /// <summary>No two deliveries of a submission are out at the same time.</summary>
    public const string OneOut = "delivery_out";

    /// <summary>
    /// What a later migration does first: it waits for the writes that have found their own version, and keeps new ones waiting. In the
    /// order in which the statements use the tables.
    /// </summary>
    public const string Lock = "LOCK TABLE {0}.submission, {0}.candidate, {0}.delivery IN ACCESS EXCLUSIVE MODE";

    // "C" sorts ids by their bytes, which begin with the time. A hash takes task ids of any length.
    // added_by is the call that added the row, which may be made again when its connection breaks. previous_rank lets RETURNING tell
    // whether a callback advanced the row.
    private const string First =
        """
        CREATE TABLE {0}.submissions (
          submission_id text COLLATE "C" NOT NULL PRIMARY KEY,
          operation text NOT NULL,
          callback_kind text,
          client text NOT NULL,
          created_at timestamptz NOT NULL,
          expires_at timestamptz NOT NULL,
          added_by uuid,
          outcome integer NOT NULL,
          task_id text,
          stage text,
          rank integer NOT NULL DEFAULT 0,
          previous_rank integer NOT NULL DEFAULT 0,
          is_over boolean NOT NULL DEFAULT false
        );
        CREATE INDEX submissions_open ON {0}.submissions (created_at, submission_id) WHERE NOT is_over AND outcome <> 2;
        CREATE INDEX submissions_task ON {0}.submissions USING hash (task_id);
        CREATE INDEX submissions_expiry ON {0}.submissions (expires_at);
        CREATE TABLE {0}.deliveries (
          delivery_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          submission_id text COLLATE "C" NOT NULL REFERENCES {0}.submissions ON DELETE CASCADE,
          kind text NOT NULL,
          task_id text NOT NULL,
          stage text,
          attempt integer NOT NULL DEFAULT 0,
          received_at timestamptz NOT NULL,
          due_at timestamptz NOT NULL,
          body bytea NOT NULL
        );
        CREATE INDEX deliveries_due ON {0}.deliveries (due_at, delivery_id);
        CREATE INDEX deliveries_submission ON {0}.deliveries (submission_id);
        COMMENT ON COLUMN {0}.submissions.outcome IS '0 pending, 1 accepted, 2 refused, 3 unknown';
        """;

    // The tables have new names, so that the statements of the first version, which check nothing, fail.
    // Texts have an escape now (PostgreSqlText), so texts that already contain its character are rewritten.
    // The first version counted in attempt how often a callback was taken, each time for its handlers; what is out keeps its lease in
    // due_at.
    // Each ping fills a page, since a full disk only shows to those who need room. It leaves nothing alive, so a vacuum cuts the file off
    // again.
    private const string Second =
        $$$"""
        ALTER TABLE {0}.submissions RENAME TO submission;
        ALTER TABLE {0}.submission
          DROP COLUMN previous_rank,
          ADD COLUMN candidates integer NOT NULL DEFAULT 0,
          ADD COLUMN only_candidate text;
        CREATE TABLE {0}.candidate (
          submission_id text COLLATE "C" NOT NULL REFERENCES {0}.submission ON DELETE CASCADE,
          candidate_id bigint GENERATED ALWAYS AS IDENTITY,
          task_id text NOT NULL,
          stage text,
          rank integer NOT NULL,
          is_over boolean NOT NULL,
          PRIMARY KEY (submission_id, candidate_id)
        );
        CREATE INDEX candidate_task ON {0}.candidate USING hash (task_id);
        ALTER TABLE {0}.deliveries RENAME TO delivery;
        ALTER TABLE {0}.delivery RENAME COLUMN attempt TO taken;
        ALTER TABLE {0}.delivery
          ADD COLUMN taken_by uuid,
          ADD COLUMN failures integer NOT NULL DEFAULT 0,
          ADD COLUMN losses integer NOT NULL DEFAULT 0,
          ADD COLUMN is_confirmed boolean NOT NULL DEFAULT true,
          ADD COLUMN is_replay boolean NOT NULL DEFAULT false,
          ADD COLUMN parked_at timestamptz;
        DROP INDEX {0}.deliveries_due;
        UPDATE {0}.submission SET
          operation = replace(operation, E'\x10', E'\x10P'),
          callback_kind = replace(callback_kind, E'\x10', E'\x10P'),
          client = replace(client, E'\x10', E'\x10P'),
          task_id = replace(task_id, E'\x10', E'\x10P'),
          stage = replace(stage, E'\x10', E'\x10P')
        WHERE concat(operation, callback_kind, client, task_id, stage) LIKE E'%\x10%';
        UPDATE {0}.delivery SET
          failures = taken,
          kind = replace(kind, E'\x10', E'\x10P'),
          task_id = replace(task_id, E'\x10', E'\x10P'),
          stage = replace(stage, E'\x10', E'\x10P');
        CREATE INDEX delivery_due ON {0}.delivery (kind, due_at, delivery_id) WHERE parked_at IS NULL;
        CREATE INDEX delivery_parked ON {0}.delivery (parked_at, delivery_id) WHERE parked_at IS NOT NULL;
        CREATE UNIQUE INDEX {{{OneOut}}} ON {0}.delivery (submission_id) WHERE taken_by IS NOT NULL;
        COMMENT ON COLUMN {0}.submission.candidates IS 'how many tasks callbacks alone have named; the rows of candidate';
        COMMENT ON COLUMN {0}.delivery.taken_by IS 'the call that has taken it; null when nobody has';
        COMMENT ON COLUMN {0}.delivery.due_at IS 'from when on it can be taken; of one that is taken, when its lease ends';
        CREATE TABLE {0}.ping (padding text NOT NULL);
        ALTER TABLE {0}.ping ALTER COLUMN padding SET STORAGE PLAIN;
        CREATE SEQUENCE {0}.told;
        CREATE FUNCTION {0}.writable(expected integer) RETURNS boolean LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT version <> expected FROM {0}.version) THEN
            RAISE EXCEPTION 'the schema is not of version %', expected USING ERRCODE = '{{{OtherVersion}}}';
          END IF;
          IF current_setting('synchronous_commit') IN ('off', 'local', 'remote_write') THEN
            PERFORM set_config('synchronous_commit', 'on', true);
          END IF;
          RETURN true;
        END $$;
        COMMENT ON FUNCTION {0}.writable IS 'called by each writing transaction: it is of this version, and survives a crash';
        """;

    /// <summary>Each brings the schema from the version of its place to the next. Never changed once released, only added to.</summary>
    public static readonly IReadOnlyList<string> All = [First, Second];
}
