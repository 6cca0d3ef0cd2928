using System.Diagnostics;
using System.Globalization;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>Measures how long it takes to take 32 callbacks while very many wait.</summary>
internal static class TakeSpeed
{
    private const string OtherKind = "lyrics";
    private const int Most = 32;
    private const int Rounds = 30;

    private static readonly CancellationToken None = CancellationToken.None;

    public static async Task MeasureAsync(int waiting, TextWriter output)
    {
        await MeasureAsync("all are due", waiting, Make.Kind, [], output);
        await MeasureAsync("all are of a kind that is not handled", waiting, OtherKind, Make.Ids("last", Most * Rounds), output);
        await MeasureAsync("all wait for one before that has failed", waiting, null, Make.Ids("last", Most * Rounds), output);
    }

    private static async Task MeasureAsync(string name, int waiting, string? kind, IReadOnlyList<string> last, TextWriter output)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteTaskStore(folder.ConnectionString("speed.db"));
        if (kind is not null)
            await PutUpAsync(store, Make.Ids("s", waiting), kind, CallbackStage.Text);
        else
            await FailAsync(store, Make.Ids("s", waiting / 2));
        await PutUpAsync(store, last, Make.Kind, CallbackStage.Text);

        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var taken = await store.TakeDeliveriesAsync([Make.Kind, "video", "cover"], Most, TimeSpan.Zero, None);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (taken.Count != Most)
                throw new InvalidOperationException($"{taken.Count} were taken.");
            foreach (var delivery in taken)
                await store.CompleteDeliveryAsync(delivery, None);
        }

        times.Sort();
        var (median, most) = (times[Rounds / 2], times[^1]);
        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"taking {Most} of {waiting}, {name}: median {median:n2} ms, most {most:n2} ms"));
    }

    private static async Task FailAsync(SqliteTaskStore store, IReadOnlyList<string> ids)
    {
        await PutUpAsync(store, ids, Make.Kind, CallbackStage.Text, CallbackStage.First, CallbackStage.Complete);
        var taken = await store.TakeDeliveriesAsync([Make.Kind], int.MaxValue, TimeSpan.Zero, None);
        await Task.WhenAll(taken.Select(one => store.PostponeDeliveryAsync(one, TimeSpan.FromDays(1), true, None)));
    }

    private static Task PutUpAsync(SqliteTaskStore store, IEnumerable<string> ids, string kind, params CallbackStage[] stages) =>
        Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (id, _) =>
        {
            await Make.AcceptedAsync(store, id, "t" + id);
            foreach (var stage in stages)
                await store.AdvanceAsync(Make.Callback(id, "t" + id, stage, null, new byte[2000]) with { Kind = kind }, None);
        });
}
