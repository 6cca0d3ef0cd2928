using System.Text.RegularExpressions;
using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Parsing;
using ApiBox.Hosting;
using ApiBox.Preparation;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests.Hostile;

/// <summary>
/// The text of a description never becomes code: whatever stands wherever, the symbols are those of the clean twin, or the
/// description is refused with a place.
/// </summary>
public sealed partial class HostileTests
{
    private const int Seed = 20_260_101;

    private static readonly Lazy<SymbolList> Twin = new(static () => Symbols(HostileDescription.Build(1, HostileDescription.Clean), out _)!);

    public static TheoryData<string> Places => [.. HostileDescription.Texts, .. HostileDescription.Named];

    [Fact]
    public void TheCleanTwinIsCleanAndWhole()
    {
        var symbols = Symbols(HostileDescription.Build(1, HostileDescription.Clean), out var findings);

        Assert.DoesNotContain(findings, static finding => finding.IsError);
        Assert.NotNull(symbols);
        Assert.Empty(symbols.Faults);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void NoTextBecomesCode(string place)
    {
        var accepted = 0;
        foreach (var text in Slice(place))
        {
            var symbols = Symbols(HostileDescription.Build(1, (other, copy) => other == place ? text : HostileDescription.Clean(other, copy)), out var findings);
            if (symbols is null)
            {
                Assert.Contains(findings, static finding => finding.IsError && finding.Span.Length > 0);
                continue;
            }

            accepted++;
            Assert.True(symbols.Faults.Count == 0, $"{Shown(text)} (seed {Seed}): {string.Join('\n', symbols.Faults)}");
            // The method of a pattern is named after the pattern.
            if (place is not "pattern" && HostileDescription.Texts.Contains(place))
                Assert.Equal(Twin.Value.Names, symbols.Names);
            else
                AssertNoStranger(symbols, text);
        }

        // The names of codes are written by hand as C# names, and nothing else is taken there.
        Assert.True(accepted > 0 || place == "codeName", "every text is refused here, so nothing was tried");
    }

    [Fact]
    public async Task EverythingThatIsAcceptedCompilesAtOnce()
    {
        // What is refused by itself would have the whole refused.
        string[] texts = [.. HostileTexts.Fixed.Concat(HostileTexts.Random(Seed + 1, 20))];
        var description = HostileDescription.Build(texts.Length, (place, copy) => IsAccepted(place, texts[copy]) ? Made(place, texts[copy], copy) : HostileDescription.Clean(place, copy));

        var result = await new Pipeline(new NSwagTool()).RunAsync(description, GeneratorHost.Path, "Fixture", TestContext.Current.CancellationToken);

        Assert.False(result.IsRefused, string.Join('\n', result.Findings.Where(static finding => finding.IsError).Select(static finding => finding.Message)));
        Assert.Null(result.NSwagError);
        Assert.True(result.Assembly is not null, string.Join('\n', result.Diagnostics.Take(20)));
        Assert.Empty(result.Diagnostics);
        Assert.Empty(SymbolList.Of(result.Sources).Faults);
        Assert.DoesNotContain(result.Assembly!.GetTypes(), static type => type.Name == HostileTexts.Marker);
    }

    [Fact]
    public async Task NamesThatAreTakenGiveWayAndCompile()
    {
        var names = HostileTexts.Names.Distinct().ToList();
        var result = await new Pipeline(new NSwagTool()).RunAsync(NamesDescription.Build(names), GeneratorHost.Path, "Fixture", TestContext.Current.CancellationToken);

        Assert.False(result.IsRefused, string.Join('\n', result.Findings.Where(static finding => finding.IsError).Select(static finding => finding.Message)));
        Assert.Null(result.NSwagError);
        Assert.True(result.Diagnostics.Count == 0, string.Join('\n', result.Diagnostics.Take(20)));
    }

    // Every text meets every place in the command; here each place meets another sixth of them.
    private static IEnumerable<string> Slice(string place)
    {
        var first = HostileDescription.Texts.Concat(HostileDescription.Named).TakeWhile(other => other != place).Count();
        return HostileTexts.Fixed.Concat(HostileTexts.Random(Seed, 12)).Where((_, index) => index % 6 == first % 6).Append("Foreign.g.cs");
    }

    // Unknown where all else is clean: a name's twin has other names, but as many symbols of each sort.
    private static void AssertNoStranger(SymbolList symbols, string text)
    {
        Assert.True(Math.Abs(Twin.Value.Sorts.Count - symbols.Sorts.Count) < Twin.Value.Sorts.Count / 10, Shown(text));
        Assert.DoesNotContain(symbols.Names, static name => Stranger().IsMatch(name));
    }

    private static bool IsAccepted(string place, string text) =>
        DescriptionParser.Parse(HostileDescription.Build(1, (other, copy) => other == place ? Made(place, text, 0) : HostileDescription.Clean(other, copy))).Model is not null;

    // Keys must differ, as they do in documents that are not meant badly.
    private static string Made(string place, string text, int copy) =>
        HostileDescription.Named.Contains(place) && place is not ("code" or "media" or "tag" or "security") ? $"{text} {copy}" : text;

    /// <summary>What the preparation step and the generator declare; null when they refuse the description.</summary>
    private static SymbolList? Symbols(string description, out IReadOnlyList<Finding> findings)
    {
        (var model, findings) = DescriptionParser.Parse(description);
        if (model is null)
            return null;
        var files = PreparedFiles.Of(model, "Fixture");
        // What NSwag is given must be JSON whatever it was made of.
        using var prepared = System.Text.Json.JsonDocument.Parse(files[PreparedFiles.Prepared]);
        return SymbolList.Of(PreparedFiles.Sources(files).Concat(GeneratorHost.Run(description).Files.Values));
    }

    private static string Shown(string text) => System.Text.Json.JsonSerializer.Serialize(text.Length > 80 ? text[..80] : text);

    [GeneratedRegex(@"(^|[/ ])Foreign$|Directive.*Foreign")]
    private static partial Regex Stranger();
}
