using System.Diagnostics;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Reliability.Expiry;

/// <summary>
/// A clock that is 15 days ahead when an application starts, over open tasks that were paid for: they are warned of, and none is removed.
/// What has
/// really expired is removed too, but not before it was warned of.
/// </summary>
internal static class ClockTrial
{
    private const string Gone = "has expired and is still open";

    private static readonly TimeSpan Ahead = TimeSpan.FromDays(15);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<Figures> RunAsync(int count, int seed, string? argument)
    {
        var watch = Stopwatch.StartNew();
        var wrong = await WrongAsync(count, argument);
        Program.Say($"a wrong clock: {wrong}");
        var right = await RightAsync(count, argument);
        Program.Say($"a right clock: {right}");

        // PostgreSQL goes by its own clock: there is nothing to warn of when ours is wrong.
        var warnings = TrialStore.KindOf(argument) == StorePlace.Sqlite ? count : 0;
        var isKept = wrong.Removed == 0
            && wrong.Warned == warnings
            && right.RemovedUnwarned == 0
            && right.Warned == count
            && right.Removed == count;
        return new Figures(isKept, new()
        {
            ["store"] = TrialStore.KindOf(argument),
            ["open"] = count,
            ["removed_by_a_wrong_clock"] = wrong.Removed,
            ["warned_by_a_wrong_clock"] = wrong.Warned,
            ["expired"] = count,
            ["removed_before_a_warning"] = right.RemovedUnwarned,
            ["warned"] = right.Warned,
            ["removed"] = right.Removed,
            ["seconds"] = (int)watch.Elapsed.TotalSeconds,
            ["seed"] = seed,
        });
    }

    // It starts with the wrong clock, is set right within the hour, and starts again.
    private static async Task<Told> WrongAsync(int count, string? argument)
    {
        await using var store = TrialStore.Create(argument, "wrong");
        await using var open = store.Place.Open();
        var tasks = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Plain, count));
        var (book, fake) = (new RunBook(), new FakeTimeProvider(DateTimeOffset.UtcNow));
        var time = new SkewedTime(fake) { Ahead = Ahead };
        await using (await Worker.StartAsync(new WorkerSetting("first", store.Place, TrialTask.Music), book.Note, time: time))
        {
            await Until.IsAsync(() => Warned(book, tasks) == count, TimeSpan.FromSeconds(3));
            time.Ahead = TimeSpan.Zero;
            for (var round = 0; round < 3; round++)
                await PassAsync(fake, Hour);
        }

        await using (await Worker.StartAsync(new WorkerSetting("second", store.Place, TrialTask.Music), book.Note, time: time))
            await PassAsync(fake, Hour);
        return new Told(Warned(book, tasks), await RemovedAsync(open.Store, tasks), 0);
    }

    // Where the store goes by a clock of its own, the submissions have expired from the start; elsewhere two weeks pass.
    private static async Task<Told> RightAsync(int count, string? argument)
    {
        await using var store = TrialStore.Create(argument, "right");
        await using var open = store.Place.Open();
        var (book, time) = (new RunBook(), new FakeTimeProvider(DateTimeOffset.UtcNow));
        var tasks = Enumerable.Range(0, count).Select(static _ => TrialTask.New()).ToList();
        foreach (var task in tasks)
            await task.SubmitAsync(open.Store, DateTimeOffset.UtcNow, store.Place.IsSqlite ? null : TimeSpan.Zero);
        await using var app = await Worker.StartAsync(new WorkerSetting("only", store.Place, TrialTask.Music), book.Note, time: time);
        await PassAsync(time, TimeSpan.Zero);
        if (store.Place.IsSqlite)
            await PassAsync(time, TrialTask.Retention + TimeSpan.FromMinutes(1));

        await Until.IsAsync(() => Warned(book, tasks) == count, Patience);
        var (warned, unwarned) = (Warned(book, tasks), await RemovedAsync(open.Store, tasks));
        await PassAsync(time, Hour);
        await PassAsync(time, Hour);
        await Until.IsAsync(async () => await RemovedAsync(open.Store, tasks) == count, TimeSpan.FromSeconds(10));
        return new Told(warned, await RemovedAsync(open.Store, tasks), unwarned);
    }

    private static int Warned(RunBook book, IReadOnlyList<TrialTask> tasks)
    {
        var warnings = book.Warnings.Where(static line => line.Contains(Gone, StringComparison.Ordinal)).ToList();
        return tasks.Count(task => warnings.Any(line => line.Contains(task.TaskId, StringComparison.Ordinal)));
    }

    private static async Task<int> RemovedAsync(ITaskStore store, IReadOnlyList<TrialTask> tasks)
    {
        var removed = 0;
        foreach (var task in tasks)
            removed += await store.FindAsync(task.SubmissionId, default) is null ? 1 : 0;
        return removed;
    }

    // The rounds of the application are behind the clock by a moment.
    private static async Task PassAsync(FakeTimeProvider time, TimeSpan passed)
    {
        time.Advance(passed);
        await Task.Delay(300);
    }

    private sealed record Told(int Warned, int Removed, int RemovedUnwarned);
}
