using System.Globalization;

namespace ApiBox.Sqlite;

/// <summary>What is in the file. <c>user_version</c> counts the migrations that it has seen, <c>application_id</c> says that it is ours.</summary>
internal static class SqliteSchema
{
    // "ApBx"
    private const long ApplicationId = 0x41704278;

    /// <summary>Each brings the file from the version of its place to the next. Never changed once released, only added to.</summary>
    public static readonly IReadOnlyList<string> Migrations =
    [
        // Times are microseconds since 1970. previous_rank lets RETURNING tell whether a callback advanced the row.
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
    ];

    /// <summary>Refuses somebody else's file and one of a newer version, before anything in it is changed.</summary>
    public static void Check(SqliteSession session, int latest)
    {
        // One snapshot: another process may be making the tables right now.
        session.Execute("BEGIN");
        Version(session, latest);
        session.Execute("COMMIT");
    }

    /// <summary>Brings the file to the latest version.</summary>
    public static void Migrate(SqliteSession session, IReadOnlyList<string> migrations)
    {
        if (Number(session, "PRAGMA user_version") != migrations.Count)
            session.InTransaction(() => MigrateLocked(session, migrations));
    }

    private static void MigrateLocked(SqliteSession session, IReadOnlyList<string> migrations)
    {
        // Read again under the lock: another process may have been first.
        var version = Version(session, migrations.Count);
        if (version == migrations.Count)
            return;
        for (; version < migrations.Count; version++)
            session.Execute(migrations[version]);
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}"));
    }

    private static int Version(SqliteSession session, int latest)
    {
        var version = Number(session, "PRAGMA user_version");
        var application = Number(session, "PRAGMA application_id");
        var isEmpty = version == 0 && application == 0 && Number(session, "SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !isEmpty)
            throw new ApiBoxStoreException($"{session.File}: this is a database of something else. The task store wants a file of its own.");
        if (version > latest)
        {
            throw new ApiBoxStoreException(
                $"{session.File}: written by a newer version of this package (schema {version}, this one knows {latest}). " +
                "Update the package, or give the store another file.");
        }

        return (int)version;
    }

    private static long Number(SqliteSession session, string sql) => (long)session.Scalar(sql)!;
}
