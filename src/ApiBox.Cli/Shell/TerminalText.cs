using System.Text;

namespace ApiBox.Cli.Shell;

/// <summary>Makes text from outside safe for a terminal.</summary>
internal static class TerminalText
{
    private const string Harmless = "-_./:";

    /// <summary>The text without control characters, except tabs and line feeds.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var character in text ?? "")
            if (!char.IsControl(character) || character is '\n' or '\t')
                clean.Append(character);
        return clean.ToString();
    }

    /// <summary>The text as one word for a shell.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(static character => char.IsAsciiLetterOrDigit(character) || Harmless.Contains(character))
            ? text
            : $"'{Clean(text).Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
