namespace Quickstart;

/// <summary>Makes text from outside safe for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text without control characters.</summary>
    public static string Clean(string? text) => string.Concat((text ?? "").Where(character => !char.IsControl(character)));
}
