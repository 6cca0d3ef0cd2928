using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Generators.Parsing;

/// <summary>The two properties that a project sets: which file is the description, and the namespace of what is made from it.</summary>
/// <param name="Catalog">Whether the catalogue of operations is made too.</param>
internal sealed record SpecOptions(string? Description, string Namespace, bool Catalog)
{
    public static SpecOptions From(AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.ApiBoxSpec", out var description);
        options.TryGetValue("build_property.ApiBoxNamespace", out var @namespace);
        options.TryGetValue("build_property.ApiBoxCatalog", out var catalog);
        return new SpecOptions(
            Normalize(description), string.IsNullOrWhiteSpace(@namespace) ? "ApiBox" : @namespace!.Trim(), string.Equals(catalog, "true", StringComparison.OrdinalIgnoreCase));
    }

    public bool IsDescription(string path) => Description is not null && Normalize(path) == Description;

    private static string? Normalize(string? path) => string.IsNullOrWhiteSpace(path) ? null : path!.Trim().Replace('\\', '/');
}
