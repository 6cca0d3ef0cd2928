namespace ApiBox.Analyzers.Tests.Misuse;

/// <summary>Every marked mistake is found, and nothing else: neither beside the mistakes nor in code that is right.</summary>
public sealed class MisuseCorpusTests
{
    public static TheoryData<string> Mistakes => [.. MisuseCorpus.Files("Mistakes")];

    public static TheoryData<string> Correct => [.. MisuseCorpus.Files("Correct")];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task EachMistakeIsFound(string file)
    {
        var (code, marks) = MisuseCorpus.Split(MisuseCorpus.Read("Mistakes", file));

        Assert.Equal(marks, await MisuseCorpus.AnalyzeAsync(code, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Correct))]
    public async Task CorrectCodeHasNoDiagnostic(string file) =>
        Assert.Empty(await MisuseCorpus.AnalyzeAsync(MisuseCorpus.Read("Correct", file), TestContext.Current.CancellationToken));

    [Fact]
    public void TheCorpusIsLargeEnough()
    {
        var mistakes = MisuseCorpus.Files("Mistakes")
            .Sum(static file => MisuseCorpus.Split(MisuseCorpus.Read("Mistakes", file)).Marks.Count);
        var lines = MisuseCorpus.Files("Correct").Sum(static file => MisuseCorpus.Read("Correct", file).Split('\n')
            .Count(static line => !string.IsNullOrWhiteSpace(line)));

        Assert.InRange(mistakes, 100, int.MaxValue);
        Assert.InRange(lines, 1000, int.MaxValue);
    }

    [Fact]
    public void EveryRuleIsInTheCorpus()
    {
        var marked = MisuseCorpus.Files("Mistakes")
            .SelectMany(static file => MisuseCorpus.Split(MisuseCorpus.Read("Mistakes", file)).Marks)
            .Select(static mark => mark.Split(": ")[1])
            .ToHashSet();

        Assert.Equal(
            MisuseCorpus.Analyzers.SelectMany(static one => one.SupportedDiagnostics)
                .Select(static one => one.Id)
                .Order(StringComparer.Ordinal),
            marked.Order(StringComparer.Ordinal));
    }
}
