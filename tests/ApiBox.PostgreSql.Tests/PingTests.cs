using System.Globalization;
using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>The health check's write.</summary>
public sealed class PingTests : IAsyncDisposable
{
    private const int Page = 8192;

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    // On a full disk what changes within a page goes well; what needs another page does not.
    [Fact]
    public async Task A_ping_needs_room_on_the_disk_and_leaves_nothing_behind()
    {
        await using var store = _schema.Open();
        await store.PingAsync(default);
        var before = await SizeAsync();

        for (var i = 0; i < 5; i++)
            await store.PingAsync(default);

        Assert.Equal(before + (5 * Page), await SizeAsync());
        Assert.Equal(0L, await TemporarySchema.AskAsync($"SELECT count(*) FROM {_schema.Name}.ping"));

        // What the transactions of other tests may still see stays until they are over.
        using var patience = new CancellationTokenSource(Watcher.Patience);
        while (await SizeAsync() > 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            await TemporarySchema.AskAsync($"VACUUM {_schema.Name}.ping");
        }
    }

    private async Task<long> SizeAsync() => Convert.ToInt64(
        await TemporarySchema.AskAsync($"SELECT pg_relation_size('{_schema.Name}.ping')"), CultureInfo.InvariantCulture);
}
