using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>What goes wrong with a file.</summary>
internal static class FileFaults
{
    private const string Healthy = "Healthy";
    private const string Unhealthy = "Unhealthy";

    // Less than a page: whatever is still free on a disk that is full, a commit does not fit.
    private const long NoRoom = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Work = TimeSpan.FromSeconds(1);
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    /// <summary>The disk is full for a while, also when handlers have returned and want that noted.</summary>
    public static async Task<Fault> FullDiskAsync(int count, string? argument)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, "full");
        await using var open = store.Place.Open();
        using var worker = await WorkerProcess.StartAsync(Setting("only", store), book);
        var running = await TrialTask.SubmitAsync(open.Store, Enumerable.Repeat(Conduct.Takes(Work), 5));
        foreach (var task in running)
            await worker.PostAsync(task);

        var before = await Acknowledged.SendAsync(worker, count);
        await worker.LimitDiskAsync(NoRoom);
        var full = await Acknowledged.SendAsync(worker, count);
        var whenFull = await worker.HealthAsync();
        await Task.Delay(2 * Work);
        await worker.LimitDiskAsync(-1);
        var isBack = await Until.IsAsync(async () => await worker.HealthAsync() == Healthy, Patience);
        var after = await Acknowledged.SendAsync(worker, count);
        await Until.IsAsync(() => running.All(task => book.IsCompleted(task.Key())), Patience);
        await worker.StopAsync();

        var (verdict, lost) = (book.Check(), await LostAsync(store.Place, before, full, after));
        var unhandled = running.Count(task => !book.IsCompleted(task.Key()));
        return new Fault(
            lost == 0
                && unhandled == 0
                && before.Refused == 0
                && full.Refused > 0
                && whenFull == Unhealthy
                && isBack
                && after.Refused == 0
                && verdict.IsKept,
            new()
            {
                ["acknowledged"] = before.Taken.Count + full.Taken.Count + after.Taken.Count,
                ["refused"] = full.Refused,
                ["lost"] = lost,
                ["unhandled"] = unhandled,
                ["handled_twice"] = verdict.HandledTwice,
                ["health"] = whenFull,
                ["back"] = isBack && after.Refused == 0,
            });
    }

    /// <summary>The file is taken away from under the running instance; in its place there is nothing, or another one.</summary>
    public static async Task<Fault> GoneAsync(int count, string? argument, bool isReplaced)
    {
        var book = new RunBook();
        await using var store = TrialStore.Create(argument, isReplaced ? "replaced" : "deleted");
        await using var aside = TrialStore.Create(null, "aside");
        await using var other = TrialStore.Create(null, "other");
        if (isReplaced)
        {
            await using var open = other.Place.Open();
            await open.Store.PingAsync(default);
        }

        using var worker = await WorkerProcess.StartAsync(Setting("first", store), book);
        var before = await Acknowledged.SendAsync(worker, count);
        Move(store.Place, aside.Place);
        if (isReplaced)
            Move(other.Place, store.Place);
        var whenGone = await worker.HealthAsync();
        var gone = await Acknowledged.SendAsync(worker, count);
        await worker.StopAsync();

        using var again = await WorkerProcess.StartAsync(Setting("again", store), book);
        var after = await Acknowledged.SendAsync(again, count);
        var health = await again.HealthAsync();
        await again.StopAsync();
        var lost = await LostAsync(store.Place, gone, after) + await LostAsync(aside.Place, before);
        return new Fault(lost == 0 && whenGone == Unhealthy && before.Refused == 0 && after.Refused == 0 && health == Healthy, new()
        {
            ["acknowledged"] = before.Taken.Count + gone.Taken.Count + after.Taken.Count,
            ["refused"] = gone.Refused,
            ["lost"] = lost,
            ["health"] = whenGone,
            ["back"] = after.Refused == 0 && health == Healthy,
        });
    }

    private static async Task<int> LostAsync(StorePlace place, params Acknowledged[] sent)
    {
        var lost = 0;
        foreach (var one in sent)
            lost += await one.LostAsync(place);
        return lost;
    }

    private static void Move(StorePlace from, StorePlace to)
    {
        foreach (var part in Parts)
            if (File.Exists(from.Address + part))
                File.Move(from.Address + part, to.Address + part);
    }

    private static WorkerSetting Setting(string name, TrialStore store) => new(name, store.Place, TrialTask.Music);
}
