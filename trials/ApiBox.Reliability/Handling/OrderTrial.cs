using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;

namespace ApiBox.Reliability.Handling;

/// <summary>
/// Submissions with all their stages, two instances, and handlers that fail at times or always. Those of a submission run one after the
/// other in
/// the order of the stages; what always fails is parked, lets the next stage pass, and can be replayed.
/// </summary>
internal static class OrderTrial
{
    private const int MaxAttempts = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<Figures> RunAsync(int count, int seed, string? argument)
    {
        var (random, watch, book) = (new Random(seed), Stopwatch.StartNew(), new RunBook());
        await using var store = TrialStore.Create(argument, "order");
        await using var open = store.Place.Open();
        using var a = await WorkerProcess.StartAsync(Setting("a"), book);
        using var b = await WorkerProcess.StartAsync(Setting("b"), book);

        var failures = Enumerable.Range(0, count).Select(_ => TrialTask.Stages.Select(_ => Failures(random)).ToList()).ToList();
        var tasks = await TrialTask.SubmitAsync(open.Store, failures.Select(Conduct.FailsSoOften));
        var taken = await new Sender(random).SendAsync(tasks, TrialTask.Stages, a, b);
        var hopeless = failures.Sum(static stages => stages.Count(static failure => failure == Conduct.Always));
        await Until.GrownAsync(() => book.Handled, taken.Count - hopeless, Patience);

        // The parked ones, which succeed when they are replayed.
        await Until.IsAsync(async () => (await a.ParkedAsync()).Count >= hopeless, Patience);
        var parked = await a.ParkedAsync();
        foreach (var callback in parked)
            await b.ReplayAsync(callback);
        await Until.GrownAsync(() => book.Handled, taken.Count, Patience);
        await a.StopAsync();
        await b.StopAsync();

        var (verdict, lost) = (book.Check(), taken.Keys.Count(key => !book.IsHandled(key)));
        var expected = taken.Count + failures.Sum(static stages => stages.Sum(static failure => Math.Min(failure, MaxAttempts)));
        var isKept = verdict.IsKept && lost == 0 && taken.Count == 3 * count && verdict.Runs == expected && parked.Count == hopeless;
        if (!isKept)
            book.SayWarnings();
        return new Figures(isKept, new()
        {
            ["store"] = TrialStore.KindOf(argument),
            ["submissions"] = count,
            ["callbacks"] = taken.Count,
            ["overlapping"] = verdict.Overlapping,
            ["out_of_order"] = verdict.OutOfOrder,
            ["after_completion"] = verdict.AfterCompletion,
            ["handled_twice"] = verdict.HandledTwice,
            ["lost"] = lost,
            ["runs"] = verdict.Runs,
            ["runs_beyond_failures"] = verdict.Runs - expected,
            ["parked"] = parked.Count,
            ["replayed"] = book.Runs.Count(static run => run is { IsReplay: true, IsOk: true }),
            ["seconds"] = (int)watch.Elapsed.TotalSeconds,
            ["seed"] = seed,
        });

        WorkerSetting Setting(string name) => new(name, store.Place, TrialTask.Music) { MaxAttempts = MaxAttempts };
    }

    private static int Failures(Random random) => random.Next(100) switch
    {
        < 3 => Conduct.Always,
        < 6 => 2,
        < 18 => 1,
        _ => 0,
    };
}
