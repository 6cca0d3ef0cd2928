using System.Collections.Concurrent;
using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>The server ends connections again and again, while two instances put up callbacks, take and complete them.</summary>
public sealed class KilledConnectionsTests : IAsyncDisposable
{
    private const int Submissions = 200;
    private const int Takers = 4;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    // The clock does not move, so no lease ends, and whatever is handed out twice is so by mistake.
    private readonly TestClock _clock = new();
    private readonly TemporarySchema _schema = new();

    public async ValueTask DisposeAsync()
    {
        await _schema.DisposeAsync();
        await _clock.DisposeAsync();
    }

    [Fact]
    public async Task Each_callback_is_handed_out_once()
    {
        PostgreSqlTaskStore[] stores = [_schema.Open(clock: _clock.Sql), _schema.Open(clock: _clock.Sql)];
        foreach (var store in stores)
            await store.PingAsync(None);
        using var ending = new CancellationTokenSource();
        var killing = KillAsync(ending.Token);
        var takenTimes = new ConcurrentDictionary<long, int>();
        var left = 2 * Submissions;

        var putting = Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(async () =>
        {
            foreach (var id in Make.Ids($"{i}-", Submissions / 2))
            {
                await UntilDoneAsync(() => stores[i].AddAsync(Make.Submission(id), None));
                await UntilDoneAsync(() => stores[i].SetOutcomeAsync(id, SubmissionOutcome.Accepted, "t" + id, None));
                foreach (var stage in new[] { CallbackStage.Text, CallbackStage.Complete })
                    await UntilDoneAsync(() => stores[1 - i].AdvanceAsync(Make.Callback(id, "t" + id, stage), None));
            }
        })));
        var taking = Task.WhenAll(Enumerable.Range(0, Takers).Select(i => Task.Run(async () =>
        {
            using var patience = new CancellationTokenSource(2 * Watcher.Patience);
            while (Volatile.Read(ref left) > 0)
            {
                patience.Token.ThrowIfCancellationRequested();
                IReadOnlyList<CallbackDelivery> taken = [];
                await UntilDoneAsync(async () => taken = await stores[i % 2].TakeDeliveriesAsync([Make.Kind], 8, Lease, None));
                foreach (var delivery in taken)
                {
                    takenTimes.AddOrUpdate(delivery.Id, 1, static (_, times) => times + 1);
                    Assert.True(await stores[i % 2].CompleteDeliveryAsync(delivery, None));
                    Interlocked.Decrement(ref left);
                }
            }
        })));

        await Task.WhenAll(putting, taking);
        await ending.CancelAsync();
        Assert.True(await killing > 20, "Hardly any connection was ended.");
        Assert.Equal(2 * Submissions, takenTimes.Count);
        Assert.All(takenTimes, static taken => Assert.Equal(1, taken.Value));
        Assert.Equal(0L, await TemporarySchema.AskAsync($"SELECT count(*) FROM {_schema.Name}.delivery"));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    private async Task<long> KillAsync(CancellationToken cancellationToken)
    {
        var killed = 0L;
        while (!cancellationToken.IsCancellationRequested)
            killed += await _schema.TerminateAsync("random() < 0.05");
        return killed;
    }

    // A caller tries again: the service sends a callback again that was not acknowledged, and a dispatcher looks again.
    private static async Task UntilDoneAsync(Func<Task> step)
    {
        while (true)
        {
            try
            {
                await step();
                return;
            }
            catch (ApiBoxStoreException)
            {
                // Again.
            }
        }
    }
}
