using System.Diagnostics;
using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.Preparation;
using Microsoft.CodeAnalysis;

namespace ApiBox.Hostile;

/// <summary>What one step of a build made of a description, and what it took. Each step has a process of its own, as in a build.</summary>
/// <param name="Milliseconds">Time of the clock, or of the processor where that is less: others may use the machine too.</param>
internal sealed record Measured(string Outcome, double Milliseconds, double PeakMegabytes)
{
    /// <summary>The preparation step.</summary>
    public static Measured Preparation(string description, string path) => Of(() =>
    {
        var (model, diagnostics) = DescriptionParser.Parse(description, path);
        return model is null
            ? diagnostics.First(static diagnostic => diagnostic.IsError) is var first ? $"{first.Descriptor.Id} {first.Message}" : ""
            : Size(PreparedFiles.Of(model, "Fixture").Values.Select(static file => file.Length));
    });

    /// <summary>The generator, as a compiler runs it.</summary>
    public static Measured Generator(string description, string path) => Of(() =>
    {
        var result = GeneratorHost.PlainDriver(new DescriptionFile(
            description, path)).RunGenerators(GeneratorHost.Compilation()).GetRunResult().Results[0];
        return result.Exception is { } error
            ? throw new InvalidOperationException("The generator has thrown.", error)
            : Size(result.GeneratedSources.Select(static file => file.SourceText.Length));
    });

    public static Measured Of(Func<string> step)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var outcome = step();
        clock.Stop();
        process.Refresh();
        var processor = process.TotalProcessorTime - before;
        return new Measured(
            outcome, Math.Min(clock.Elapsed.TotalMilliseconds, processor.TotalMilliseconds), process.PeakWorkingSet64 / 1048576.0);
    }

    private static string Size(IEnumerable<int> lengths)
    {
        var all = lengths.ToList();
        return $"{all.Count} files, {all.Sum(static length => (long)length) / 1024} KiB";
    }
}
