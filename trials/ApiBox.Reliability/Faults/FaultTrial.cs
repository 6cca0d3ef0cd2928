using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Description;

namespace ApiBox.Reliability.Faults;

/// <summary>
/// Every fault, with every paid operation, many times: at most one accepted request a call, and what is lost is found again.
/// </summary>
internal static class FaultTrial
{
    // So many calls share a service; its records of them would slow it down later.
    private const int Share = 500;
    private const int MostWords = 20;

    public static async Task<Figures> RunAsync(int runs, int seed, string? peer, string? only)
    {
        var faults = WireFault.All.Index()
            .Where(fault => only is null || fault.Item.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .ToList();
        var ours = await MeasureAsync(faults, runs, seed, null);
        if (peer is null)
        {
            Print(ours, null, null);
            return new Figures(ours.Total.IsKept, Values(ours, seed));
        }

        // A peer promises nothing, so nothing can be broken.
        var theirs = await MeasureAsync(faults, runs, seed, peer);
        Print(ours, theirs, peer);
        var values = Values(theirs, seed);
        values["peer"] = peer;
        values["ours"] = Values(ours, seed);
        return new Figures(true, values);
    }

    private static async Task<Outcome> MeasureAsync(IReadOnlyList<(int Index, WireFault Item)> faults, int runs, int seed, string? peer)
    {
        var rows = faults.ToDictionary(static fault => fault.Item.Name, static _ => new Tally(), StringComparer.Ordinal);
        var operations = peer is null ? PaidOperations.All.Index().ToList() : await CallableAsync(peer);
        var shares = (
            from operation in operations
            from alike in faults.GroupBy(static fault => fault.Item.Stalls)
            from share in alike.SelectMany(fault => Enumerable.Range(0, runs).Select(run => (Fault: fault, Run: run))).Chunk(Share)
            select (operation, alike.Key, share)).ToList();
        var (words, done, late) = (0, 0, 0);
        var watch = Stopwatch.StartNew();
        Program.Say($"{peer ?? "ours"}: {faults.Count} faults x {operations.Count} paid operations x {runs} runs, seed {seed}");
        var twice = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount };
        await Parallel.ForEachAsync(shares, twice, async (part, _) =>
        {
            var (operation, stalls, share) = part;
            await using var session = await FaultSession.StartAsync(operation.Item, peer, stalls);
            foreach (var (fault, run) in share)
            {
                var random = new Random(Mix(seed, operation.Index, fault.Index, run));
                try
                {
                    rows[fault.Item.Name].Add(await session.CallAsync(fault.Item, random, what =>
                    {
                        if (Interlocked.Increment(ref words) <= MostWords)
                            Program.Say($"run {run}: {what}");
                    }));
                }
                catch (TimeoutException error)
                {
                    throw new InvalidOperationException($"run {run} of seed {seed}: {error.Message}", error);
                }
            }

            Interlocked.Add(ref late, session.AcceptedLate);
            var count = Interlocked.Increment(ref done);
            if (10 * count / shares.Count is var tenth && tenth > 10 * (count - 1) / shares.Count)
                Program.Say(string.Create(CultureInfo.InvariantCulture, $"{10 * tenth} % after {watch.Elapsed.TotalSeconds:f0} s"));
        });
        var total = new Tally();
        foreach (var row in rows.Values)
            total.Add(row);
        total.AddLate(late);
        Program.Say(string.Create(CultureInfo.InvariantCulture, $"{total.Calls} calls in {watch.Elapsed.TotalSeconds:f0} s"));
        return new Outcome(rows, total, operations.Count);
    }

    /// <summary>
    /// The operations that a peer can call at all: a request that the service refuses even with nothing wrong has no faults to be tried.
    /// </summary>
    private static async Task<List<(int Index, PaidOperation Item)>> CallableAsync(string peer)
    {
        var callable = new List<(int Index, PaidOperation Item)>();
        foreach (var operation in PaidOperations.All.Index())
        {
            try
            {
                await using var session = await FaultSession.StartAsync(operation.Item, peer, stalls: false);
                callable.Add(operation);
            }
            catch (InvalidOperationException error)
            {
                Program.Say($"{peer} is not measured with it: {error.Message}");
            }
        }

        return callable;
    }

    private static void Print(Outcome ours, Outcome? theirs, string? peer)
    {
        Program.Say(
            $"{"fault",-36}{"calls",8}{"twice",8}{"unknown",9}{"unanswered",12}{"found",8}{(peer is null ? "" : $"{peer + " twice",20}")}");
        foreach (var (name, row) in ours.Rows.Append(new("all", ours.Total)))
        {
            var other = theirs is null ? "" : $"{(name == "all" ? theirs.Total : theirs.Rows[name]).AcceptedTwice,20}";
            Program.Say($"{name,-36}{row.Calls,8}{row.AcceptedTwice,8}{row.Unknown,9}{row.Unanswered,12}{row.FoundAgain,8}{other}");
        }
    }

    private static JsonObject Values(Outcome outcome, int seed) => new()
    {
        ["calls"] = outcome.Total.Calls,
        ["accepted_twice"] = outcome.Total.AcceptedTwice,
        ["unknown"] = outcome.Total.Unknown,
        ["found_again"] = outcome.Total.FoundAgain,
        ["accepted_but_unanswered"] = outcome.Total.Unanswered,
        ["accepted_but_denied"] = outcome.Total.Denied,
        ["mistaken"] = outcome.Total.Mistaken,
        ["faults"] = outcome.Rows.Count,
        ["operations"] = outcome.Operations,
        ["seed"] = seed,
    };

    // The same in every process, unlike HashCode.
    private static int Mix(params ReadOnlySpan<int> parts)
    {
        var hash = 17;
        foreach (var part in parts)
            hash = unchecked((hash * 486_187_739) + part);
        return hash;
    }

    private sealed record Outcome(IReadOnlyDictionary<string, Tally> Rows, Tally Total, int Operations);
}
