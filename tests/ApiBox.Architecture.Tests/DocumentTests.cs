using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.Architecture.Tests;

/// <summary>Every block of the README and of docs is run by a test, or is a trial's command that CI runs with smaller numbers.</summary>
public sealed partial class DocumentTests
{
    private static readonly Lazy<string> PackageTests = new(static () => Sources("ApiBox.Package.Tests"));
    private static readonly Lazy<string> OtherTests = new(static () => Sources("ApiBox.Cli.Tests", "ApiBox.EndToEnd.Tests"));
    private static readonly Lazy<string> Ci = new(static () => string.Concat(
        Read(".ci/run"), Read("trials/ApiBox.Reliability/slices"), Read("CONTRIBUTING.md")));

    public static TheoryData<string, int> Blocks =>
        [.. DocumentBlock.Pages.SelectMany(DocumentBlock.Of).Select(static block => (block.Page, block.Number))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void EveryBlockIsRun(string page, int number)
    {
        var block = DocumentBlock.Of(page)[number];
        switch (block.Language)
        {
            case not ("sh" or "") when block.NeedsPackages:
                Assert.Contains($"\"{page}\"", PackageTests.Value);
                break;
            case "csharp":
                // ReadmeTests compiles all of them, and ReadmeProgramTests runs them.
                break;
            case "sh" when page == "README.md" && !block.NeedsClone:
                var lines = DocumentBlock.Of("docs/getting-started.md").SelectMany(static other => other.Text.Split('\n'));
                Assert.Empty(block.Text.Split('\n').Except(lines));
                break;
            case "sh" or "json":
                Assert.Contains($"\"{page}\"", PackageTests.Value);
                break;
            case "text" or "promql":
                Assert.Contains(Path.GetFileName(page), OtherTests.Value);
                break;
            case "":
                var commands = block.Text.Split('\n').Where(static line => line.StartsWith("dotnet run", StringComparison.Ordinal));
                Assert.All(commands, ItIsATrial);
                break;
            default:
                Assert.Fail($"{page}: no test runs blocks of {block.Language}.");
                break;
        }
    }

    // The first word after "--" selects what the trial does.
    private static void ItIsATrial(string line)
    {
        var command = Command().Match(line);
        Assert.True(command.Success, line);
        var (project, verb) = (command.Groups["project"].Value, command.Groups["verb"].Value);
        var code = string.Concat(SourceFiles.Below(project).Select(Read));
        Assert.NotEmpty(code);
        if (verb.Length > 0)
            Assert.Contains($"\"{verb}\"", code);
        foreach (Match option in Option().Matches(line.Split(" -- ").ElementAtOrDefault(1) ?? ""))
            Assert.Contains($"\"{option.Value}\"", code);
        Assert.Contains(Path.GetFileName(project), Ci.Value);
    }

    private static string Sources(params string[] projects) => string.Concat(
        SourceFiles.Below([.. projects.Select(static project => $"tests/{project}")]).Select(Read));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"^dotnet run (?:-c Release )?--project (?<project>trials/[\w.]+)(?: -- (?<verb>[a-z][\w-]*)?.*| *#.*)?$")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<=\s|\[|^)--[a-z][\w-]*")]
    private static partial Regex Option();
}
