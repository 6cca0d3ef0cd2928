namespace Quickstart;

/// <summary>Texts from outside on their way to the terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text without the control characters that a terminal would obey.</summary>
    public static string Clean(string? text) => string.Concat((text ?? "").Where(character => !char.IsControl(character)));
}
