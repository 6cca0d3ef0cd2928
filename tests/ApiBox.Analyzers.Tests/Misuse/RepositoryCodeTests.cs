using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.Analyzers.Tests.Misuse;

/// <summary>The samples and the programs in the documents are right: no rule of misuse reports anything there.</summary>
public sealed partial class RepositoryCodeTests
{
    public static TheoryData<string, int> Blocks =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories))
            .Where(static path => Path.GetFileName(path) != "DIAGNOSTICS.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(static path => Block().Matches(File.ReadAllText(path))
                .Select((_, index) => (Path.GetRelativePath(Repository.Root, path), index))),
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task ProgramsOfDocumentsAreClean(string page, int number)
    {
        var code = Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)))[number].Groups[1].Value;

        Assert.Empty(await MisuseCorpus.AnalyzeAsync([code], isProgram: true, mustCompile: false, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("samples/Quickstart")]
    [InlineData("src/ApiBox.Cli")]
    [InlineData("src/ApiBox.Emulator")]
    [InlineData("src/ApiBox.MassTransit")]
    [InlineData("tests/ApiBox.EndToEnd.Tests")]
    [InlineData("tests/ApiBox.Package.Tests/Programs/Consumer")]
    public async Task CodeOfTheRepositoryIsClean(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(
                static part => part is "bin" or "obj" or "Snapshots"))
            .Order(StringComparer.Ordinal)
            .ToList();

        var found = await MisuseCorpus.AnalyzeAsync(
            files.Select(File.ReadAllText), isProgram: true, mustCompile: false, TestContext.Current.CancellationToken);

        Assert.Empty(found);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
