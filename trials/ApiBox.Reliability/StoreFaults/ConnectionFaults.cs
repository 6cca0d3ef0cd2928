using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;
using Npgsql;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>What goes wrong with connections to PostgreSQL.</summary>
internal static class ConnectionFaults
{
    private const int PerSecond = 100;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    // A lease and five seconds.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Connections are cut again and again while callbacks are put up and handled.</summary>
    public static async Task<Fault> KilledAsync(int count, Random random, string argument)
    {
        var (book, sender) = (new RunBook(), new Sender(random));
        await using var database = await OwnDatabase.CreateAsync(argument);
        await using var open = database.Place.Open();
        using var a = await WorkerProcess.StartAsync(new WorkerSetting("a", database.Place, TrialTask.Music), book);
        using var b = await WorkerProcess.StartAsync(new WorkerSetting("b", database.Place, TrialTask.Music), book);
        var tasks = await TrialTask.SubmitAsync(
            open.Store, Enumerable.Range(0, 10 * count).Select(_ => Conduct.Takes(TimeSpan.FromMilliseconds(random.Next(5, 200)))));

        var cuts = 0;
        using var stop = new CancellationTokenSource();
        var cutting = CutAsync();
        var taken = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var some in tasks.Chunk(PerSecond / 10))
        {
            foreach (var (key, at) in await sender.SendAsync(some, [TrialTask.Last], a, b))
                taken.Add(key, at);
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        await stop.CancelAsync();
        await cutting;
        await Until.GrownAsync(() => book.Handled, taken.Count, Patience);
        await a.StopAsync();
        await b.StopAsync();

        var (verdict, lost) = (book.Check(), taken.Keys.Count(key => !book.IsHandled(key)));
        var late = book.Runs.Where(run => run.IsOk && taken.ContainsKey(run.Key))
            .Max(run => Stopwatch.GetElapsedTime(taken[run.Key], Math.Max(run.EndedAt, taken[run.Key])));
        var afterLease = book.Runs.Where(static run => run.IsOk).GroupBy(static run => run.Key).Count(runs => runs.Count() > 1
            && Stopwatch.GetElapsedTime(
                runs.Min(static run => run.BeganAt), runs.Max(static run => run.BeganAt)) >= Lease - TimeSpan.FromSeconds(1));
        var isKept = lost == 0
            && verdict.HandledTwice == afterLease
            && verdict is { OutOfOrder: 0, WithoutRun: 0, AfterCompletion: 0 }
            && late <= Bound;
        if (!isKept)
            book.SayWarnings();
        return new Fault(isKept, new()
        {
            ["acknowledged"] = taken.Count,
            ["cut"] = cuts,
            ["lost"] = lost,
            ["handled_twice"] = verdict.HandledTwice,
            ["of_these_after_a_lease"] = afterLease,
            ["overlapping"] = verdict.Overlapping,
            ["longest_seconds_to_the_end"] = Math.Round(late.TotalSeconds, 1),
        });

        async Task CutAsync()
        {
            while (!stop.IsCancellationRequested)
            {
                cuts += await database.CutAsync(0.5);
                await Task.Delay(random.Next(50, 300), stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>There is one connection for everything, waking included.</summary>
    public static async Task<Fault> PoolOfOneAsync(int count, string argument)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, "pool");
        var place = store.Place with { Address = new NpgsqlConnectionStringBuilder(store.Place.Address) { MaxPoolSize = 1 }.ToString() };
        await using var open = place.Open();
        using var end = new CancellationTokenSource();
        var woken = new Counter();
        var watching = WatchAsync();
        using var worker = await WorkerProcess.StartAsync(new WorkerSetting("only", place, TrialTask.Music), book);
        var tasks = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Plain, count)).WaitAsync(Patience);
        var taken = await new Sender(new Random(1)).SendAsync(tasks, [TrialTask.Last], worker);
        await Until.GrownAsync(() => book.Handled, taken.Count, Patience);
        await Until.IsAsync(() => woken.Count > 0, Patience);
        var health = await worker.HealthAsync();
        await worker.StopAsync();
        await end.CancelAsync();
        await watching;
        var lost = taken.Keys.Count(key => !book.IsHandled(key));
        return new Fault(taken.Count == count && lost == 0 && woken.Count > 0 && health == "Healthy", new()
        {
            ["acknowledged"] = taken.Count,
            ["lost"] = lost,
            ["woken"] = woken.Count > 0,
            ["health"] = health,
        });

        async Task WatchAsync()
        {
            try
            {
                await foreach (var signal in open.Store.WatchAsync(end.Token))
                    woken.Add();
            }
            catch (OperationCanceledException)
            {
                // It has seen enough.
            }
        }
    }
}
