using Npgsql;

namespace ApiBox.PostgreSql;

/// <summary>Runs statements: on a schema that is up to date, once more when that may help, and with errors that say what to do.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable, IDisposable
{
    // Before what the user says, so that the user's word counts. Twenty connections flush two thousand commits a second on a modest disk
    // and leave room for other instances. Keepalive finds out that a listening connection is dead.
    private const string Defaults = "Application Name=ApiBox;Maximum Pool Size=20;Max Auto Prepare=32;Keepalive=30;";

    // The last one gives a server that restarts, or fails over, a moment.
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)];

    private readonly NpgsqlDataSource _source;
    private readonly bool _isOurs;
    private readonly IReadOnlyList<string> _migrations;
    private readonly TimeProvider _time;
    private readonly PostgreSqlErrors _errors;
    private readonly SemaphoreSlim _preparing = new(1);
    private volatile bool _isReady;
    private volatile bool _isDisposed;

    public PostgreSqlDatabase(NpgsqlDataSource source, bool isOurs, string schema, IReadOnlyList<string> migrations, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(source);
        PostgreSqlSchema.ThrowIfNoName(schema);
        (_source, _isOurs, _migrations, _time) = (source, isOurs, migrations, time);
        Schema = new PostgreSqlSchema(schema);
        _errors = new PostgreSqlErrors(source.ConnectionString, schema);
    }

    public PostgreSqlSchema Schema { get; }

    /// <summary>A pool for a connection string, without the parts of Npgsql that need reflection.</summary>
    /// <exception cref="ArgumentException">The connection string is wrong.</exception>
    public static NpgsqlDataSource Source(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var builder = new NpgsqlSlimDataSourceBuilder(Defaults + connectionString);
        if (string.IsNullOrEmpty(builder.ConnectionStringBuilder.Host))
            throw new ArgumentException("The connection string names no Host.", nameof(connectionString));
        return builder.EnableTransportSecurity().Build();
    }

    /// <summary>Runs a statement and reads its rows.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="parameters">Makes its parameters, for each try.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<List<T>> QueryAsync<T>(
        string sql, Func<NpgsqlDataReader, T> read, Func<NpgsqlParameter[]> parameters, CancellationToken cancellationToken) => TryAsync(
        async () =>
        {
            var command = _source.CreateCommand(sql);
            await using (command.ConfigureAwait(false))
            {
                command.Parameters.AddRange(parameters());
                var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    var rows = new List<T>();
                    while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                        rows.Add(read(reader));
                    return rows;
                }
            }
        },
        cancellationToken);

    /// <summary>Runs a statement and tells how many rows it changed.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Makes its parameters, for each try.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<int> ExecuteAsync(string sql, Func<NpgsqlParameter[]> parameters, CancellationToken cancellationToken) => TryAsync(
        async () =>
        {
            var command = _source.CreateCommand(sql);
            await using (command.ConfigureAwait(false))
            {
                command.Parameters.AddRange(parameters());
                return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        },
        cancellationToken);

    /// <summary>A connection to a schema that is up to date.</summary>
    public Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken) =>
        TryAsync(() => _source.OpenConnectionAsync(cancellationToken).AsTask(), cancellationToken);

    public void Dispose()
    {
        _isDisposed = true;
        _preparing.Dispose();
        if (_isOurs)
            _source.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _preparing.Dispose();
        if (_isOurs)
            await _source.DisposeAsync().ConfigureAwait(false);
    }

    // A try that fails may have happened all the same: each statement is one that may happen twice.
    private async Task<T> TryAsync<T>(Func<Task<T>> step, CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(PostgreSqlTaskStore));
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await BeReadyAsync(cancellationToken).ConfigureAwait(false);
                return await step().ConfigureAwait(false);
            }
            catch (NpgsqlException error)
            {
                // The tables may be gone, or those of a server that took over.
                _isReady = false;
                if (failures == Pauses.Length || !PostgreSqlErrors.IsPassing(error))
                    throw _errors.Explain(error);
            }

            await Task.Delay(Pauses[failures], _time, cancellationToken).ConfigureAwait(false);
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
            var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
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
