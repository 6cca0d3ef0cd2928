using ApiBox;
using ApiBox.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps tasks in a SQLite file.</summary>
public static class ApiBoxSqliteServiceCollectionExtensions
{
    /// <summary>Keeps tasks in a SQLite file instead of in memory. Called again, the last call counts.</summary>
    /// <param name="services">The container.</param>
    /// <param name="connectionString">As for Microsoft.Data.Sqlite: <c>Data Source=path</c>.</param>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentException">The connection string is invalid, or does not name a writable file.</exception>
    public static IServiceCollection AddApiBoxSqliteStore(this IServiceCollection services, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(services);

        // An invalid connection string is reported here and not on the first submission.
        var database = new SqliteDatabase(connectionString, SqliteMigrations.All);
        services.RemoveAll<ITaskStore>();
        services.AddSingleton<ITaskStore>(provider => new SqliteTaskStore(database, provider.GetService<TimeProvider>()));
        return services;
    }
}
