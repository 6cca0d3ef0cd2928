using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using ApiBox.Conformance.Reports;
using ApiBox.Hosting;

namespace ApiBox.Conformance.Trials;

/// <summary>The same objects for what NSwag makes by itself, whose annotations somebody must call by hand.</summary>
internal static class StockTrial
{
    public static async Task<StockReport> RunAsync(NSwagTool nswag, string text, string path, ViolationTrial? trial, IReadOnlyList<Model> models, CancellationToken cancellation)
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
            return new StockReport(false, diagnostics.First(static one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToString(), 0, 0, 0);
        if (trial is null)
            return new StockReport(true, null, 0, 0, 0);
        var types = assembly.GetTypes().Where(static type => type.IsClass).GroupBy(static type => type.Name.ToUpperInvariant()).ToDictionary(static group => group.Key, static group => group.First());
        var count = trial.Run(models, (name, json) => types.GetValueOrDefault(name.ToUpperInvariant()) is { } type ? Judge(type, json) : new Verdict([], ""));
        return new StockReport(true, null, count.Broken, count.AtPlace + count.Elsewhere, count.GoodRefused);
    }

    private static Verdict Judge(Type type, string json)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json, type);
            if (value is null)
                return new Verdict([""], "null");
            var results = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
            Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
            return new Verdict([.. results.SelectMany(static result => result.MemberNames.DefaultIfEmpty("")).Select(static name => "/" + name)], string.Join(' ', results));
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return new Verdict(["/"], error.Message);
        }
        catch (Exception error) when (error is InvalidCastException or InvalidOperationException or TargetInvocationException or ArgumentException)
        {
            return new Verdict([], error.Message, error);
        }
    }
}
