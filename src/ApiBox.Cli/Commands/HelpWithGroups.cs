using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text.Json.Nodes;
using ApiBox.Cli.Output;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>The help of System.CommandLine, with operations grouped by tag, rules and examples, and the exit codes.</summary>
internal sealed class HelpWithGroups : SynchronousCommandLineAction
{
    private const string Untagged = "Other";

    private readonly HelpAction _help;
    private readonly ApiBoxCommand _root;
    private readonly int _width;

    /// <param name="help">The help of the library.</param>
    /// <param name="root">The command with all others.</param>
    /// <param name="width">The columns; null to wrap nothing, for output that is not a terminal.</param>
    public HelpWithGroups(HelpAction help, ApiBoxCommand root, int? width)
    {
        (_help, _root, _width) = (help, root, width ?? int.MaxValue);
        _help.MaxWidth = _width;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var code = command == _root ? WithoutOperations(parseResult, output) : Library(parseResult, output);
        if (command == _root)
            Groups(output);
        else if (command is OperationCommand { Operation: var operation })
            RulesAndExample(operation, output);
        output.WriteLine(ExitCodes.Help);
        return code;
    }

    // The library leaves spaces at the ends of lines.
    private int Library(ParseResult parsed, TextWriter output)
    {
        using var text = new StringWriter();
        parsed.InvocationConfiguration.Output = text;
        try
        {
            return _help.Invoke(parsed);
        }
        finally
        {
            parsed.InvocationConfiguration.Output = output;
            foreach (var line in text.ToString().TrimEnd().Split('\n'))
                output.WriteLine(line.TrimEnd());
            output.WriteLine();
        }
    }

    // Operations are hidden here, since Groups lists them.
    private int WithoutOperations(ParseResult parsed, TextWriter output)
    {
        foreach (var command in _root.Operations)
            command.Hidden = true;
        try
        {
            return Library(parsed, output);
        }
        finally
        {
            foreach (var command in _root.Operations)
                command.Hidden = false;
        }
    }

    private void Groups(TextWriter output)
    {
        var width = _root.Operations.Max(command => command.Name.Length);
        foreach (var group in _root.Operations.GroupBy(command => command.Operation.Tag ?? Untagged))
        {
            output.WriteLine($"{group.Key}:");
            foreach (var command in group)
            {
                var price = command.Operation.Paid ? " Costs credits." : "";
                Write(output, $"  {command.Name.PadRight(width)}  ", $"{command.Operation.Summary}{price}");
            }

            output.WriteLine();
        }

        output.WriteLine("For the options and rules of a command: apibox COMMAND --help\n");
    }

    private void RulesAndExample(OperationDescription<IApiBoxClient> operation, TextWriter output)
    {
        if (operation.Rules.Count > 0)
        {
            output.WriteLine("Rules between fields:");
            foreach (var rule in operation.Rules)
                Write(output, "  - ", rule);
            output.WriteLine();
        }

        // On lines of its own that are not wrapped, so that it can be copied.
        if (operation.BodyExample is { } example)
            output.WriteLine($"An example for --body:\n{JsonText.Of(JsonNode.Parse(example))}\n");
    }

    // Wraps the text beside the name, as the library does for its own lists.
    private void Write(TextWriter output, string name, string text)
    {
        foreach (var line in WordWrap.Lines(text, _width, name, new string(' ', name.Length)))
            output.WriteLine(line);
    }
}
