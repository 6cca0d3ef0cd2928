using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ApiBox.Sqlite;

/// <summary>An open connection with its statements, each prepared once. Only the thread of <see cref="SqliteQueue"/> uses it.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    /// <summary>Where the file is.</summary>
    public string File => connection.DataSource;

    /// <summary>Refuses to go on with a file that nobody finds any more.</summary>
    /// <exception cref="SqliteMovedException">The path leads to another file now, or to none.</exception>
    public void CheckPlace()
    {
        if (SqliteNative.HasMoved(connection))
            throw new SqliteMovedException(File);
    }

    /// <summary>
    /// Takes the write-ahead log along from a file that has moved, unless another process is still there: who opens the file that is at
    /// the path now would take the log for its own, and damage it.
    /// </summary>
    public void Leave()
    {
        // Past Microsoft.Data.Sqlite, which would wait for the other. It fails in any case, since the file has moved, but if nobody else
        // is there, the log has gone by then.
        raw.sqlite3_busy_timeout(connection.Handle, 0);
        _ = raw.sqlite3_exec(connection.Handle, "PRAGMA journal_mode = DELETE");
    }

    public void Open() => connection.Open();

    /// <summary>
    /// Does all or nothing, with the write lock from the beginning: to ask for it midway can fail where waiting would have done.
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

    /// <summary>Runs a statement and tells how many rows it changed.</summary>
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
            // SQLite rolls back by itself when the disk fails, and then there is nothing to roll back. The first error is the one to tell.
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
