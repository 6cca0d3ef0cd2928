using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using ApiBox.Conformance.Reports;
using ApiBox.Hosting;

namespace ApiBox.Conformance.Trials;

/// <summary>The same objects for what NSwag makes by itself, whose annotations somebody must call by hand.</summary>
internal static class StockTrial
{
    public static async Task<StockReport> RunAsync(
        NSwagTool nswag, string text, string path, ViolationTrial? trial, IReadOnlyList<Model> models, CancellationToken cancellation)
    {
        string source;
        try
        {
            source = await nswag.StockAsync(text, Path.GetExtension(path), "Stock", cancellation);
        }
        catch (NSwagException error)
        {
            return new StockReport(false, error.Reason, 0, 0, 0);
        }

        var (assembly, diagnostics) = Pipeline.CompileAlone(source, cancellation);
        if (assembly is null)
            return new StockReport(
                false,
                diagnostics.First(static one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToString(),
                0,
                0,
                0);
        if (trial is null)
            return new StockReport(true, null, 0, 0, 0);
        var types = assembly.GetTypes()
            .Where(static type => type.IsClass)
            .GroupBy(static type => type.Name.ToUpperInvariant())
            .ToDictionary(static group => group.Key, static group => group.First());
        var count = trial.Run(
            models,
            (name, json) => types.GetValueOrDefault(name.ToUpperInvariant()) is { } type
                ? Check(type, json)
                : new ValidationOutcome([], ""));
        return new StockReport(true, null, count.Broken, count.AtPlace + count.Elsewhere, count.GoodRefused);
    }

    private static ValidationOutcome Check(Type type, string json)
    {
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(json, type);
        }
        catch (Exception error)
        {
            // Its converters throw what they like; whatever it is, the object is refused.
            return new ValidationOutcome(["/"], error.Message);
        }

        if (value is null)
            return new ValidationOutcome([""], "null");
        try
        {
            var results = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
            Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
            return new ValidationOutcome(
                [.. results.SelectMany(static result => result.MemberNames.DefaultIfEmpty("")).Select(static name => "/" + name)],
                string.Join(' ', results));
        }
        catch (Exception error)
        {
            return new ValidationOutcome([], error.Message, error);
        }
    }
}
