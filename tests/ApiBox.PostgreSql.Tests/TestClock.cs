using System.Globalization;
using ApiBox.Stores.Conformance;
using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>A clock in the database that only tests move, in a schema of its own. It begins at <see cref="Make.Now"/>.</summary>
internal sealed class TestClock : IAsyncDisposable
{
    private readonly string _schema = $"clock_{Guid.NewGuid():n}";

    public TestClock()
    {
        using var connection = new NpgsqlConnection(TemporarySchema.ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(
            string.Create(
                CultureInfo.InvariantCulture,
                $"CREATE SCHEMA {_schema}; CREATE TABLE {_schema}.clock (at timestamptz); "
            + $"INSERT INTO {_schema}.clock VALUES ('{Make.Now:O}')"),
            connection);
        command.ExecuteNonQuery();
    }

    /// <summary>What tells the time, in SQL.</summary>
    public string Sql => $"(SELECT at FROM {_schema}.clock)";

    /// <summary>
    /// The same, but it answers only when nobody holds the lock of that number. Whoever asks it has seen the tables as they were before.
    /// </summary>
    public string SqlBehind(long advisoryLock) => string.Create(
        CultureInfo.InvariantCulture, $"(SELECT at FROM {_schema}.clock, pg_advisory_xact_lock_shared({advisoryLock}))");

    public Task PassAsync(TimeSpan time) => TemporarySchema.AskAsync(string.Create(
        CultureInfo.InvariantCulture,
        $"UPDATE {_schema}.clock SET at = at + interval '{time.Ticks / TimeSpan.TicksPerMicrosecond} microseconds'"));

    public async ValueTask DisposeAsync() => await TemporarySchema.AskAsync($"DROP SCHEMA {_schema} CASCADE");
}
