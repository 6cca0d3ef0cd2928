using System.CommandLine;
using System.CommandLine.Parsing;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class ParseErrors
{
    /// <summary>The messages, without values of options that do not exist, since one may be a key.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens;
        if (unmatched is [var first, ..] && command.Subcommands.Count > 0 && !IsOption(first))
        {
            var known = command.Subcommands.Select(static sub => sub.Name);
            return [$"There is no command {Path(parsed)} {first}.{Suggestion.For(first, known)}"];
        }

        var messages = new List<string>();
        for (var i = 0; i < unmatched.Count; i++)
        {
            if (IsOption(unmatched[i]))
                messages.Add(NoOption(parsed, unmatched[i]));
            // The value of an option that does not exist.
            else if (i == 0 || !IsOption(unmatched[i - 1]))
                messages.Add($"'{unmatched[i]}' belongs to no option. Write a value with spaces in quotation marks.");
        }

        messages.AddRange(parsed.Errors
            .Where(error => unmatched.Count == 0 || error.SymbolResult is OptionResult or ArgumentResult)
            .Select(Message));
        return messages;
    }

    /// <summary>The words that name a command, such as <c>apibox spec diff</c>.</summary>
    public static string Path(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = result.Parent)
            names.Push(command.Command is RootCommand ? "apibox" : command.Command.Name);
        return string.Join(' ', names);
    }

    private static string NoOption(ParseResult parsed, string token)
    {
        var end = token.AsSpan().IndexOfAny('=', ':');
        var name = end < 0 ? token : token[..end];
        var known = parsed.CommandResult.Command.Options.Where(static option => !option.Hidden).Select(static option => option.Name);
        return $"{Path(parsed)} has no option {name}.{Suggestion.For(name, known)}";
    }

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value.",
        ArgumentResult { Tokens.Count: 0, Argument: var argument, Parent: CommandResult { Command: var command } } =>
            $"{command.Name} needs <{argument.Name}>.",
        _ => error.Message,
    };

    private static bool IsOption(string token) => token.Length > 1 && token[0] == '-';
}
