using ApiBox;
using ApiBox.PostgreSql;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps tasks in PostgreSQL.</summary>
public static class ApiBoxPostgreSqlServiceCollectionExtensions
{
    /// <summary>Keeps tasks in PostgreSQL instead of in memory. Called again, the last call counts.</summary>
    /// <param name="services">The container.</param>
    /// <param name="connectionString">As for Npgsql. By default, the pool holds 20 connections; one more listens.</param>
    /// <param name="schema">The schema that its tables are in.</param>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentException">The connection string or the schema's name is invalid.</exception>
    public static IServiceCollection AddApiBoxPostgreSqlStore(
        this IServiceCollection services, string connectionString, string schema = "apibox")
    {
        ArgumentNullException.ThrowIfNull(services);

        // An invalid connection string is reported here and not on the first submission.
        new PostgreSqlTaskStore(connectionString, schema).Dispose();
        return Add(services, provider => new PostgreSqlTaskStore(
            connectionString, schema, provider.GetService<TimeProvider>(), provider.GetService<ILoggerFactory>()));
    }

    /// <summary>Keeps tasks in PostgreSQL, on the application's own connection pool: for passwords that change, or certificates.</summary>
    /// <param name="services">The container.</param>
    /// <param name="dataSource">Finds the pool. A listening connection is taken from it and kept, if it holds more than one.</param>
    /// <param name="schema">The schema that its tables are in.</param>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentException">The schema's name is invalid.</exception>
    public static IServiceCollection AddApiBoxPostgreSqlStore(
        this IServiceCollection services, Func<IServiceProvider, NpgsqlDataSource> dataSource, string schema = "apibox")
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(dataSource);
        PostgreSqlSchema.ThrowIfNoName(schema);
        return Add(services, provider => new PostgreSqlTaskStore(
            dataSource(provider), schema, provider.GetService<TimeProvider>(), provider.GetService<ILoggerFactory>()));
    }

    private static IServiceCollection Add(IServiceCollection services, Func<IServiceProvider, ITaskStore> create)
    {
        services.RemoveAll<ITaskStore>();
        return services.AddSingleton(create);
    }
}
