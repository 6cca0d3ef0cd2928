using System.CommandLine;
using ApiBox.Cli.Input;
using ApiBox.Cli.Output;
using ApiBox.Cli.Shell;
using ApiBox.SpecDiff;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.Cli.Commands;

/// <summary>Says what an edit of a description means for those who depend on it.</summary>
internal sealed class SpecDiffCommand : Command
{
    private readonly Argument<string> _old = new("OLD") { Description = "The description before the edit, in JSON or YAML." };

    private readonly Argument<string> _new = new("NEW") { Description = "The description after the edit." };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "Write Markdown, for a pull request or a changelog." };

    private readonly Option<string?> _version = new("--package-version")
    {
        Description = "The version of the package that was made of OLD. The default is info.version of OLD.",
        HelpName = "version",
    };

    private readonly Option<Impact?> _failOn = new("--fail-on")
    {
        Description = "Exit with code 1 if the verdict is this or worse.",
        HelpName = "breaking|minor|patch",
        CustomParser = Choice.Read<Impact>,
    };

    public SpecDiffCommand(Terminal terminal, SharedOptions shared)
        : base(
            "diff",
            "Compares two OpenAPI 3.0 or 3.1 descriptions. Lists what differs, whether requests and responses that were right still are, "
            + "and whether programs that use the C# client still compile. On top are the version that must come next and the lines for the "
            + "changelog.")
    {
        Arguments.Add(_old);
        Arguments.Add(_new);
        Options.Add(shared.Json);
        Options.Add(_markdown);
        Options.Add(_failOn);
        Options.Add(_version);
        SetAction(parsed => (int)Run(parsed, terminal, parsed.GetValue(shared.Json)));
    }

    private ExitCode Run(ParseResult parsed, Terminal terminal, bool isJson)
    {
        var report = new RunReport(terminal, new RunSettings { Json = isJson });
        SpecComparison comparison;
        SpecDocument old;
        try
        {
            old = SpecDocument.Read(parsed.GetRequiredValue(_old));
            comparison = SpecComparison.Of(old, SpecDocument.Read(parsed.GetRequiredValue(_new)));
        }
        catch (SpecDiffException error)
        {
            return report.Failure(ExitCode.BadInput, error.Message);
        }

        var view = new SpecDiffView(comparison, parsed.GetValue(_version) ?? old.Version, terminal.OutputWidth ?? Terminal.UsualWidth);
        terminal.Output.WriteLine(isJson ? view.Json() : parsed.GetValue(_markdown) ? view.Markdown() : view.Text());
        return parsed.GetValue(_failOn) is { } limit && comparison.Impact >= limit && comparison.Changes.Count > 0
            ? ExitCode.Refused
            : ExitCode.Done;
    }
}
