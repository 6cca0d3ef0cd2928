using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests.Hostile;

/// <summary>
/// The text of a description never becomes code: whatever stands wherever, the symbols are those of the clean twin, or the
/// description is refused with a place.
/// </summary>
public sealed class HostileTests
{
    private const int Seed = 20_260_101;

    public static TheoryData<string> Places => [.. HostileCheck.Places];

    [Fact]
    public void TheCleanTwinIsCleanAndWhole()
    {
        var symbols = HostileCheck.Symbols(HostileDescription.Build(1, HostileDescription.Clean), GeneratorHost.Path, out var diagnostics);

        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.IsError);
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
            var check = HostileCheck.Of(other => other == place, text);
            Assert.True(check.Fault is null, $"{HostileCheck.Shown(text)} (seed {Seed}): {check.Fault}");
            accepted += check.Refusal is null ? 1 : 0;
        }

        // The names of codes are written by hand as C# names, and no text leads to an answer.
        Assert.True(accepted > 0 || place is "codeName" or "reference", "every text is refused here, so nothing was tried");
    }

    [SlowFact]
    public async Task EverythingThatIsAcceptedCompilesAtOnce()
    {
        // The command compiles all of them. What is refused by itself would have the whole refused.
        string[] texts = [.. HostileTexts.Fixed.Where(static (_, index) => index % 3 == 1), .. HostileTexts.Random(Seed + 1, 4)];
        var description = HostileDescription.Build(
            texts.Length,
            (place, copy) => IsAccepted(place, texts[copy]) ? Made(place, texts[copy], copy) : HostileDescription.Clean(place, copy));

        var result = await new Pipeline(new NSwagTool())
            .RunAsync(description, GeneratorHost.Path, "Fixture", TestContext.Current.CancellationToken);

        Assert.False(
            result.IsRefused,
            string.Join('\n', result.DescriptionDiagnostics.Where(static one => one.IsError).Select(static one => one.Message)));
        Assert.Null(result.NSwagError);
        Assert.True(result.Assembly is not null, string.Join('\n', result.Diagnostics.Take(20)));
        Assert.Empty(result.Diagnostics);
        Assert.Empty(SymbolList.Of(result.Sources).Faults);
        Assert.DoesNotContain(result.Assembly!.GetTypes(), static type => type.Name == HostileTexts.Marker);
    }

    [SlowFact]
    public async Task NamesThatAreTakenGiveWayAndCompile()
    {
        var names = HostileTexts.Names.Distinct().ToList();
        var result = await new Pipeline(new NSwagTool())
            .RunAsync(NamesDescription.Build(names), GeneratorHost.Path, "Fixture", TestContext.Current.CancellationToken);

        Assert.False(
            result.IsRefused,
            string.Join('\n', result.DescriptionDiagnostics.Where(static one => one.IsError).Select(static one => one.Message)));
        Assert.Null(result.NSwagError);
        Assert.True(result.Diagnostics.Count == 0, string.Join('\n', result.Diagnostics.Take(20)));
    }

    // Every text meets every place in the command; here each place meets another tenth of them, or fewer without the slow tests.
    private static IEnumerable<string> Slice(string place)
    {
        var share = Slow.Count(usual: 60, all: 10);
        var first = HostileCheck.Places.TakeWhile(other => other != place).Count();
        return HostileTexts.Fixed.Concat(HostileTexts.Random(Seed, 12))
            .Where((_, index) => index % share == first % share)
            .Append("Foreign.g.cs");
    }

    private static bool IsAccepted(string place, string text) =>
        DescriptionParser.Parse(HostileDescription.Build(
            1, (other, copy) => other == place ? Made(place, text, 0) : HostileDescription.Clean(other, copy))).Model is not null;

    // Keys must differ, as they do in documents that are not meant badly.
    private static string Made(string place, string text, int copy) =>
        HostileDescription.Named.Contains(place) && place is not ("code" or "media" or "tag" or "security") ? $"{text} {copy}" : text;
}
