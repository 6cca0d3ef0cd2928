using Microsoft.Data.Sqlite;

namespace ApiBox.Sqlite;

/// <summary>The file: how it is opened, and what its errors mean.</summary>
internal sealed class SqliteDatabase
{
    private readonly SqliteConnectionStringBuilder _settings;
    private readonly IReadOnlyList<string> _migrations;

    public SqliteDatabase(string connectionString, IReadOnlyList<string> migrations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        _migrations = migrations;
        _settings =
            new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = false, Cache = SqliteCacheMode.Private };
        var file = _settings.DataSource;
        if (file.Length == 0 || _settings.Mode == SqliteOpenMode.Memory || file.Contains(":memory:", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException("A durable store needs a file. Set Data Source=path.", nameof(connectionString));
        if (_settings.Mode == SqliteOpenMode.ReadOnly)
            throw new ArgumentException("The task store needs write access. Remove Mode=ReadOnly.", nameof(connectionString));
    }

    private int BusySeconds => _settings.DefaultTimeout > 0 ? _settings.DefaultTimeout : 30;

    /// <summary>Opens the file, and makes or migrates what is in it.</summary>
    public SqliteSession Open()
    {
        var session = new SqliteSession(new SqliteConnection(_settings.ConnectionString));
        try
        {
            session.Open();
            session.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}");
            SqliteSchema.Check(session, _migrations.Count);

            // Others read while one writes, and a commit is one write and one flush at the end of one file.
            if (session.Scalar("PRAGMA journal_mode = WAL") is not "wal")
                throw new ApiBoxStoreException(
                    $"{session.File}: the file system does not allow SQLite's write-ahead log; use a local disk.");

            // WAL is consistent after a power loss with less, but then the last commits are gone: a paid submission that was recorded
            // before it was sent. FULL flushes each commit; macOS needs fullfsync for a flush to reach the disk.
            session.Execute("PRAGMA synchronous = FULL");
            session.Execute("PRAGMA fullfsync = ON");
            session.Execute("PRAGMA checkpoint_fullfsync = ON");
            SqliteSchema.Migrate(session, _migrations);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Refuses a file that a newer version has migrated meanwhile. It reads only the first page, so that every
    /// transaction can begin with it.
    /// </summary>
    public void CheckVersion(SqliteSession session) => SqliteSchema.CheckAgain(session, _migrations.Count);

    /// <summary>Writes something that <see cref="CheckPing"/> looks for.</summary>
    public static (string StoreId, long Number) Ping(SqliteSession session) =>
        session.Query(SqliteStatements.Ping, SqliteRows.Ping).Single();

    /// <summary>Checks whether the path still refers to the file that was written.</summary>
    public void CheckPing((string StoreId, long Number) written)
    {
        var settings = new SqliteConnectionStringBuilder(_settings.ConnectionString) { Mode = SqliteOpenMode.ReadOnly };
        using var fresh = new SqliteSession(new SqliteConnection(settings.ConnectionString));
        fresh.Open();
        var found = fresh.Query(SqliteStatements.LastPing, SqliteRows.Ping).Single();
        if (found.StoreId != written.StoreId || found.Number < written.Number)
            throw new SqliteMovedException(fresh.File).Explain();
    }

    /// <summary>Says what an error means and what to do.</summary>
    public Exception Explain(Exception error) => error switch
    {
        SqliteException known => new ApiBoxStoreException(
            $"{_settings.DataSource}: {Meaning(known.SqliteErrorCode)} ({known.Message.TrimEnd('.')}).", known),
        SqliteMovedException moved => moved.Explain(),
        _ => error,
    };

    private string Meaning(int code) => code switch
    {
        SqliteCodes.Busy or SqliteCodes.Locked =>
            $"another process has kept the file locked for {BusySeconds} s; look for one with a long transaction, or raise Default Timeout",
        SqliteCodes.ReadOnly => "this process may not write to the file or to its directory",
        SqliteCodes.InputOutput => "reading or writing the file failed; look at the disk",
        SqliteCodes.Corrupt or SqliteCodes.NotADatabase =>
            "the file is damaged or is not a SQLite database; move it away with its -wal and -shm files and restore a backup",
        SqliteCodes.Full => "the disk is full",
        SqliteCodes.CannotOpen => "the file cannot be opened or created; check that its directory exists and is writable",
        _ => "the statement failed",
    };
}
