using System.CommandLine;
using Npgsql;

namespace ApiBox.Reliability.Support;

/// <summary>
/// A store for one part of a trial: a file or a schema of its own. What the trial has made for itself is removed in the end.
/// </summary>
internal sealed class TrialStore : IAsyncDisposable
{
    private readonly string? _folder;

    private TrialStore(StorePlace place, string? folder) => (Place, _folder) = (place, folder);

    public StorePlace Place { get; }

    /// <summary>The option <c>--store</c> of trials that are about either kind.</summary>
    public static Option<string?> Option() => new("--store")
    {
        Description = "sqlite:FILE or postgres:CONNECTION; SQLite in a temporary folder without it",
    };

    /// <summary>The word for the kind, for the figures.</summary>
    public static string KindOf(string? argument) =>
        argument is null || argument.StartsWith(StorePlace.Sqlite + ':', StringComparison.Ordinal)
            ? StorePlace.Sqlite
            : StorePlace.PostgreSql;

    /// <summary>Makes one.</summary>
    /// <param name="argument">What <c>--store</c> says.</param>
    /// <param name="part">The part of the trial; a part of the file's name.</param>
    public static TrialStore Create(string? argument, string part)
    {
        if (argument is null)
        {
            var folder = Directory.CreateTempSubdirectory("apibox-trial-").FullName;
            return new TrialStore(new StorePlace(StorePlace.Sqlite, Path.Combine(folder, part + ".db"), ""), folder);
        }

        return KindOf(argument) == StorePlace.Sqlite
            ? new TrialStore(new StorePlace(StorePlace.Sqlite, FileOf(StoreArgument.Of(argument, StorePlace.Sqlite), part), ""), null)
            : new TrialStore(
                new StorePlace(StorePlace.PostgreSql, StoreArgument.Of(argument, StorePlace.PostgreSql), $"reliability_{Guid.NewGuid():n}"),
                null);
    }

    /// <summary>Runs a statement in the database.</summary>
    public static async Task ExecuteAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Asks the database for one value.</summary>
    public static async Task<T> AskAsync<T>(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
        if (!Place.IsSqlite)
            await ExecuteAsync(Place.Address, $"DROP SCHEMA IF EXISTS {Place.Schema} CASCADE");
    }

    private static string FileOf(string path, string part) => Path.ChangeExtension(path, part + ".db");
}
