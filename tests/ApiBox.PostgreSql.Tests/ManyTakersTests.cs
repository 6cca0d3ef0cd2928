using System.Collections.Concurrent;
using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>
/// Many takers of two instances complete, postpone, park and hand out again, while callbacks come and candidates are judged.
/// </summary>
public sealed class ManyTakersTests : IAsyncDisposable
{
    private const int Takers = 8;
    private const int Submissions = 60;
    private const int Candidates = 3;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromDays(1000);
    private static readonly CallbackStage[] Stages =
    [
        CallbackStage.Text, CallbackStage.First, CallbackStage.Failed, CallbackStage.Complete
    ];

    private readonly TestClock _clock = new();
    private readonly TemporarySchema _schema = new();

    // Of each submission what is out, and of each of its tasks the latest that was handled or parked.
    private readonly ConcurrentDictionary<string, long> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string SubmissionId, string TaskId), long> _latest = new();

    public async ValueTask DisposeAsync()
    {
        await _schema.DisposeAsync();
        await _clock.DisposeAsync();
    }

    [Fact]
    public async Task Of_a_submission_one_is_out_at_a_time_in_the_order_of_its_stages()
    {
        var seed = Random.Shared.Next();
        PostgreSqlTaskStore[] stores = [_schema.Open(clock: _clock.Sql), _schema.Open(clock: _clock.Sql)];
        try
        {
            await RunAsync(stores, seed).WaitAsync(2 * Watcher.Patience);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"With seed {seed}: {error.Message}", error);
        }

        foreach (var store in stores)
            await store.DisposeAsync();
    }

    private async Task RunAsync(PostgreSqlTaskStore[] stores, int seed)
    {
        var arriving = Task.WhenAll(
            Make.Ids("s", Submissions).Select((id, i) => Task.Run(() => ArriveAsync(stores[i % 2], id, i % 3 > 0))));
        var isOver = false;
        var taking = Enumerable.Range(0, Takers).Select(i => Task.Run(async () =>
        {
            var random = new Random(seed + i);
            while (!Volatile.Read(ref isOver))
            {
                foreach (var delivery in await stores[i % 2].TakeDeliveriesAsync([Make.Kind], random.Next(1, 9), Lease, None))
                    await HandleAsync(stores[i % 2], delivery, random.Next(10));
            }
        })).ToList();
        await arriving;

        // What is postponed is due a second later, and what is parked is handed out again, until nothing is left.
        while ((long)(await TemporarySchema.AskAsync($"SELECT count(*) FROM {_schema.Name}.delivery"))! > 0
            && !taking.Exists(static one => one.IsCompleted))
        {
            await _clock.PassAsync(TimeSpan.FromSeconds(1));
            await foreach (var parked in stores[0].ListParkedAsync("", None))
                await stores[1].ReplayDeliveryAsync(parked.Id, None);
        }

        Volatile.Write(ref isOver, true);
        await Task.WhenAll(taking);
    }

    private static async Task ArriveAsync(PostgreSqlTaskStore store, string id, bool isKnown)
    {
        await store.AddAsync(Make.Submission(id), None);
        if (isKnown)
            await store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, "0", None);
        foreach (var stage in Stages)
        {
            for (var task = 0; task < (isKnown ? 1 : Candidates); task++)
            {
                await store.AdvanceAsync(Make.Callback(id, $"{task}", stage), None);
                if (!isKnown)
                    await store.SetCandidateOutcomeAsync(id, $"{task}", CandidateOutcome.Open, None);
            }
        }
    }

    private async Task HandleAsync(PostgreSqlTaskStore store, CallbackDelivery delivery, int chance)
    {
        Assert.True(_running.TryAdd(delivery.SubmissionId, delivery.Id), $"{delivery} is out although another is.");
        var task = (delivery.SubmissionId, delivery.TaskId);
        Assert.True(delivery.IsReplay || _latest.GetValueOrDefault(task) < delivery.Id, $"{delivery} comes after a later one.");
        Assert.Equal(0, delivery.Losses);

        var isEnd = chance > 3;
        if (isEnd && !delivery.IsReplay)
            _latest[task] = delivery.Id;
        Assert.True(_running.TryRemove(delivery.SubmissionId, out _));
        Assert.True(await (chance switch
        {
            0 or 1 => store.PostponeDeliveryAsync(delivery, TimeSpan.Zero, true, None),
            2 or 3 => store.PostponeDeliveryAsync(delivery, TimeSpan.FromSeconds(1), true, None),
            4 or 5 => store.ParkDeliveryAsync(delivery, true, None),
            _ => store.CompleteDeliveryAsync(delivery, None),
        }));
    }
}
