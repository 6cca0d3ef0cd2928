using ApiBox.Reliability.Support;
using Npgsql;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>A database whose settings a trial may change. Its instances are known by the name of their application.</summary>
internal sealed class OwnDatabase : IAsyncDisposable
{
    private const string Application = "apibox-trial";

    private readonly string _server;
    private readonly string _name = $"reliability_{Guid.NewGuid():n}";

    private OwnDatabase(string server)
    {
        _server = server;
        Connection = new NpgsqlConnectionStringBuilder(server) { Database = _name }.ToString();
        Place = new StorePlace(
            StorePlace.PostgreSql, new NpgsqlConnectionStringBuilder(Connection) { ApplicationName = Application }.ToString(), "apibox");
    }

    /// <summary>For the trial's own questions.</summary>
    public string Connection { get; }

    /// <summary>For instances.</summary>
    public StorePlace Place { get; }

    public static async Task<OwnDatabase> CreateAsync(string argument)
    {
        var database = new OwnDatabase(StoreArgument.Of(argument, StorePlace.PostgreSql));
        await TrialStore.ExecuteAsync(database._server, $"CREATE DATABASE {database._name}");
        return database;
    }

    /// <summary>Changes a setting for connections to come, and cuts those that are there.</summary>
    public async Task SetAsync(string setting, string value)
    {
        await TrialStore.ExecuteAsync(_server, $"ALTER DATABASE {_name} SET {setting} = {value}");
        await CutAsync(1);
    }

    /// <summary>Cuts connections of instances.</summary>
    /// <param name="share">How many of them, from 0 to 1.</param>
    /// <returns>How many were cut.</returns>
    public async Task<int> CutAsync(double share) => (int)await TrialStore.AskAsync<long>(
        _server,
        FormattableString.Invariant(
            $"""
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = '{_name}' AND application_name = '{Application}' AND random() < {share}
            """));

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await TrialStore.ExecuteAsync(_server, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
    }
}
