using Npgsql;

namespace ApiBox.PostgreSql;

/// <summary>Where connections come from: a pool, and for the one that listens a place of its own if the pool is ours.</summary>
internal sealed class PostgreSqlSource : IAsyncDisposable, IDisposable
{
    // Before the user's settings, so that these take precedence. Twenty connections flush two thousand commits a second on a modest disk
    // and leave room for other instances. Keepalive finds out that a listening connection is dead.
    private const string Defaults = "Application Name=ApiBox;Maximum Pool Size=20;Max Auto Prepare=32;Keepalive=30;";

    private readonly NpgsqlDataSource _pool;
    private readonly NpgsqlDataSource? _listening;

    private PostgreSqlSource(NpgsqlDataSource pool, NpgsqlDataSource? listening)
    {
        (_pool, _listening) = (pool, listening);

        // A listening connection is kept, so nothing would be left of a pool that holds one.
        var settings = new NpgsqlConnectionStringBuilder(pool.ConnectionString);
        MayListen = listening is not null || !settings.Pooling || settings.MaxPoolSize > 1;
    }

    public string ConnectionString => _pool.ConnectionString;

    /// <summary>Whether a connection can be kept for listening.</summary>
    public bool MayListen { get; }

    /// <summary>A pool for a connection string, without the parts of Npgsql that need reflection.</summary>
    /// <exception cref="ArgumentException">The connection string is invalid.</exception>
    public static PostgreSqlSource Of(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        return new PostgreSqlSource(Build(Defaults + connectionString), Build(Defaults + connectionString + ";Pooling=false"));
    }

    /// <summary>Somebody else's pool, which stays open.</summary>
    public static PostgreSqlSource Borrowed(NpgsqlDataSource pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        return new PostgreSqlSource(pool, null);
    }

    public NpgsqlBatch CreateBatch(PostgreSqlCommand[] commands)
    {
        var batch = _pool.CreateBatch();
        foreach (var command in commands)
        {
            var one = batch.CreateBatchCommand();
            one.CommandText = command.Sql;
            one.Parameters.AddRange(command.Parameters);
            batch.BatchCommands.Add(one);
        }

        return batch;
    }

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => _pool.OpenConnectionAsync(cancellationToken);

    public Task<NpgsqlConnection> OpenListeningAsync(CancellationToken cancellationToken) =>
        (_listening ?? _pool).OpenConnectionAsync(cancellationToken).AsTask();

    public void Dispose()
    {
        if (_listening is null)
            return;
        _listening.Dispose();
        _pool.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (_listening is null)
            return;
        await _listening.DisposeAsync().ConfigureAwait(false);
        await _pool.DisposeAsync().ConfigureAwait(false);
    }

    private static NpgsqlDataSource Build(string connectionString)
    {
        var builder = new NpgsqlSlimDataSourceBuilder(connectionString);
        return string.IsNullOrEmpty(builder.ConnectionStringBuilder.Host)
            ? throw new ArgumentException("The connection string has no Host.", nameof(connectionString))
            : builder.EnableTransportSecurity().Build();
    }
}
