using System.Diagnostics;
using System.Text.Json;
using ApiBox.Hosting;

namespace ApiBox.Hostile;

/// <summary>
/// The generator alone, in a warm driver, as an editor or a compiler server runs it, catalogue
/// included, over a description of many operations.
/// </summary>
internal static class Speed
{
    private const int Rounds = 7;
    private const int MostMilliseconds = 1_000;
    private const int MostMillisecondsOfAProduct = 150;
    private const int WarmingOperations = 250;

    public static int Run(int count) => Run(Bombs.Operations(count), Math.Max(1, count / 4), MostMilliseconds, new { operations = count });

    /// <summary>The same over a description in a file, held to the limit that the product's own has.</summary>
    public static int Run(string path) =>
        Run(File.ReadAllText(path), WarmingOperations, MostMillisecondsOfAProduct, new { file = Path.GetFileName(path) });

    private static int Run<T>(string description, int warming, int limit, T what)
    {
        // Another description first: a warm process, but nothing of this one is known.
        Round(Bombs.Operations(warming));
        Round(Bombs.Operations(warming));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(description)).ToList();
        var best = rounds.Min(static round => round.Milliseconds);
        var median = rounds.Select(static round => round.Milliseconds).Order().ElementAt(Rounds / 2);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            what,
            kibibytes = description.Length / 1024,
            milliseconds = rounds.Select(static round => Math.Round(round.Milliseconds)),
            median = Math.Round(median),
            best = Math.Round(best),
            limit
        }));
        return median <= limit ? 0 : 1;
    }

    private static (double Milliseconds, int Files) Round(string description)
    {
        GC.Collect();
        var compilation = GeneratorHost.Compilation();
        var driver = GeneratorHost.PlainDriver(new DescriptionFile(description), catalog: true);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var files = driver.RunGenerators(compilation).GetRunResult().GeneratedTrees.Length;
        clock.Stop();
        process.Refresh();
        return (Math.Min(clock.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - before).TotalMilliseconds), files);
    }
}
