using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Support;

/// <summary>Where a store is, for this process and for others.</summary>
/// <param name="Kind"><see cref="Sqlite"/> or <see cref="PostgreSql"/>.</param>
/// <param name="Address">The file, or the connection string.</param>
/// <param name="Schema">The schema; empty for a file.</param>
internal sealed record StorePlace(string Kind, string Address, string Schema)
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgres";

    public bool IsSqlite => Kind == Sqlite;

    /// <summary>Keeps an application's tasks there.</summary>
    public void AddTo(IServiceCollection services)
    {
        if (IsSqlite)
            services.AddApiBoxSqliteStore($"Data Source={Address}");
        else
            services.AddApiBoxPostgreSqlStore(Address, Schema);
    }

    /// <summary>Opens it, apart from any application.</summary>
    public OpenStore Open() => IsSqlite
        ? new OpenStore(new SqliteTaskStore($"Data Source={Address}"))
        : new OpenStore(new PostgreSqlTaskStore(Address, Schema));
}

/// <summary>A store that is open.</summary>
internal sealed record OpenStore(ITaskStore Store) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => ((IAsyncDisposable)Store).DisposeAsync();
}
