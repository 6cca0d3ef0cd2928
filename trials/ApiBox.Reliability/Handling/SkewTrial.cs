using System.Diagnostics;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;

namespace ApiBox.Reliability.Handling;

/// <summary>
/// Instances whose clocks are minutes and an hour apart, and handlers of which some take longer than a lease. No callback runs twice.
/// </summary>
internal static class SkewTrial
{
    private const int Long = 8;

    private static readonly TimeSpan[] Clocks = [TimeSpan.Zero, TimeSpan.FromSeconds(150), TimeSpan.FromHours(1)];
    private static readonly TimeSpan LongerThanALease = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<Figures> RunAsync(int count, int seed, string? argument)
    {
        var (random, watch, book) = (new Random(seed), Stopwatch.StartNew(), new RunBook());
        await using var store = TrialStore.Create(argument, "skew");
        await using var open = store.Place.Open();
        var workers = await Task.WhenAll(Clocks.Select(ahead =>
            WorkerProcess.StartAsync(
                new WorkerSetting($"ahead-{ahead.TotalSeconds}", store.Place, TrialTask.Music) { Ahead = ahead }, book)));
        try
        {
            // The long ones come first, so that the others come and go beside them.
            var tasks = await TrialTask.SubmitAsync(open.Store, Enumerable.Range(0, count).Select(number =>
                Conduct.Takes(number < Long ? LongerThanALease : TimeSpan.FromMilliseconds(random.Next(200, 2500)))));
            var taken = await new Sender(random).SendAsync(tasks, [TrialTask.Last], workers);
            await Until.GrownAsync(() => book.Handled, taken.Count, Patience);
            await Task.WhenAll(workers.Select(static worker => worker.StopAsync()));

            var (verdict, lost) = (book.Check(), taken.Keys.Count(key => !book.IsHandled(key)));
            if (!verdict.IsKept || lost > 0)
                book.SayWarnings();
            return new Figures(verdict.IsKept && lost == 0 && taken.Count == count, new()
            {
                ["store"] = TrialStore.KindOf(argument),
                ["callbacks"] = taken.Count,
                ["clocks_ahead_seconds"] = new JsonArray([.. Clocks.Select(static ahead => (JsonNode)(int)ahead.TotalSeconds)]),
                ["longest_handler_seconds"] = (int)LongerThanALease.TotalSeconds,
                ["overlapping"] = verdict.Overlapping,
                ["handled_twice"] = verdict.HandledTwice,
                ["lost"] = lost,
                ["seconds"] = (int)watch.Elapsed.TotalSeconds,
                ["seed"] = seed,
            });
        }
        finally
        {
            foreach (var worker in workers)
                worker.Dispose();
        }
    }
}
