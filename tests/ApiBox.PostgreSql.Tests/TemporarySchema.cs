using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>A schema that is gone afterwards, on the server that the tests are given.</summary>
internal sealed class TemporarySchema : IAsyncDisposable
{
    /// <summary>What a store of the tests calls itself, to be told from those of other tests.</summary>
    public string Name { get; } = $"test_{Guid.NewGuid():n}";

    public static string ConnectionString { get; } = Environment.GetEnvironmentVariable(
        "APIBOX_POSTGRES") ?? throw new InvalidOperationException(
        "These tests need PostgreSQL: run tests/ApiBox.PostgreSql.Tests/run, or set APIBOX_POSTGRES to a connection string of a "
        + "superuser.");

    public PostgreSqlStatements Statements => new(Name, PostgreSqlMigrations.All.Count);

    public PostgreSqlTaskStore Open(
        IReadOnlyList<string>? migrations = null, string settings = "", string clock = PostgreSqlStatements.DatabaseClock) =>
        Open(PostgreSqlSource.Of($"{ConnectionString};Application Name={Name};{settings}"), migrations, clock);

    public PostgreSqlTaskStore Open(
        PostgreSqlSource source,
        IReadOnlyList<string>? migrations = null,
        string clock = PostgreSqlStatements.DatabaseClock,
        TimeProvider? time = null)
    {
        migrations ??= PostgreSqlMigrations.All;
        return new PostgreSqlTaskStore(
            new PostgreSqlDatabase(source, Name, migrations, time ?? TimeProvider.System),
            new PostgreSqlStatements(Name, migrations.Count, clock),
            time);
    }

    /// <summary>Asks as somebody else.</summary>
    public static async Task<object?> AskAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        return await AskAsync(connection, sql);
    }

    public static async Task<object?> AskAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public static async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Ends the server's side of the connections of this test's stores, or of those alone that a condition names.</summary>
    public async Task<long> TerminateAsync(string condition = "true") =>
        (long)(await AskAsync(
            $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '{Name}' AND {condition}"))!;

    public async ValueTask DisposeAsync() => await AskAsync($"DROP SCHEMA IF EXISTS {Name} CASCADE");
}
