using System.Diagnostics;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Reports;
using ApiBox.Conformance.RoundTrips;
using ApiBox.Conformance.Sites;
using ApiBox.Conformance.Trials;
using ApiBox.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Conformance;

/// <summary>Takes every description of a folder through the pipeline and measures what became of it.</summary>
internal sealed class SpecsRun(NSwagTool nswag, bool violations, bool stock)
{
    private const int ErrorsShown = 5;

    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal)];

    public async Task<DocumentReport> RunAsync(string name, string text, CancellationToken cancellation) =>
        await ReportAsync(
            name, text, await new Pipeline(nswag) { Lenient = true }.RunAsync(text, name, Namespace(name), cancellation), cancellation);

    /// <param name="bytes">What the file holds, which need not be text.</param>
    public async Task<DocumentReport> RunAsync(string name, byte[] bytes, CancellationToken cancellation)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        return await ReportAsync(
            name,
            await reader.ReadToEndAsync(cancellation),
            await new Pipeline(nswag) { Lenient = true }.RunAsync(bytes, name, Namespace(name), cancellation),
            cancellation);
    }

    private async Task<DocumentReport> ReportAsync(string name, string text, PipelineResult result, CancellationToken cancellation)
    {
        var report = new DocumentReport(name);
        var source = SourceText.From(result.Description);
        report = report with
        {
            Milliseconds = result.Milliseconds,
            Lines = result.Sources.Sum(static one => one.Count(static c => c == '\n')),
            DescriptionDiagnostics = result.DescriptionDiagnostics.GroupBy(static diagnostic => diagnostic.Descriptor.Id)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .ToDictionary(static group => group.Key, static group => group.Count()),
            Outcome = result.IsRefused ? "refused" : result.Assembly is null ? "does not compile" : "compiles",
        };
        var errors = Errors(result, source).ToList();
        report = report with
        {
            Errors = [.. errors.Take(ErrorsShown)],
            ErrorCount = errors.Count,
            WarningCount = result.Diagnostics.Count(static one => one.Severity == DiagnosticSeverity.Warning)
        };
        DocumentWalk? walk = null;
        try
        {
            walk = DocumentWalk.Of(DocReader.Read(text, name));
        }
        catch (DocException error)
        {
            if (!result.IsRefused)
                report = report with
                {
                    Errors = [.. report.Errors, new Message("runner", "error", 0, 0, $"the runner cannot read it: {error.Message}")]
                };
        }

        if (walk is not null && !result.IsRefused && result.NSwagError is null)
        {
            var measure = new Measure(walk, result, source);
            report = report with
            {
                Constraints = measure.Constraints(),
                Operations = measure.Operations(),
                Callbacks = measure.Callbacks(),
                Links = measure.Links(),
                Security = measure.Security(),
                Answers = measure.Answers(),
            };
        }

        if (result.Assembly is { } assembly)
            report = report with { RoundTrips = RoundTrip.Run(assembly, result.Namespace) };
        var trial = walk is not null && violations ? new ViolationTrial(walk) : null;
        var models = result.Model is { } model ? Measure.Models(model).ToList() : [];
        if (trial is not null && result.Assembly is not null)
        {
            var start = Stopwatch.GetTimestamp();
            report = report with { Violations = trial.Run(models, new Typed(result).Check) };
            report = report with
            {
                Milliseconds =
                    new Dictionary<string, double>(report.Milliseconds) { ["trial"] = Stopwatch.GetElapsedTime(start).TotalMilliseconds }
            };
        }

        if (stock)
            report = report with { Stock = await StockTrial.RunAsync(nswag, text, name, trial, models, cancellation) };
        return report;
    }

    /// <summary>A description of the same schemas and nothing else.</summary>
    public static string SchemasOf(string text, string name)
    {
        var root = DocReader.Read(text, name);
        var version = root["openapi"]?.ToJson() ?? "null";
        var schemas = root["components"]?["schemas"]?.ToJson() ?? "{}";
        return $$"""
            { "openapi": {{version}}, "info": { "title": "Schemas", "version": "1" }, "paths": {},
              "components": { "schemas": {{schemas}} } }
            """;
    }

    private static IEnumerable<Message> Errors(PipelineResult result, SourceText text)
    {
        var errors = result.DescriptionDiagnostics.Where(static one => one.IsError).OrderBy(static one => one.Span.Start);
        foreach (var diagnostic in errors)
        {
            var (line, column) = OpenApi.Diagnostics.DiagnosticInfo.Position(text, diagnostic.Span);
            yield return new Message(diagnostic.Descriptor.Id, "error", line, column, diagnostic.Message);
        }

        if (result.NSwagError is { } nswag)
            yield return new Message("NSwag", "error", 0, 0, nswag);
        foreach (var one in result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error))
        {
            var place = one.Location.GetLineSpan().StartLinePosition;
            var line = one.Location.SourceTree?.GetText().Lines[place.Line].ToString().Trim();
            yield return new Message(
                one.Id,
                "error",
                place.Line + 1,
                place.Character + 1,
                $"{one.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} | {line}");
        }
    }

    /// <summary>A namespace of its own for each description.</summary>
    public static string Namespace(string name) =>
        "Of." + string.Concat(Path.GetFileNameWithoutExtension(name).Split('-', '_', '.', ' ', '/').Where(static part => part.Length > 0)
            .Select(static part => char.ToUpperInvariant(part[0]) + part[1..])) is var text && text.Length > 3 && char.IsLetter(text[3])
            ? text
            : "Of.N" + text[3..];
}
