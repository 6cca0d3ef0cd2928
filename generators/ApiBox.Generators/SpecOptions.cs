using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Generators;

/// <summary>The properties that a project sets: which file is the description, and the namespace of what is made from it.</summary>
/// <param name="Catalog">Whether the catalogue of operations is made too.</param>
/// <param name="Lenient">Whether parts that have errors are left out.</param>
/// <param name="Validators">Which types have public validators.</param>
internal sealed record SpecOptions(string? Description, string Namespace, bool Catalog, bool Lenient, ValidatorScope Validators)
{
    public static SpecOptions From(AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.ApiBoxSpec", out var description);
        options.TryGetValue("build_property.ApiBoxNamespace", out var @namespace);
        options.TryGetValue("build_property.ApiBoxCatalog", out var catalog);
        options.TryGetValue("build_property.ApiBoxLenient", out var lenient);
        options.TryGetValue("build_property.ApiBoxValidators", out var validators);
        var space = string.IsNullOrWhiteSpace(@namespace) ? "ApiBox" : @namespace!.Trim();
        return new SpecOptions(Normalize(description), space, IsTrue(catalog), IsTrue(lenient), Scope(validators));
    }

    public bool IsDescription(string path) => Description is not null && Normalize(path) == Description;

    // The targets accept no other names.
    private static ValidatorScope Scope(string? name) =>
        Enum.TryParse<ValidatorScope>(name, ignoreCase: true, out var scope) ? scope : ValidatorScope.All;

    private static bool IsTrue(string? value) => string.Equals(value?.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    private static string? Normalize(string? path) => string.IsNullOrWhiteSpace(path) ? null : path!.Trim().Replace('\\', '/');
}
