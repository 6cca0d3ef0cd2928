using System.Diagnostics;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>
/// What goes wrong with a store. Whatever it has acknowledged must be there afterwards, and the health check must show it.
/// </summary>
internal static class StoreFaultsTrial
{
    public static async Task<Figures> RunAsync(int count, int seed, string? argument)
    {
        var watch = Stopwatch.StartNew();
        (string Name, Func<Task<Fault>> Run)[] faults = TrialStore.KindOf(argument) == StorePlace.Sqlite
            ?
            [
                ("full_disk", () => FileFaults.FullDiskAsync(count, argument)),
                ("deleted", () => FileFaults.GoneAsync(count, argument, isReplaced: false)),
                ("replaced", () => FileFaults.GoneAsync(count, argument, isReplaced: true)),
                ("nul", () => OddTexts.TryAsync(argument)),
            ]
            :
            [
                ("killed_connections", () => ConnectionFaults.KilledAsync(count, new Random(seed), argument!)),
                ("pool_of_one", () => ConnectionFaults.PoolOfOneAsync(count, argument!)),
                ("read_only", () => ServerFaults.ReadOnlyAsync(count, argument!)),
                ("asynchronous_commits", () => ServerFaults.CrashAsync(count, new Random(seed), argument!)),
                ("nul", () => OddTexts.TryAsync(argument)),
            ];

        var (isKept, values) = (true, new JsonObject { ["store"] = TrialStore.KindOf(argument) });
        foreach (var (name, run) in faults)
        {
            var fault = await run();
            Program.Say($"{name}: {(fault.IsKept ? "kept" : "NOT KEPT")} {fault.Values.ToJsonString()}");
            isKept &= fault.IsKept;
            values[name] = fault.Values;
        }

        values["seconds"] = (int)watch.Elapsed.TotalSeconds;
        values["seed"] = seed;
        return new Figures(isKept, values);
    }
}

/// <summary>What came of one fault.</summary>
/// <param name="IsKept">Whether the promise was kept.</param>
/// <param name="Values">The figures.</param>
internal sealed record Fault(bool IsKept, JsonObject Values);
