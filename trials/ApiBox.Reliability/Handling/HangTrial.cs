using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;

namespace ApiBox.Reliability.Handling;

/// <summary>
/// Handlers that never return, some of which keep their threads. Healthy ones must not wait for them, threads must be bounded, the health
/// check
/// must show it, and from a certain number on the instance must leave callbacks to others.
/// </summary>
internal static class HangTrial
{
    private const string Degraded = "Degraded";
    private const int FewHanging = 10;

    // MaxRunning, and some threads that come and go.
    private const int MostRunning = 96;
    private const int SomeThreads = 12;

    private static readonly TimeSpan HandlerTimeout = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    public static async Task<Figures> RunAsync(int count, int seed, string? argument)
    {
        var (healthy, watch) = (5 * count, Stopwatch.StartNew());
        var alone = await BesideAsync(argument, "alone", Conduct.Plain, 0, healthy);
        Program.Say($"alone: {alone}");
        var hanging = await BesideAsync(argument, "hanging", Conduct.Hangs, count, healthy);
        Program.Say($"beside hanging ones: {hanging}");
        var blocking = await BesideAsync(argument, "blocking", Conduct.Blocks, count, healthy);
        Program.Say($"beside blocking ones: {blocking}");
        var threads = await ThreadsAsync(argument, 4 * count);
        Program.Say($"threads: {threads}");
        var (takenByFull, takenByOther) = await FullAsync(argument, count);

        var delay = Max(hanging.Longest - alone.Longest, blocking.Longest - alone.Longest);
        var isKept = delay <= Bound
            && hanging is { Unhandled: 0, BesideItself: 0, Health: Degraded }
            && blocking is { Unhandled: 0, BesideItself: 0, Health: Degraded }
            && threads.Most - threads.Idle <= MostRunning + SomeThreads
            && takenByFull == 0 && takenByOther == count;
        return new Figures(isKept, new()
        {
            ["store"] = TrialStore.KindOf(argument),
            ["hanging"] = count,
            ["healthy"] = healthy,
            ["longest_ms_alone"] = (int)alone.Longest.TotalMilliseconds,
            ["longest_ms_beside_hanging"] = (int)hanging.Longest.TotalMilliseconds,
            ["longest_ms_beside_blocking"] = (int)blocking.Longest.TotalMilliseconds,
            ["unhandled"] = hanging.Unhandled + blocking.Unhandled,
            ["beside_its_own_submission"] = hanging.BesideItself + blocking.BesideItself,
            ["health"] = hanging.Health,
            ["threads_idle"] = threads.Idle,
            ["threads_most"] = threads.Most,
            ["taken_when_full"] = takenByFull,
            ["taken_by_another"] = takenByOther,
            ["seconds"] = (int)watch.Elapsed.TotalSeconds,
            ["seed"] = seed,
        });
    }

    // Healthy ones come all the time: before the others' time is up, and after.
    private static async Task<Beside> BesideAsync(string? argument, string part, string conduct, int others, int healthy)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, part);
        await using var open = store.Place.Open();
        using var worker = await WorkerProcess.StartAsync(Setting("only", store), book);
        var bad = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(conduct, others));
        var good = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Plain, healthy + 1));

        // The first of all is the slowest, and says nothing.
        await worker.PostAsync(good[0]);
        await Until.GrownAsync(() => book.Handled, 1, Patience);
        await Task.WhenAll(bad.Select(task => worker.PostAsync(task, TrialTask.Stages[0])));
        var sentAt = new Dictionary<string, long>(StringComparer.Ordinal);
        var pause = 2.5 * HandlerTimeout / healthy;
        foreach (var task in good.Skip(1))
        {
            sentAt[task.Key()] = Stopwatch.GetTimestamp();
            await worker.PostAsync(task);
            await Task.Delay(pause);
        }

        foreach (var task in bad)
            await worker.PostAsync(task);
        await Until.GrownAsync(() => book.Handled, good.Count, Patience);
        var health = others == 0 ? "" : await HealthAsync(worker);
        await worker.KillAsync();

        var beganAt = book.Runs.Where(run => sentAt.ContainsKey(run.Key)).ToLookup(static run => run.Key, static run => run.BeganAt);
        return new Beside(
            sentAt.Where(sent => beganAt.Contains(sent.Key))
                .Select(sent => Stopwatch.GetElapsedTime(sent.Value, beganAt[sent.Key].Min()))
                .Max(),
            good.Count(task => !book.IsHandled(task.Key())),
            bad.Count(task => book.Runs.Any(run => run.Key == task.Key())),
            health);
    }

    // More handlers that block than may run at once.
    private static async Task<(int Idle, int Most)> ThreadsAsync(string? argument, int blocking)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, "threads");
        await using var open = store.Place.Open();
        using var worker = await WorkerProcess.StartAsync(Setting("only", store), book);
        var (idle, most) = (await worker.ThreadsAsync(), 0);
        foreach (var task in await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Blocks, blocking)))
            await worker.PostAsync(task);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Round; await Task.Delay(100))
            most = Math.Max(most, await worker.ThreadsAsync());
        await worker.KillAsync();
        return (idle, most);
    }

    // One that has as many hanging handlers as it may takes nothing; another that comes does.
    private static async Task<(int ByFull, int ByOther)> FullAsync(string? argument, int count)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, "full");
        await using var open = store.Place.Open();
        using var full = await WorkerProcess.StartAsync(Setting("full", store) with { MaxHanging = FewHanging }, book);
        foreach (var task in await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Hangs, FewHanging)))
            await full.PostAsync(task);
        await Until.IsAsync(async () => await full.HangingAsync() == FewHanging, HandlerTimeout + Round);

        var tasks = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Plain, count));
        foreach (var task in tasks)
            await full.PostAsync(task);
        await Task.Delay(Round);
        var byFull = book.Handled;
        using var other = await WorkerProcess.StartAsync(Setting("other", store), book);
        await Until.GrownAsync(() => book.Handled, count, Patience);
        await full.KillAsync();
        await other.StopAsync();
        return (byFull, book.Handled - byFull);
    }

    // A handler hangs from a second after its time-out on.
    private static async Task<string> HealthAsync(WorkerProcess worker)
    {
        await Until.IsAsync(async () => await worker.HealthAsync() == Degraded, HandlerTimeout + Round);
        return await worker.HealthAsync();
    }

    private static WorkerSetting Setting(string name, TrialStore store) =>
        new(name, store.Place, TrialTask.Music) { HandlerTimeout = HandlerTimeout };

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private sealed record Beside(TimeSpan Longest, int Unhandled, int BesideItself, string Health);
}
