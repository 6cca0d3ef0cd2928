using ApiBox.Generators.Emission;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;

namespace ApiBox.Preparation;

/// <summary>
/// The files that the preparation step makes of a description: what NSwag reads, and the ordinary sources that other source
/// generators, or NSwag's types, must be able to see. build/ApiBox.Spec.targets names the same sources.
/// </summary>
internal static class PreparedFiles
{
    public const string Prepared = "prepared.json";
    public const string Patterns = "ApiBox.Patterns.g.cs";
    public const string Json = "ApiBox.Json.g.cs";
    public const string Unions = "ApiBox.Unions.g.cs";
    public const string Enums = "ApiBox.Enums.g.cs";

    /// <summary>What the build prints at its end.</summary>
    public const string Summary = "summary.txt";

    /// <summary>Every file of a build by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(
        DescriptionModel model, IReadOnlyList<DiagnosticInfo> diagnostics, string @namespace) =>
        new Dictionary<string, string>(Of(model, @namespace), StringComparer.Ordinal)
        {
            [Summary] = string.Concat(DiagnosticOrder.Summary(model, diagnostics).Select(static line => line + "\n")),
        };

    /// <summary>What the next steps read, by name; all but the prepared description are sources.</summary>
    public static Dictionary<string, string> Of(DescriptionModel model, string @namespace) => new(StringComparer.Ordinal)
    {
        [Prepared] = PreparedDescription.Write(model),
        [Patterns] = PatternEmitter.Emit(model.Patterns, @namespace),
        [Json] = WireMetadataEmitter.Emit(model, @namespace),
        [Unions] = UnionEmitter.Emit(model.Unions, @namespace),
        [Enums] = EnumEmitter.Emit(model.Enums, @namespace),
    };

    /// <summary>The sources that are compiled together with the output of NSwag.</summary>
    public static IEnumerable<string> Sources(IReadOnlyDictionary<string, string> files) =>
        files.Where(static file => file.Key != Prepared).Select(static file => file.Value);
}
