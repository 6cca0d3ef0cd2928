using System.Text.RegularExpressions;

namespace ApiBox.Architecture.Tests;

/// <summary>Lines fit on a screen, and product code, messages and documents use the words of .NET and OpenAPI.</summary>
public sealed partial class PlainTextTests
{
    private const int MaxColumns = 140;

    // Folders that still have long lines. Remove a folder once its lines are broken; a clean folder on the list fails the test.
    private static readonly string[] WithLongLines =
    [
        "benchmarks/ApiBox.Benchmarks",
        "src/ApiBox.AspNetCore",
        "src/ApiBox.Emulator",
        "src/ApiBox.PostgreSql",
        "src/ApiBox.Runtime",
        "src/ApiBox.Sqlite",
    ];

    // Folders and documents that still have old words. Remove one once it is clean; a clean one on the list fails the test.
    private static readonly string[] WithOldWords =
    [
        "ARCHITECTURE.md",
        "docs/differential.md",
        "docs/hostile.md",
        "docs/reliability.md",
        "docs/telemetry.md",
        "spec/README.md",
        "src/ApiBox.PostgreSql/README.md",
        "src/ApiBox.Runtime",
    ];

    // Words that have a plainer equivalent, as whole words in text and as parts of names in code.
    [GeneratedRegex(
        @"(?<![Tt]here )\b(?:is|are) no\b(?! more| longer)|\b(?:is|are) told\b(?! apart)|\bwhat becomes of\b|\bleads? to nothing\b"
        + "|Judge|Verdict|Breach")]
    private static partial Regex OldWords();

    // In the generators a diagnostic is not called a finding.
    [GeneratedRegex(@"\bFinding[A-Za-z]*\b")]
    private static partial Regex OldNames();

    [Fact]
    public void LinesFitOnAScreen()
    {
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in SourceFiles.Below("generators", "src", "tests", "trials", "samples", "benchmarks"))
            foreach (var (line, text) in SourceFiles.Lines(file).Where(static line => line.Text.Length > MaxColumns))
                Add(found, file, $"{file}({line}): {text.Length} columns; break the line at {MaxColumns}");

        Compare(WithLongLines, found);
    }

    [Fact]
    public void OldWordsDoNotComeBack()
    {
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var file in SourceFiles.Below("generators", "src").Concat(SourceFiles.Documents()))
        {
            var isGenerator = file.StartsWith("generators/", StringComparison.Ordinal);
            foreach (var (line, text) in SourceFiles.Lines(file))
            {
                var words = OldWords().Matches(text).Concat(isGenerator ? OldNames().Matches(text) : []);
                foreach (var word in words)
                    Add(found, file, $"{file}({line}): '{word.Value}'; use a plainer word");
            }
        }

        Compare(WithOldWords, found);
    }

    private static void Add(SortedDictionary<string, List<string>> all, string file, string problem)
    {
        var folder = SourceFiles.FolderOf(file);
        if (!all.TryGetValue(folder, out var problems))
            all[folder] = problems = [];
        problems.Add(problem);
    }

    private static void Compare(string[] expected, SortedDictionary<string, List<string>> problems)
    {
        var unexpected = problems.Where(one => !expected.Contains(one.Key)).SelectMany(static one => one.Value).ToList();
        Assert.True(unexpected.Count == 0, string.Join('\n', unexpected));
        var clean = expected.Where(folder => !problems.ContainsKey(folder)).ToList();
        Assert.True(clean.Count == 0, $"These are clean; remove them from the list: {string.Join(", ", clean)}");
    }
}
