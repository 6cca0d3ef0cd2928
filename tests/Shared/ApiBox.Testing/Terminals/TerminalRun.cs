namespace ApiBox.Testing.Terminals;

/// <summary>Some text of one color in a line; the color is a number of the terminal's palette, or null for the usual one.</summary>
public sealed record TerminalRun(int Column, string Text, int? Color);
