using System.CommandLine;
using System.CommandLine.Parsing;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Commands;

/// <summary>Options whose values are words of a list.</summary>
internal static class Choice
{
    /// <summary>Reads a value by its name; null with an error for another word.</summary>
    public static T? Read<T>(ArgumentResult result)
        where T : struct, Enum
    {
        var text = result.Tokens.Single().Value;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
            return value;
        var known = Enum.GetNames<T>().Select(static name => name.ToLowerInvariant());
        result.AddError(Error(((OptionResult)result.Parent!).Option, text, [.. known]));
        return null;
    }

    /// <summary>The message for another word.</summary>
    public static string Error(Option option, string text, IReadOnlyList<string> known) =>
        $"{option.Name} must be one of {string.Join(", ", known)}, not '{text}'.{Suggestion.For(text, known)}";
}
