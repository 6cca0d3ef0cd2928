using System.Globalization;

namespace ApiBox.Sqlite;

/// <summary>
/// The identity of the file: <c>user_version</c> counts the applied migrations, <c>application_id</c> identifies the application.
/// </summary>
internal static class SqliteSchema
{
    // "ApBx"
    private const long ApplicationId = 0x41704278;

    /// <summary>Refuses a file of another application or of a newer version, before it is changed.</summary>
    public static void Check(SqliteSession session, int latest)
    {
        // One snapshot: another process may be making the tables right now.
        session.Execute("BEGIN");
        Version(session, latest);
        session.Execute("COMMIT");
    }

    /// <summary>Refuses a file that another process has migrated since it was opened.</summary>
    public static void CheckAgain(SqliteSession session, int latest)
    {
        if (Number(session, "PRAGMA user_version") == latest)
            return;
        Version(session, latest);
        throw new ApiBoxStoreException(
            $"{session.File}: the file was replaced by one of an older version while in use. The path is opened again; retry.");
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
            throw new ApiBoxStoreException(
                $"{session.File}: the file is a database of another application. Use a separate file for the task store.");
        if (version > latest)
        {
            throw new ApiBoxStoreException(
                $"{session.File}: written by a newer version of this package (schema {version}, this one knows {latest}). " +
                "Update the package, or use another file.");
        }

        return (int)version;
    }

    private static long Number(SqliteSession session, string sql) => (long)session.Scalar(sql)!;
}
