using ApiBox.Stores.Conformance;
using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Pools of few connections.</summary>
public sealed class PoolTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Fact]
    public async Task A_pool_of_one_connection_is_enough()
    {
        await using var store = _schema.Open(settings: "Maximum Pool Size=1;Timeout=5");
        await using var other = _schema.Open();
        await IsToldAsync(store, other);
    }

    [Fact]
    public async Task A_pool_of_one_connection_that_somebody_else_made_is_enough()
    {
        await using var source = NpgsqlDataSource.Create(TemporarySchema.ConnectionString + ";Maximum Pool Size=1;Timeout=5");
        await using var store = _schema.Open(PostgreSqlSource.Borrowed(source));
        await using var other = _schema.Open();
        await using var watcher = new Watcher(store);
        await watcher.IsWokenAsync("nobody");

        // Nothing is left of it for listening, so nobody is told which task it was.
        await UseAsync(store, "s1");
        await watcher.IsWokenAsync("ts1");
        await UseAsync(other, "s2");
        await watcher.IsWokenAsync("ts2");
        await using var connection = await source.OpenConnectionAsync();
    }

    [Fact]
    public async Task A_pool_of_two_connections_that_somebody_else_made_listens()
    {
        await using var source = NpgsqlDataSource.Create(TemporarySchema.ConnectionString + ";Maximum Pool Size=2;Timeout=5");
        await using var store = _schema.Open(PostgreSqlSource.Borrowed(source));
        await using var other = _schema.Open();
        await IsToldAsync(store, other);
    }

    [Fact]
    public async Task A_slim_pool_that_somebody_else_made_is_enough()
    {
        var builder = new NpgsqlSlimDataSourceBuilder(TemporarySchema.ConnectionString);
        await using var source = builder.Build();
        await using var store = _schema.Open(PostgreSqlSource.Borrowed(source));

        await UseAsync(store, "s1");
    }

    private static async Task IsToldAsync(PostgreSqlTaskStore store, PostgreSqlTaskStore other)
    {
        await using var watcher = new Watcher(store);
        await watcher.IsWokenAsync("nobody");

        await UseAsync(store, "s1");
        await watcher.IsToldAsync("ts1");
        await UseAsync(other, "s2");
        await watcher.IsToldAsync("ts2");
    }

    private static async Task UseAsync(PostgreSqlTaskStore store, string id)
    {
        await store.PingAsync(None);
        await Make.PutUpAsync(store, id, CallbackStage.Text);
        var taken = await store.TakeDeliveriesAsync([Make.Kind], 10, TimeSpan.FromSeconds(10), None);
        Assert.Equal([taken[0].Id], await store.RenewDeliveriesAsync(taken, TimeSpan.FromSeconds(10), None));
        Assert.True(await store.CompleteDeliveryAsync(taken[0], None));
        Assert.Equal(0, await store.ExpireAsync([], 10, None));
    }
}
