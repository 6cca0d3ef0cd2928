namespace ApiBox.OpenApi.Patterns;

/// <summary>A pattern is not valid in ECMA-262, or has no counterpart in .NET; the message says which part and why.</summary>
internal sealed class EcmaPatternException(string message, int position) : ArgumentException($"{message} (at character {position + 1}).");
