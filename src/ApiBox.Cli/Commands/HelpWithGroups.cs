using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>The help of System.CommandLine, with operations grouped by tag, and the exit codes.</summary>
internal sealed class HelpWithGroups(HelpAction help, ApiBoxCommand root) : SynchronousCommandLineAction
{
    private const string Untagged = "Other";

    public override bool ClearsParseErrors => true;

    /// <summary>Does not wrap lines, for output that is not a terminal.</summary>
    public void Unwrapped() => help.MaxWidth = int.MaxValue;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var isRoot = parseResult.CommandResult.Command == root;
        var code = isRoot ? WithoutOperations(parseResult) : help.Invoke(parseResult);
        if (isRoot)
            Groups(output);
        output.WriteLine(ExitCodes.Help);
        return code;
    }

    // Operations are hidden here, since Groups lists them.
    private int WithoutOperations(ParseResult parsed)
    {
        foreach (var command in root.Operations)
            command.Hidden = true;
        try
        {
            return help.Invoke(parsed);
        }
        finally
        {
            foreach (var command in root.Operations)
                command.Hidden = false;
        }
    }

    private void Groups(TextWriter output)
    {
        var width = root.Operations.Max(command => command.Name.Length);
        foreach (var group in root.Operations.GroupBy(command => command.Operation.Tag ?? Untagged))
        {
            output.WriteLine($"{group.Key}:");
            foreach (var command in group)
            {
                var price = command.Operation.Paid ? " Costs credits." : "";
                Line(output, $"  {command.Name.PadRight(width)}  ", $"{command.Operation.Summary}{price}");
            }

            output.WriteLine();
        }

        output.WriteLine("For the options and rules of a command: apibox COMMAND --help\n");
    }

    // Wraps the text beside the name, as the library does for its own lists.
    private void Line(TextWriter output, string name, string text)
    {
        var line = new StringBuilder(name);
        foreach (var word in text.Split(' '))
        {
            if (line.Length > name.Length && line.Length + word.Length > help.MaxWidth)
            {
                output.WriteLine(line.ToString().TrimEnd());
                line.Clear().Append(' ', name.Length);
            }

            line.Append(word).Append(' ');
        }

        output.WriteLine(line.ToString().TrimEnd());
    }
}
