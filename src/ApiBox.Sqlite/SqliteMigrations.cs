namespace ApiBox.Sqlite;

/// <summary>The steps from an empty file to what this version works on.</summary>
internal static class SqliteMigrations
{
    /// <summary>Each brings the file from the version of its place to the next. Never changed once released, only added to.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        // Times are microseconds since 1970. With previous_rank, RETURNING can show whether a callback advanced the row.
        // signals is how other processes on this file learn which tasks to look at.
        """
        CREATE TABLE submissions (
          submission_id TEXT NOT NULL PRIMARY KEY,
          operation TEXT NOT NULL,
          callback_kind TEXT,
          client TEXT NOT NULL,
          created_at INTEGER NOT NULL,
          expires_at INTEGER NOT NULL,
          outcome INTEGER NOT NULL,
          task_id TEXT,
          stage TEXT,
          rank INTEGER NOT NULL DEFAULT 0,
          previous_rank INTEGER NOT NULL DEFAULT 0,
          is_over INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX submissions_open ON submissions (created_at, submission_id) WHERE is_over = 0 AND outcome <> 2;
        CREATE INDEX submissions_task ON submissions (task_id) WHERE task_id IS NOT NULL;
        CREATE INDEX submissions_expiry ON submissions (expires_at);
        CREATE TABLE deliveries (
          delivery_id INTEGER PRIMARY KEY AUTOINCREMENT,
          submission_id TEXT NOT NULL REFERENCES submissions ON DELETE CASCADE,
          kind TEXT NOT NULL,
          task_id TEXT NOT NULL,
          stage TEXT,
          attempt INTEGER NOT NULL DEFAULT 0,
          received_at INTEGER NOT NULL,
          due_at INTEGER NOT NULL,
          body BLOB NOT NULL
        ) STRICT;
        CREATE INDEX deliveries_due ON deliveries (due_at, delivery_id);
        CREATE INDEX deliveries_submission ON deliveries (submission_id);
        CREATE TABLE signals (
          signal_id INTEGER PRIMARY KEY AUTOINCREMENT,
          origin INTEGER NOT NULL,
          task_id TEXT NOT NULL
        ) STRICT;
        """,

        // Every table has another name from here on. A process of the version before, which has the file open meanwhile and does not look
        // at the version again, fails in each statement, where it would take what others hold and remove what is still open. ready_at is
        // due_at for what can be taken then, and null for what is taken, parked, or waits for another of its submission: taking looks at
        // nothing else. owner is who has taken it (SqliteOwner). An attempt of the old version counts as one that failed.
        """
        ALTER TABLE submissions RENAME TO task_submissions;
        ALTER TABLE task_submissions ADD COLUMN only_candidate TEXT;
        ALTER TABLE signals RENAME TO task_signals;
        CREATE TABLE task_candidates (
          candidate_id INTEGER PRIMARY KEY,
          submission_id TEXT NOT NULL REFERENCES task_submissions ON DELETE CASCADE,
          task_id TEXT NOT NULL,
          stage TEXT,
          rank INTEGER NOT NULL,
          previous_rank INTEGER NOT NULL DEFAULT 0,
          is_over INTEGER NOT NULL,
          UNIQUE (submission_id, task_id)
        ) STRICT;
        CREATE INDEX task_candidates_task ON task_candidates (task_id);
        CREATE TABLE task_callbacks (
          delivery_id INTEGER PRIMARY KEY AUTOINCREMENT,
          submission_id TEXT NOT NULL REFERENCES task_submissions ON DELETE CASCADE,
          kind TEXT NOT NULL,
          task_id TEXT NOT NULL,
          stage TEXT,
          received_at INTEGER NOT NULL,
          due_at INTEGER NOT NULL,
          ready_at INTEGER,
          owner TEXT,
          parked_at INTEGER,
          taken INTEGER NOT NULL DEFAULT 0,
          failures INTEGER NOT NULL DEFAULT 0,
          losses INTEGER NOT NULL DEFAULT 0,
          is_lost INTEGER NOT NULL DEFAULT 0,
          is_confirmed INTEGER NOT NULL,
          is_replay INTEGER NOT NULL DEFAULT 0,
          body BLOB NOT NULL
        ) STRICT;
        CREATE INDEX task_callbacks_submission ON task_callbacks (submission_id);
        INSERT INTO sqlite_sequence (name, seq) SELECT 'task_callbacks', seq FROM sqlite_sequence WHERE name = 'deliveries';
        INSERT INTO task_callbacks
          (delivery_id, submission_id, kind, task_id, stage, received_at, due_at, ready_at, taken, failures, is_confirmed, body)
        SELECT delivery_id, submission_id, kind, task_id, stage, received_at, due_at,
          iif(delivery_id = min(delivery_id) OVER (PARTITION BY submission_id), due_at, NULL), attempt, attempt, 1, body
        FROM deliveries;
        DROP TABLE deliveries;
        CREATE INDEX task_callbacks_ready ON task_callbacks (kind, ready_at, delivery_id) WHERE ready_at IS NOT NULL;
        CREATE INDEX task_callbacks_owner ON task_callbacks (owner) WHERE owner IS NOT NULL;
        CREATE INDEX task_callbacks_parked ON task_callbacks (parked_at, delivery_id) WHERE parked_at IS NOT NULL;
        CREATE TABLE task_store (store_id TEXT NOT NULL, pings INTEGER NOT NULL) STRICT;
        INSERT INTO task_store VALUES (lower(hex(randomblob(16))), 0);
        """,
    ];
}
