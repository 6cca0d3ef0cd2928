using ApiBox.Analyzers.Tests.Values.Corpus;
using ApiBox.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Tests.Values;

/// <summary>Every rule of every request, broken on purpose; and much code that breaks none.</summary>
public sealed class CorpusTests
{
    private const int Seed = 15;
    private const int LeastMistakes = 300;
    private const int LeastLines = 5_000;

    [Fact]
    public async Task EachMistakeIsReportedWhereItIs()
    {
        var corpus = new MistakeSource(Seed);
        var (_, diagnostics) = await Compiled.Analyze(corpus.Text, TestContext.Current.CancellationToken);
        var reported = diagnostics.Select(static one => (one.Id, one.Location.SourceSpan)).ToHashSet();
        var expected = corpus.Mistakes.Select(static one => (one.Id, SourceSpan: one.Span)).ToHashSet();

        Assert.True(corpus.Mistakes.Count >= LeastMistakes, $"{corpus.Mistakes.Count} mistakes, seed {Seed}");
        Assert.Empty(Show(corpus.Text, expected.Except(reported)));
        Assert.Empty(Show(corpus.Text, reported.Except(expected)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{corpus.Mistakes.Count} of {corpus.Mistakes.Count} mistakes, seed {Seed}");
    }

    [Fact]
    public async Task EachFixLeadsToAValidRequest()
    {
        var corpus = new MistakeSource(Seed);
        var fixable = await Compiled.Fix(corpus.Text, TestContext.Current.CancellationToken);
        var (compilation, diagnostics) = await Compiled.Analyze(fixable.Text, TestContext.Current.CancellationToken);
        var fixedOnes = corpus.Mistakes.Where(mistake => fixable.Fixed.Contains((mistake.Id, mistake.Span))).ToList();
        var mistakes = Compiled.Load(compilation).GetType("Corpus.Mistakes")!;

        Assert.True(fixedOnes.Count > 150, $"{fixedOnes.Count} fixes");
        // The rest of the mistakes have no fix; what has one is not reported any more.
        // A request can break several rules between its fields.
        var left = diagnostics.DistinctBy(static one => (one.Id, one.Location.SourceSpan)).Select(static one => one.Id);
        Assert.Equal(corpus.Mistakes.Except(fixedOnes).Select(static mistake => mistake.Id).Order(), left.Order());
        foreach (var mistake in fixedOnes)
        {
            var request = mistakes.GetMethod(mistake.Method)!.Invoke(null, [])!;
            // The field itself must allow the new value. With other fields it can be at odds, which has a diagnostic of its own.
            if (mistake.Id is "APIBOX307" or "APIBOX308")
                Assert.Contains(mistake.Property!.Property.GetValue(request)!.ToString(), Samples.Allowed(mistake.Property));
            else
                Assert.DoesNotContain(mistake.Type.Validate(request).Errors, static error => error.Keyword != "difference");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{fixedOnes.Count} fixes, seed {Seed}");
    }

    [Fact]
    public async Task CorrectUseIsNotReported()
    {
        var corpus = new CorrectSource(Seed, LeastLines);
        var (_, diagnostics) = await Compiled.Analyze(corpus.Text, TestContext.Current.CancellationToken);

        Assert.True(corpus.Lines >= LeastLines, $"{corpus.Lines} lines");
        Assert.Empty(diagnostics.Select(static one => one.ToString()));
        TestContext.Current.TestOutputHelper?.WriteLine($"0 diagnostics in {corpus.Lines} lines, seed {Seed}");
    }

    [Fact]
    public void EveryDiagnosticOfValuesHasAMistakeOrACase()
    {
        var covered = new MistakeSource(Seed).Mistakes.Select(static mistake => mistake.Id).ToHashSet();
        // The product has no such rule; OtherRulesTests has the cases.
        covered.UnionWith(["APIBOX306", "APIBOX311", "APIBOX316"]);
        Assert.Equal(ValueDescriptors.All.Select(static one => one.Id).Order(), covered.Order());
    }

    private static IEnumerable<string> Show(string text, IEnumerable<(string Id, Microsoft.CodeAnalysis.Text.TextSpan Span)> places) =>
        places.Select(place =>
        {
            var start = text.LastIndexOf("\n\n", place.Span.Start, StringComparison.Ordinal);
            var end = text.IndexOf("\n\n", place.Span.End, StringComparison.Ordinal);
            return $"{place.Id} '{text.Substring(place.Span.Start, place.Span.Length)}' in {text[start..end]}";
        });
}
