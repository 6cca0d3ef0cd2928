using System.Globalization;
using ApiBox.Emulator;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Processes;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.Endurance;

/// <summary>
/// Many submissions through one application on PostgreSQL: each is submitted, received, handled and waited for. It must be as fast at the
/// end as at the start, and need no more memory. The service is the emulator, in this process.
/// </summary>
internal static class EnduranceTrial
{
    // The first parts warm up: code is compiled while they run.
    private const int WarmUp = 2;
    private const int Compared = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    public static async Task<Figures> RunAsync(int submissions, string connection)
    {
        var schema = $"reliability_{Guid.NewGuid():n}";
        var parts = new List<(double Seconds, long Heap, long WorkingSet)>();
        try
        {
            await using var emulator = await ApiBoxEmulator.StartAsync(static options =>
            {
                options.Credits = decimal.MaxValue;
                options.TaskDuration = TimeSpan.FromMilliseconds(200);
                options.TrackLength = TimeSpan.FromMilliseconds(10);
            });

            // One callback each, so that all are alike.
            string[] early = [.. PaidOperations.Reporting.Callback!.Stages.SkipLast(1)];
            for (var i = 0; i < submissions; i++)
                emulator.Faults.NextTask(TaskScenario.Skip(early));
            var setting = new InstanceSetting(emulator.BaseAddress, emulator.ApiKey, connection, schema);
            using var instance = ChildProcess.Start(
                [.. setting.Arguments(EnduringInstance.Role), $"{submissions}"], line => Note(line, parts));
            await instance.ExitAsync(Patience);
            return Figures(submissions, emulator.AcceptedRequests, parts);
        }
        finally
        {
            await TrialStore.ExecuteAsync(connection, $"DROP SCHEMA IF EXISTS {schema} CASCADE");
        }
    }

    private static void Note(string line, List<(double Seconds, long Heap, long WorkingSet)> parts)
    {
        if (line.Split(' ') is not ["part", var seconds, var heap, var workingSet])
            return;
        var part = (double.Parse(seconds, CultureInfo.InvariantCulture), Whole(heap), Whole(workingSet));
        parts.Add(part);
        Program.Say($"part {parts.Count} of {EnduringInstance.Parts}: {part.Item1:f1} s, heap {part.Item2 / 1e6:f1} MB");
    }

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static Figures Figures(int submissions, int accepted, List<(double Seconds, long Heap, long WorkingSet)> parts)
    {
        if (parts.Count < EnduringInstance.Parts)
            return new Figures(false, new() { ["parts"] = parts.Count, ["accepted"] = accepted });

        var each = submissions / EnduringInstance.Parts;
        var start = Compared * each / parts.Skip(WarmUp).Take(Compared).Sum(static part => part.Seconds);
        var end = Compared * each / parts.TakeLast(Compared).Sum(static part => part.Seconds);
        var (heap, heapAtEnd) = (parts[WarmUp].Heap, parts[^1].Heap);
        return new Figures(accepted == each * parts.Count && end >= 0.9 * start && heapAtEnd <= 1.1 * heap, new()
        {
            ["submissions"] = accepted,
            ["per_second_at_start"] = (long)start,
            ["per_second_at_end"] = (long)end,
            ["ratio"] = Math.Round(end / start, 3),
            ["heap_mb_at_start"] = Math.Round(heap / 1e6, 1),
            ["heap_mb_at_end"] = Math.Round(heapAtEnd / 1e6, 1),
            ["working_set_mb_at_start"] = parts[WarmUp].WorkingSet / 1_000_000,
            ["working_set_mb_at_end"] = parts[^1].WorkingSet / 1_000_000,
            ["seconds"] = (long)parts.Sum(static part => part.Seconds),
        });
    }
}
