using System.Diagnostics;
using System.Globalization;
using ApiBox.Benchmarks.Calls;
using ApiBox.Benchmarks.Measuring;
using ApiBox.Benchmarks.Report;

namespace ApiBox.Benchmarks.Native;

/// <summary>
/// Two programs that are compiled to machine code and make the same call: how large they are, how long it takes from the start of the
/// process to the first line of the program, and from there to the result of the first call.
/// </summary>
internal static class NativeComparison
{
    private const string ByHand = "HttpClient by hand";

    public static async Task<IReadOnlyList<ResultTable>> MeasureAsync(Origin origin, string ours, string byHand, int turns)
    {
        await using var service = await LoopbackService.StartAsync(DescriptionExamples.SubmitResponse("accepted"));
        List<(string Name, string File)> programs = [(ByHand, byHand), (ResultTable.Ours, ours)];
        var runs = programs.ToDictionary(static program => program.Name, static _ => new List<Run>());
        var taskIds = new HashSet<string>();
        for (var turn = -1; turn < turns; turn++)
        {
            foreach (var (name, file) in turn % 2 == 0 ? programs : Enumerable.Reverse(programs))
            {
                var run = await RunAsync(file, service.Address);
                taskIds.Add(run.TaskId);
                if (turn >= 0)
                    runs[name].Add(run);
            }
        }

        if (taskIds.Count != 1)
            throw new InvalidOperationException($"Both should get the same task, not {string.Join(", ", taskIds)}.");
        return
        [
            Table("native-size", "Native AOT app: size of the program", Quantity.Bytes, name =>
                new([new FileInfo(programs.Single(program => program.Name == name).File).Length])),
            Table("native-start", "Native AOT app: start", Quantity.Milliseconds, name => Of(name, static run => run.Start)),
            Table("native-call", "Native AOT app: first call", Quantity.Milliseconds, name => Of(name, static run => run.Call)),
            Table("native-memory", "Native AOT app: peak memory", Quantity.Bytes, name => Of(name, static run => run.Memory)),
        ];

        Distribution Of(string name, Func<Run, double> value) => new(runs[name].Select(value));

        ResultTable Table(string id, string title, string unit, Func<string, Distribution> values)
        {
            var baseline = values(ByHand).Median;
            return new ResultTable(
                id, title, origin, ByHand, IsMoreBetter: false,
                [new("median", "median", unit), new(ResultTable.Ratio, "ratio", Quantity.Ratio), new("more", "more than baseline", unit)],
                [.. programs.Select(program => new Row(program.Name, new Dictionary<string, double>
                {
                    ["median"] = values(program.Name).Median,
                    [ResultTable.Ratio] = values(program.Name).Median / baseline,
                    ["more"] = values(program.Name).Median - baseline,
                }))]);
        }
    }

    // The clock of Stopwatch is the same for all processes of the machine.
    private static async Task<Run> RunAsync(string file, Uri address)
    {
        var start = new ProcessStartInfo(file) { RedirectStandardOutput = true };
        start.ArgumentList.Add(address.AbsoluteUri);
        start.ArgumentList.Add(Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var words = (await process.StandardOutput.ReadToEndAsync()).Split(' ', StringSplitOptions.TrimEntries);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || words.Length != 4)
            throw new InvalidOperationException($"{file} ended with {process.ExitCode}: {string.Join(' ', words)}");
        return new Run(Number(words[0]), Number(words[1]), Number(words[2]), words[3]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>What a program printed: milliseconds, bytes, and the task that it got.</summary>
    private sealed record Run(double Start, double Call, double Memory, string TaskId);
}
