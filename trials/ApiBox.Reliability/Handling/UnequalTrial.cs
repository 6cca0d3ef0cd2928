using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Reliability.Handling;

/// <summary>
/// Instances of one store that handle different kinds of callbacks: side by side, while a new version takes over from an old one, and with
/// nobody for days. Whatever was acknowledged must reach a handler, once.
/// </summary>
internal static class UnequalTrial
{
    private const int DaysAway = 13;

    private static readonly string[] Last = [TrialTask.Last];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Figures> RunAsync(int count, int seed, string? store)
    {
        var (random, watch) = (new Random(seed), Stopwatch.StartNew());
        var kinds = await KindsAsync(count, random, store);
        Program.Say($"kinds: {kinds}");
        var rolling = await RollingAsync(count, random, store);
        Program.Say($"rolling: {rolling}");
        var away = await AwayAsync(Math.Max(1, count / 4), store);
        Program.Say($"away: {away}");
        Part[] parts = [kinds, rolling, away];
        return new Figures(parts.All(static part => part is { Lost: 0, Outcome.IsKept: true }), new()
        {
            ["store"] = TrialStore.KindOf(store),
            ["acknowledged"] = parts.Sum(static part => part.Acknowledged),
            ["completed_without_a_run"] = kinds.Outcome.WithoutRun,
            ["lost"] = kinds.Lost,
            ["rolling_without_a_run"] = rolling.Outcome.WithoutRun,
            ["rolling_lost"] = rolling.Lost,
            ["days_away"] = DaysAway,
            ["away_without_a_run"] = away.Outcome.WithoutRun,
            ["away_lost"] = away.Lost,
            ["handled_twice"] = parts.Sum(static part => part.Outcome.HandledTwice),
            ["out_of_order"] = parts.Sum(static part => part.Outcome.OutOfOrder),
            ["overlapping"] = parts.Sum(static part => part.Outcome.Overlapping),
            ["seconds"] = (int)watch.Elapsed.TotalSeconds,
            ["seed"] = seed,
        });
    }

    // One handles music, one lyrics, and one has no handlers; each receives all.
    private static async Task<Part> KindsAsync(int count, Random random, string? argument)
    {
        await using var store = TrialStore.Create(argument, "kinds");
        await using var open = store.Place.Open();
        var book = new RunBook();
        using var music = await WorkerProcess.StartAsync(new WorkerSetting("music", store.Place, TrialTask.Music), book);
        using var lyrics = await WorkerProcess.StartAsync(new WorkerSetting("lyrics", store.Place, TrialTask.Lyrics), book);
        using var none = await WorkerProcess.StartAsync(new WorkerSetting("none", store.Place), book);

        var tasks = await SubmitAsync(open.Store, count, random);
        var taken = await new Sender(random).SendAsync(tasks, Last, music, lyrics, none);
        return await EndAsync(book, [.. taken.Keys], music, lyrics, none);
    }

    // The old version knows one kind, the new one both. The old one stops in the middle.
    private static async Task<Part> RollingAsync(int count, Random random, string? argument)
    {
        await using var store = TrialStore.Create(argument, "rolling");
        await using var open = store.Place.Open();
        var (book, sender) = (new RunBook(), new Sender(random));
        using var old = await WorkerProcess.StartAsync(new WorkerSetting("old", store.Place, TrialTask.Lyrics), book);

        var tasks = await SubmitAsync(open.Store, count, random);
        var before = await sender.SendAsync(tasks[..(count / 2)], Last, old);
        using var latest = await WorkerProcess.StartAsync(new WorkerSetting("new", store.Place, TrialTask.Music, TrialTask.Lyrics), book);
        var beside = sender.SendAsync(tasks[(count / 2)..count], Last, old, latest);
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(200)));
        await old.StopAsync();
        var after = await sender.SendAsync(tasks[count..], Last, latest);
        return await EndAsync(book, [.. before.Keys, .. (await beside).Keys, .. after.Keys], latest);
    }

    // Nobody handles anything for days; retention lies a day further on. PostgreSQL goes by its own clock, and must drop nothing by ours.
    private static async Task<Part> AwayAsync(int count, string? argument)
    {
        await using var store = TrialStore.Create(argument, "away");
        var (book, time) = (new RunBook(), new FakeTimeProvider(DateTimeOffset.UtcNow));
        IReadOnlyCollection<string> taken;
        await using (var open = store.Place.Open())
        await using (var app = await Worker.StartAsync(new WorkerSetting("none", store.Place), book.Note, time: time))
        {
            var tasks = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Plain, count));
            using var http = new HttpClient { BaseAddress = app.Address };
            taken = await SendAsync(http, tasks);
            await PassAsync(time, TimeSpan.FromDays(DaysAway));
        }

        await using var late = await Worker.StartAsync(new WorkerSetting("late", store.Place, TrialTask.Music), book.Note, time: time);
        await Until.IsAsync(() => Pass(time, () => book.Handled >= taken.Count), Patience);
        return new Part(taken.Count, taken.Count(key => !book.IsHandled(key)), book.Check());
    }

    private static async Task<IReadOnlyCollection<string>> SendAsync(HttpClient http, IEnumerable<TrialTask> tasks)
    {
        var taken = new List<string>();
        foreach (var task in tasks)
        {
            using var body = task.Body();
            using var answer = await http.PostAsync(task.Path, body);
            if (answer.IsSuccessStatusCode)
                taken.Add(task.Key());
        }

        return taken;
    }

    private static async Task PassAsync(FakeTimeProvider time, TimeSpan all)
    {
        // Hour by hour, with a moment for whatever is due then.
        for (var passed = TimeSpan.Zero; passed < all; passed += TimeSpan.FromHours(1))
        {
            time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(5);
        }
    }

    private static bool Pass(FakeTimeProvider time, Func<bool> isReached)
    {
        time.Advance(TimeSpan.FromMilliseconds(20));
        return isReached();
    }

    private static async Task<List<TrialTask>> SubmitAsync(ITaskStore store, int count, Random random)
    {
        var conducts = Enumerable.Repeat(Conduct.Plain, count).ToList();
        TrialTask[] tasks =
        [
            .. await TrialTask.SubmitAsync(store, conducts),
            .. await TrialTask.SubmitAsync(store, conducts, TrialTask.Lyrics),
        ];
        random.Shuffle(tasks);
        return [.. tasks];
    }

    private static async Task<Part> EndAsync(RunBook book, IReadOnlyCollection<string> taken, params WorkerProcess[] workers)
    {
        await Until.GrownAsync(() => book.Handled, taken.Count, Patience);
        foreach (var worker in workers)
            await worker.StopAsync();
        return new Part(taken.Count, taken.Count(key => !book.IsHandled(key)), book.Check());
    }

    private sealed record Part(int Acknowledged, int Lost, Outcome Outcome);
}
