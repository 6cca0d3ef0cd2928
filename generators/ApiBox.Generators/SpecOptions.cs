using ApiBox.Generators.Emission;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Generators;

/// <summary>What a project says of a description, as metadata of the file.</summary>
/// <param name="Names">The namespace of what is made, and the names of the client.</param>
/// <param name="Catalog">Whether the catalogue of operations is made too.</param>
/// <param name="Services">Whether the methods that add the client to a container are made too.</param>
/// <param name="Lenient">Whether parts that have errors are left out.</param>
/// <param name="Validators">Which types have public validators.</param>
/// <param name="Overlay">The path of the overlay; null without one.</param>
internal sealed record SpecOptions(
    GeneratedNames Names, bool Catalog, bool Services, bool Lenient, ValidatorScope Validators, string? Overlay)
{
    private const string Metadata = "build_metadata.AdditionalFiles.ApiBox";

    /// <summary>The options of a file; null if it is not a description.</summary>
    public static SpecOptions? From(AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata + "Namespace", out var @namespace) && !string.IsNullOrWhiteSpace(@namespace)
            ? new SpecOptions(
                new GeneratedNames(@namespace.Trim(), Client(options)),
                IsTrue(options, "Catalog"),
                IsTrue(options, "Services"),
                IsTrue(options, "Lenient"),
                Scope(options),
                options.TryGetValue(Metadata + "Overlay", out var overlay) && overlay.Length > 0 ? overlay : null)
            : null;

    /// <summary>Whether a file is an overlay.</summary>
    public static bool IsOverlay(AnalyzerConfigOptions options) => IsTrue(options, "IsOverlay");

    private static ClientNames Client(AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata + "Client", out var name) && !string.IsNullOrWhiteSpace(name)
            ? new ClientNames(name.Trim())
            : ClientNames.Default;

    // The targets accept no other names.
    private static ValidatorScope Scope(AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata + "Validators", out var name) && Enum.TryParse<ValidatorScope>(name, ignoreCase: true, out var scope)
            ? scope
            : ValidatorScope.All;

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out var value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
