using System.Text.RegularExpressions;

namespace ApiBox.Architecture.Tests;

/// <summary>Lines fit on a screen, and product code, messages and documents use the words of .NET and OpenAPI.</summary>
public sealed partial class PlainTextTests
{
    private const int MaxColumns = 140;

    // Phrases that have a plainer equivalent, and parts of names that have another name now.
    [GeneratedRegex(
        @"(?<![Tt]here )\b(?:is|are) no\b(?! more| longer)|\b(?:is|are) told\b(?! apart)|\bwhat becomes of\b|\bleads? to nothing\b"
        + @"|\bbreaks never\b|\btakes? up\b|\bgo(?:es)? on with\b|\bstands? (?:for|in)\b|\bint most\b"
        + "|Judge|Verdict|Breach|TaskFate|CallbackBell|DispatcherPulse|CallbackSite|SubmissionBook|LateEntries|Undocumented|[Ll]ikeness"
        + @"|\b(?:NotNew|IsTaken|OtherTask|IsRead|IsOver)\b")]
    private static partial Regex OldWords();

    // In code, an HTTP response is not called an answer, and a location in a document is not called a place.
    [GeneratedRegex(@"\w*Answer(?!ed)\w*|\b\w*(?<!In)Place(?=[A-Z(]|\b)")]
    private static partial Regex OldCodeNames();

    // In the generators, a diagnostic is not called a finding.
    [GeneratedRegex(@"\bFinding[A-Za-z]*\b")]
    private static partial Regex OldGeneratorNames();

    [Fact]
    public void LinesFitOnAScreen()
    {
        var code = SourceFiles.Below("generators", "src", "tests", "trials", "samples", "benchmarks")
            .SelectMany(static file => SourceFiles.Lines(file).Select(line => (file, line.Number, line.Text)));
        var prose = SourceFiles.Documents()
            .SelectMany(static file => SourceFiles.Prose(file).Select(line => (file, line.Number, line.Text)));

        var found = code.Concat(prose)
            .Where(static line => line.Text.Length > MaxColumns)
            .Select(static line => $"{line.file}({line.Number}): {line.Text.Length} columns; break the line at {MaxColumns}");
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void OldWordsDoNotComeBack()
    {
        var found = new List<string>();
        foreach (var file in SourceFiles.Below("generators", "src").Concat(SourceFiles.Documents()))
            foreach (var (line, text) in SourceFiles.Lines(file))
                foreach (var word in PatternsFor(file).SelectMany(pattern => pattern.Matches(text)))
                    found.Add($"{file}({line}): '{word.Value}'; use a plainer word");

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<Regex> PatternsFor(string file)
    {
        yield return OldWords();
        if (!file.EndsWith(".md", StringComparison.Ordinal))
            yield return OldCodeNames();
        if (file.StartsWith("generators/", StringComparison.Ordinal))
            yield return OldGeneratorNames();
    }
}
