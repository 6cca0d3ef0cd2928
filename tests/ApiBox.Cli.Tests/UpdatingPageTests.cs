using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.Cli.Tests;

/// <summary>docs/updating.md shows what the command prints for the edits that it shows.</summary>
public sealed partial class UpdatingPageTests
{
    [Fact]
    public async Task TheOutputIsThatOfTheCommand()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "updating.md"));
        var spec = Path.Combine(Repository.Root, "spec", "apibox.openapi.json");
        var folder = Directory.CreateTempSubdirectory("apibox-updating-");
        try
        {
            var edited = Path.Combine(folder.FullName, "new.json");
            await File.WriteAllTextAsync(edited, Edit(page, await File.ReadAllTextAsync(spec)));

            var run = await Run.OfAsync(["spec", "diff", spec, edited, "--package-version", "0.1.0"]);

            Assert.Equal(Output().Match(page).Groups[1].Value, run.Output.Replace(edited, "new.json", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The commands of sed, as far as the page uses them: a replacement, and one between two lines.
    private static string Edit(string page, string text)
    {
        foreach (Match command in Sed().Matches(page))
        {
            var start = command.Groups["from"].Success ? text.IndexOf(command.Groups["from"].Value, StringComparison.Ordinal) : 0;
            var old = command.Groups["old"].Value.Replace("\\", "", StringComparison.Ordinal);
            var at = text.IndexOf(old, start, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The description has no {old}.");
            text = string.Concat(text.AsSpan(0, at), command.Groups["new"].Value, text.AsSpan(at + old.Length));
        }

        return text;
    }

    [GeneratedRegex("^sed -i '(?:/(?<from>[^/]*)/,/[^/]*/)?s/(?<old>[^/]*)/(?<new>[^/]*)/' new.json$", RegexOptions.Multiline)]
    private static partial Regex Sed();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
