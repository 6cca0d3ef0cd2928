using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.Preparation;

namespace ApiBox.Generators.Tests.Hostile;

/// <summary>
/// What became of one hostile text at one place: refused with a diagnostic at a place, or declared nothing that its clean twin does not.
/// </summary>
/// <param name="Refusal">The id of the diagnostic that refused it; null when it was accepted.</param>
/// <param name="Fault">What went wrong; null when nothing did.</param>
internal sealed partial record HostileCheck(string? Refusal, string? Fault)
{
    private static readonly Lazy<SymbolList> Twin = new(static () => Symbols(
        HostileDescription.Build(1, HostileDescription.Clean), GeneratorHost.Path, out _)!);

    public static IEnumerable<string> Places => HostileDescription.Texts.Concat(HostileDescription.Named);

    /// <param name="isHostile">Says of a place whether the text stands there.</param>
    /// <param name="path">The name of the description's file, whose end tells the notation; JSON is YAML too.</param>
    public static HostileCheck Of(Func<string, bool> isHostile, string text, string path = GeneratorHost.Path)
    {
        var symbols = Symbols(
            HostileDescription.Build(1, (place, copy) => isHostile(place) ? text : HostileDescription.Clean(place, copy)),
            path,
            out var diagnostics);
        if (symbols is null)
            return diagnostics.FirstOrDefault(static diagnostic => diagnostic.IsError && diagnostic.Span.Length > 0) is { } error
                ? new(error.Descriptor.Id, null)
                : new(null, "it is refused without a place");
        if (symbols.Faults.Count > 0)
            return new(null, string.Join('\n', symbols.Faults.Take(5)));
        // The method of a pattern is named after the pattern; a name's twin has other names, but as many symbols of each sort.
        var isName = isHostile("pattern") || HostileDescription.Named.Any(isHostile);
        var strangers = isName
            ? symbols.Names.Where(static name => Stranger().IsMatch(name)).ToList()
            : [.. symbols.Names.Except(Twin.Value.Names)];
        if (strangers.Count > 0)
            return new(null, $"declared: {string.Join(", ", strangers.Take(5))}");
        var difference = Math.Abs(Twin.Value.Sorts.Count - symbols.Sorts.Count);
        return difference > (isName ? Twin.Value.Sorts.Count / 10 : 0)
            ? new(null, $"{difference} symbols more or less than the clean twin")
            : new HostileCheck(null, null);
    }

    public static string Shown(string text) => JsonSerializer.Serialize(text.Length > 80 ? text[..80] : text);

    /// <summary>What the preparation step and the generator declare; null when they refuse the description.</summary>
    public static SymbolList? Symbols(string description, string path, out IReadOnlyList<DiagnosticInfo> diagnostics)
    {
        (var model, diagnostics) = DescriptionParser.Parse(description, path);
        if (model is null)
            return null;
        var files = PreparedFiles.Of(model, "Fixture");
        // What NSwag is given must be JSON whatever it was made of.
        using var prepared = JsonDocument.Parse(files[PreparedFiles.Prepared]);
        return SymbolList.Of(PreparedFiles.Sources(files).Concat(GeneratorHost.Run(description, path).Files.Values));
    }

    [GeneratedRegex(@"(^|[/ ])Foreign$|Directive.*Foreign")]
    private static partial Regex Stranger();
}
