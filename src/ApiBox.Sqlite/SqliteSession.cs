using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ApiBox.Sqlite;

/// <summary>An open connection with its statements, each prepared once. Only the thread of <see cref="SqliteQueue"/> uses it.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    /// <summary>Where the file is.</summary>
    public string File => connection.DataSource;

    /// <summary>Refuses a file that is no longer at its path.</summary>
    /// <exception cref="SqliteMovedException">The path leads to another file now, or to none.</exception>
    public void CheckPath()
    {
        if (SqliteNative.HasMoved(connection))
            throw new SqliteMovedException(File);
    }

    /// <summary>
    /// Removes the write-ahead log of a file that has moved, unless another process still uses it: opening the file at
    /// the path would apply that log to it, and damage it.
    /// </summary>
    public void Leave()
    {
        // Bypasses Microsoft.Data.Sqlite, which would wait for the other process. It always fails, because the file has moved, but if no
        // other process uses it, the log has been removed by then.
        raw.sqlite3_busy_timeout(connection.Handle, 0);
        _ = raw.sqlite3_exec(connection.Handle, "PRAGMA journal_mode = DELETE");
    }

    public void Open() => connection.Open();

    /// <summary>
    /// Runs atomically, with the write lock from the beginning: acquiring it midway can fail where waiting would have succeeded.
    /// </summary>
    public void InTransaction(Action step)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            step();
            Execute("COMMIT");
        }
        catch
        {
            TryRollback();
            throw;
        }
    }

    /// <summary>Runs a statement and returns the number of changed rows.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> arguments) => Bind(sql, arguments).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is no row or the column is null.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Bind(sql, arguments).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>All rows.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var rows = new List<T>();
        using var reader = Bind(sql, arguments).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        connection.Dispose();
    }

    private void TryRollback()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite rolls back by itself when the disk fails, and then there is nothing to roll back. The first error is the one to
            // report.
        }
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            statement = connection.CreateCommand();
            statement.CommandText = sql;
            _statements.Add(sql, statement);
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, value) = arguments[i];
            if (statement.Parameters.Count == i)
                statement.Parameters.Add(new SqliteParameter { ParameterName = name });
            statement.Parameters[i].Value = value ?? DBNull.Value;
        }

        return statement;
    }
}
