using System.Diagnostics;
using ApiBox.Generators.Parsing;
using ApiBox.Hosting;
using ApiBox.Preparation;
using Microsoft.CodeAnalysis;

namespace ApiBox.Hostile;

/// <summary>Preparation and generator over one description, as a build runs them, with what they took.</summary>
internal sealed record Measured(string Outcome, double Milliseconds, double PeakMegabytes)
{
    public static Measured Of(string description, string path)
    {
        var clock = Stopwatch.StartNew();
        var (model, findings) = DescriptionParser.Parse(description, path);
        var outcome = $"{findings.FirstOrDefault(static finding => finding.IsError)?.Descriptor.Id}";
        if (model is not null)
        {
            var prepared = PreparedFiles.Of(model, "Fixture");
            var result = GeneratorHost.Driver(new DescriptionFile(description, path)).RunGenerators(GeneratorHost.Compilation()).GetRunResult();
            var files = result.Results[0].GeneratedSources;
            outcome = result.Results[0].Exception is { } error ? error.Message : $"{files.Length + prepared.Count} files, {(files.Sum(static file => (long)file.SourceText.Length) + prepared.Values.Sum(static file => (long)file.Length)) / 1024} KiB";
        }

        clock.Stop();
        using var process = Process.GetCurrentProcess();
        return new Measured(outcome, clock.Elapsed.TotalMilliseconds, process.PeakWorkingSet64 / 1048576.0);
    }

    /// <summary>The generator alone, warm, as an editor or a compiler server runs it.</summary>
    public static double Generator(string description)
    {
        var clock = Stopwatch.StartNew();
        GeneratorHost.Driver(new DescriptionFile(description)).RunGenerators(GeneratorHost.Compilation());
        return clock.Elapsed.TotalMilliseconds;
    }
}
