using Npgsql;

namespace ApiBox.PostgreSql;

/// <summary>A statement with its parameters, which serve once.</summary>
internal readonly record struct PostgreSqlCommand(string Sql, params NpgsqlParameter[] Parameters);

/// <summary>Runs statements: on a schema that is up to date, again when that may help, and with errors that say what to do.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable, IDisposable
{
    // The last one gives a server that restarts, or fails over, a moment.
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)];

    // About as long as a lease: for what handlers have done, and would do again if it were not recorded.
    private static readonly TimeSpan[] LongPauses =
        [.. Pauses, .. Enumerable.Repeat(TimeSpan.FromSeconds(1), 3), .. Enumerable.Repeat(TimeSpan.FromSeconds(2), 3)];

    private readonly PostgreSqlSource _source;
    private readonly IReadOnlyList<string> _migrations;
    private readonly TimeProvider _time;
    private readonly PostgreSqlErrors _errors;
    private readonly SemaphoreSlim _preparing = new(1);
    private volatile bool _isReady;
    private volatile bool _isDisposed;

    public PostgreSqlDatabase(PostgreSqlSource source, string schema, IReadOnlyList<string> migrations, TimeProvider time)
    {
        PostgreSqlSchema.ThrowIfNoName(schema);
        (_source, _migrations, _time) = (source, migrations, time);
        Schema = new PostgreSqlSchema(schema);
        _errors = new PostgreSqlErrors(source.ConnectionString, schema);
    }

    public PostgreSqlSchema Schema { get; }

    /// <summary>The version of the schema that this program is for.</summary>
    public int Version => _migrations.Count;

    /// <summary>Whether a connection can be kept for listening.</summary>
    public bool MayListen => _source.MayListen;

    /// <summary>Runs commands as one transaction and reads the rows of the one that returns columns.</summary>
    /// <param name="commands">Makes the commands, for each try; receives whether an earlier one may have been applied.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <param name="isPatient">Whether to try again for as long as a lease lasts.</param>
    public Task<List<T>> QueryAsync<T>(
        Func<bool, PostgreSqlCommand[]> commands,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken,
        bool isPatient = false) => TryAsync(
            async isAgain =>
            {
                var batch = _source.CreateBatch(commands(isAgain));
                await using (batch.ConfigureAwait(false))
                {
                    var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                    await using (reader.ConfigureAwait(false))
                    {
                        var rows = new List<T>();
                        do
                        {
                            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                                if (reader.FieldCount > 0)
                                    rows.Add(read(reader));
                        }
                        while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false));
                        return rows;
                    }
                }
            },
            isPatient ? LongPauses : Pauses,
            cancellationToken);

    /// <summary>Runs a statement and reads its rows.</summary>
    public Task<List<T>> QueryAsync<T>(
        string sql, Func<NpgsqlParameter[]> parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        QueryAsync(_ => [new PostgreSqlCommand(sql, parameters())], read, cancellationToken);

    /// <summary>Runs commands as one transaction and returns the number of rows of the one that returns columns.</summary>
    public async Task<int> CountAsync(
        Func<bool, PostgreSqlCommand[]> commands, CancellationToken cancellationToken, bool isPatient = false) =>
        (await QueryAsync(commands, static _ => true, cancellationToken, isPatient).ConfigureAwait(false)).Count;

    /// <summary>Runs a statement and returns the number of its rows.</summary>
    public Task<int> CountAsync(string sql, Func<NpgsqlParameter[]> parameters, CancellationToken cancellationToken) =>
        CountAsync(_ => [new PostgreSqlCommand(sql, parameters())], cancellationToken);

    /// <summary>A connection to a schema that is up to date, to listen on.</summary>
    public Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken) =>
        TryAsync(_ => _source.OpenListeningAsync(cancellationToken), Pauses, cancellationToken);

    public void Dispose()
    {
        _isDisposed = true;
        _preparing.Dispose();
        _source.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _preparing.Dispose();
        await _source.DisposeAsync().ConfigureAwait(false);
    }

    // A failed attempt may have been applied: each statement is idempotent.
    private async Task<T> TryAsync<T>(Func<bool, Task<T>> step, TimeSpan[] pauses, CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(PostgreSqlTaskStore));
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await BeReadyAsync(cancellationToken).ConfigureAwait(false);
                return await step(failures > 0).ConfigureAwait(false);
            }
            catch (NpgsqlException error)
            {
                // The tables may be gone, or those of a server that took over, or of a newer version.
                _isReady = false;
                if (failures == pauses.Length || !PostgreSqlErrors.IsTransient(error))
                    throw _errors.Explain(error);
            }

            await Task.Delay(pauses[failures], _time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task BeReadyAsync(CancellationToken cancellationToken)
    {
        if (_isReady)
            return;
        await _preparing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_isReady)
                return;
            var connection = await _source.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
                await Schema.MigrateAsync(connection, _migrations, _errors, cancellationToken).ConfigureAwait(false);
            _isReady = true;
        }
        finally
        {
            _preparing.Release();
        }
    }
}
