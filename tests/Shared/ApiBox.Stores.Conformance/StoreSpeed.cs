using System.Diagnostics;
using System.Globalization;

namespace ApiBox.Stores.Conformance;

/// <summary>Measures how many submissions a second a store takes, each added, accepted and advanced once.</summary>
public static class StoreSpeed
{
    public static async Task MeasureAsync(string name, ITaskStore store, int count, TextWriter output)
    {
        await WriteAsync(store, Make.Ids("warm-up-", 100), 16);
        foreach (var (writers, share) in new[] { (1, 20), (16, 1), (256, 1) })
        {
            var ids = Make.Ids($"{writers}-", count / share);
            var watch = Stopwatch.StartNew();
            await WriteAsync(store, ids, writers);
            var speed = 3 * ids.Count / watch.Elapsed.TotalSeconds;
            var line = string.Create(
                CultureInfo.InvariantCulture, $"{name}: {speed:n0} writes/s, {writers} writer(s), {ids.Count} submissions");
            await output.WriteLineAsync(line);
        }
    }

    private static Task WriteAsync(ITaskStore store, IEnumerable<string> ids, int writers) =>
        Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = writers }, async (id, cancellationToken) =>
        {
            await store.AddAsync(Make.Submission(id), cancellationToken);
            await store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, "t" + id, cancellationToken);
            await store.AdvanceAsync(Make.Callback(id, "t" + id, CallbackStage.Text), cancellationToken);
        });
}
