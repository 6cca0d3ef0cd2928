using System.Text;

namespace ApiBox.Cli.Shell;

/// <summary>Texts from outside on their way to the terminal.</summary>
internal static class TerminalText
{
    private const string Harmless = "-_./:";

    /// <summary>The text without the control characters that a terminal would obey; ends of lines stay.</summary>
    public static string Clean(string? text)
    {
        var clean = new StringBuilder();
        foreach (var character in text ?? "")
            if (!char.IsControl(character) || character is '\n' or '\t')
                clean.Append(character);
        return clean.ToString();
    }

    /// <summary>The text as one word of a shell.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(static character => char.IsAsciiLetterOrDigit(character) || Harmless.Contains(character))
            ? text
            : $"'{Clean(text).Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
