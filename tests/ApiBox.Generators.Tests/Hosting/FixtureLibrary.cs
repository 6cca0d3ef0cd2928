using System.Collections.Concurrent;
using System.Reflection;
using ApiBox.Hosting;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests.Hosting;

/// <summary>A description that went through the whole pipeline without a diagnostic that matters, an error or a warning.</summary>
internal sealed class FixtureLibrary
{
    public const string Namespace = "Fixture";

    private static readonly NSwagTool NSwag = new();

    // Several test classes look at the same fixture, and making one costs seconds.
    private static readonly ConcurrentDictionary<(string Description, bool Catalog), Lazy<Task<FixtureLibrary>>> Built = new();

    private FixtureLibrary(Assembly assembly) => Assembly = assembly;

    public Assembly Assembly { get; }

    public static Task<FixtureLibrary> BuildAsync(string description, CancellationToken cancellation, bool catalog = false) =>
        Built.GetOrAdd((description, catalog), static key => new(() => MakeAsync(key.Description, key.Catalog))).Value
            .WaitAsync(cancellation);

    private static async Task<FixtureLibrary> MakeAsync(string description, bool catalog)
    {
        var result = await new Pipeline(NSwag).RunAsync(description, GeneratorHost.Path, Namespace, CancellationToken.None, catalog);
        Assert.False(result.IsRefused, string.Join('\n', result.DescriptionDiagnostics.Select(static diagnostic => diagnostic.Message)));
        Assert.DoesNotContain(
            result.DescriptionDiagnostics, static diagnostic => diagnostic.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning);
        Assert.Null(result.NSwagError);
        Assert.True(result.Diagnostics.Count == 0, string.Join('\n', result.Diagnostics));
        return new FixtureLibrary(result.Assembly!);
    }

    /// <summary>What NSwag makes of a prepared description with the product's settings and templates.</summary>
    public static Task<string> WireAsync(string prepared, CancellationToken cancellation, string @namespace = Namespace) =>
        NSwag.WireAsync(prepared, @namespace, cancellation);

    /// <summary>
    /// Reads JSON into a generated type as a user's program would, and returns the errors of its validator as "pointer keyword".
    /// </summary>
    public IReadOnlyList<string> Validate(string typeName, string json)
    {
        var type = Assembly.GetType($"{Namespace}.{typeName}", throwOnError: true)!;
        var value = System.Text.Json.JsonSerializer.Deserialize(json, type)!;
        var validator = Assembly.GetType($"{Namespace}.{typeName}Validator", throwOnError: true)!;
        var result = (ValidationResult)validator.GetMethod("Validate")!.Invoke(null, [value])!;
        return [.. result.Errors.Select(static error => $"{error.Path} {error.Keyword}")];
    }
}
