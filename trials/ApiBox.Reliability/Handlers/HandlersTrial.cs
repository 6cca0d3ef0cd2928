using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Reliability.Handlers;

/// <summary>
/// Handlers, connections and servers that would make two requests of one or take one answer for another: at most one accepted request a
/// call, and nobody gets somebody else's task.
/// </summary>
internal static class HandlersTrial
{
    // So many calls share a client and a service.
    private const int Share = 100;

    private static readonly Func<HandlerCase, HandlerScene, HandlerCaller>[] Ours = [HandlerCaller.Plain, HandlerCaller.Contained];

    /// <summary>Runs it.</summary>
    /// <param name="calls">How many calls for each case.</param>
    /// <param name="seed">Decides everything that is random.</param>
    /// <param name="peer">The peer that is measured as well; null for none.</param>
    /// <param name="only">Only the cases whose name holds this text; null for all.</param>
    public static async Task<Figures> RunAsync(int calls, int seed, string? peer, string? only)
    {
        var cases = HandlerCase.All.Where(one => only is null || one.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        var ours = await MeasureAsync("ours", cases, Ours, calls, seed);
        var values = Values(ours, seed);
        if (peer is not null)
        {
            var theirs = await MeasureAsync(peer, cases, [(what, scene) => HandlerCaller.Peer(peer, what, scene)], calls, seed);
            values["peer"] = peer;
            values["theirs"] = Values(theirs, seed);
        }

        return new Figures(ours.Count > 0 && ours.All(static tally => tally.IsKept), values);
    }

    private static async Task<IReadOnlyList<HandlerTally>> MeasureAsync(
        string name, IReadOnlyList<HandlerCase> cases, Func<HandlerCase, HandlerScene, HandlerCaller>[] starts, int calls, int seed)
    {
        var watch = Stopwatch.StartNew();
        var tallies = cases.Select(static one => new HandlerTally(one)).ToList();
        var count = starts.Length * ((calls + (starts.Length * Share) - 1) / (starts.Length * Share));
        var sessions = (
            from number in Enumerable.Range(0, count)
            from tally in tallies.Index()
            select (number, tally.Index, tally.Item)).ToList();
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount };
        await Parallel.ForEachAsync(sessions, atOnce, async (session, _) =>
        {
            var (number, index, tally) = session;
            var random = new Random(unchecked((((seed * 7919) + index) * 7919) + number));
            var share = (calls / count) + (number < calls % count ? 1 : 0);
            await HandlerSession.RunAsync(tally.Case, starts[number % starts.Length], share, random, tally);
        });
        var sum = tallies.Sum(static tally => tally.Calls);
        Program.Say(string.Create(CultureInfo.InvariantCulture, $"{name}: {sum} calls in {watch.Elapsed.TotalSeconds:f0} s"));
        Print(tallies);
        return tallies;
    }

    private static void Print(IReadOnlyList<HandlerTally> tallies)
    {
        Program.Say($"{"case",-26}{"calls",8}{"twice",8}{"most",8}{"unknown",9}{"wrong task",12}{"unanswered",12}{"never",8}");
        foreach (var row in tallies)
        {
            var accepted = $"{row.AcceptedTwice,8}{row.MostRequests,8}";
            var ends = $"{row.Unknown,9}{row.WrongTask,12}{row.NotAnswered,12}{row.NeverAccepted,8}";
            Program.Say($"{row.Case.Name,-26}{row.Calls,8}{accepted}{ends}");
        }

        foreach (var row in tallies.Where(static row => row.NotAnswered > 0))
            Program.Say($"{row.Case.Name}: should be answered, but for example: {row.Words}");
    }

    private static JsonObject Values(IReadOnlyList<HandlerTally> tallies, int seed)
    {
        var promised = tallies.Where(static tally => !tally.Case.IsLimit).ToList();
        return new JsonObject
        {
            ["calls"] = promised.Sum(static tally => tally.Calls),
            ["accepted_twice"] = promised.Sum(static tally => tally.AcceptedTwice),
            ["most_requests"] = promised.Select(static tally => tally.MostRequests).DefaultIfEmpty().Max(),
            ["wrong_task"] = promised.Sum(static tally => tally.WrongTask),
            ["not_answered"] = promised.Sum(static tally => tally.NotAnswered),
            ["unknown"] = promised.Sum(static tally => tally.Unknown),
            ["cases"] = Cases(promised),
            ["documented_limit"] = Cases(tallies.Except(promised)),
            ["seed"] = seed,
        };
    }

    private static JsonObject Cases(IEnumerable<HandlerTally> tallies) =>
        new(tallies.Select(static tally => KeyValuePair.Create(tally.Case.Name, (JsonNode?)tally.Values())));
}
