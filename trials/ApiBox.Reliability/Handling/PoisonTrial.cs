using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;

namespace ApiBox.Reliability.Handling;

/// <summary>
/// A callback whose handler ends the process, taken together with healthy ones. Whoever watches the process starts it again at once. The
/// healthy
/// ones must be handled soon after a restart, and the other parked, listed, shown by the health check, and handed out again on demand.
/// </summary>
internal static class PoisonTrial
{
    private const int Poison = 3;
    private const string Degraded = "Degraded";

    // A lease and five seconds.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Parking = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(100);

    public static async Task<Figures> RunAsync(int count, int attempts, int seed, string? argument)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, "poison");
        await using var open = store.Place.Open();

        // Whoever receives has no handlers, so that all are there when the one with handlers comes.
        using var receiver = await WorkerProcess.StartAsync(new WorkerSetting("receiver", store.Place), book);
        var healthy = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Takes(Work), count));
        var poison = await TrialTask.SubmitAsync(open.Store, Conduct.KillsWith(count));
        var sender = new Sender(new Random(seed));
        foreach (var task in healthy.Take(Poison).Append(poison).Concat(healthy.Skip(Poison)))
            await sender.SendAsync(task, TrialTask.Last, receiver);

        var watch = Stopwatch.StartNew();
        var starts = new List<long>();
        var worker = await StartAsync();
        while (watch.Elapsed < Parking && !(book.IsParked(poison.Key()) && healthy.All(task => book.IsHandled(task.Key()))))
        {
            await Task.Delay(20);
            if (!worker.HasExited)
                continue;
            await worker.ExitAsync();
            worker.Dispose();
            worker = await StartAsync();
        }

        var parking = watch.Elapsed;
        var parked = await receiver.ParkedAsync();
        var health = await worker.HealthAsync();
        var isReplayed = parked is [var only] && await receiver.ReplayAsync(only)
            && await Until.IsAsync(() => book.Runs.Any(run => run is { IsReplay: true, IsOk: true } && run.Key == poison.Key()), Patience);
        await worker.StopAsync();
        worker.Dispose();
        await receiver.StopAsync();

        var (verdict, late) = (book.Check(), AfterRestart(book, poison, starts));
        var handled = healthy.Count(task => book.IsHandled(task.Key()));
        var isListed = parked is [var listed] && listed.SubmissionId == poison.SubmissionId && listed.Attempts == attempts;
        var isKept = verdict.IsKept
            && handled == count
            && late <= Bound
            && parking < Parking
            && isListed
            && health == Degraded
            && isReplayed;
        if (!isKept)
            book.SayWarnings();
        return new Figures(isKept, new()
        {
            ["store"] = TrialStore.KindOf(argument),
            ["crashes"] = starts.Count - 1,
            ["healthy"] = count,
            ["healthy_handled"] = handled,
            ["healthy_seconds_after_restart"] = Math.Round(late.TotalSeconds, 1),
            ["handled_twice"] = verdict.HandledTwice,
            ["again_after_kill"] = verdict.AgainAfterKill,
            ["parked"] = isListed,
            ["parked_after_seconds"] = (int)parking.TotalSeconds,
            ["health"] = health,
            ["replayed"] = isReplayed,
            ["seed"] = seed,
        });

        async Task<WorkerProcess> StartAsync()
        {
            var setting = new WorkerSetting($"life-{starts.Count}", store.Place, TrialTask.Music) { MaxAttempts = attempts };
            var started = await WorkerProcess.StartAsync(setting, book);
            starts.Add(Stopwatch.GetTimestamp());
            return started;
        }
    }

    // From the restart after the first crash to the end of the last healthy one, later crashes included.
    private static TimeSpan AfterRestart(RunBook book, TrialTask poison, List<long> starts)
    {
        var last = book.Runs.Where(run => run.IsOk && run.SubmissionId != poison.SubmissionId)
            .Select(static run => run.EndedAt)
            .DefaultIfEmpty(long.MaxValue)
            .Max();
        return starts.Count < 2 || last == long.MaxValue
            ? TimeSpan.MaxValue
            : Stopwatch.GetElapsedTime(starts[1], Math.Max(starts[1], last));
    }
}
