namespace ApiBox.Conformance.Evaluation;

/// <summary>A keyword that a value breaks.</summary>
/// <param name="Pointer">Where the keyword is in the description.</param>
/// <param name="Path">Where the value is in the instance, as a JSON pointer.</param>
internal readonly record struct Failure(string Pointer, string Path);

/// <summary>Whether a value is good cannot be told, since a pattern takes too long to match.</summary>
internal sealed class UndecidedException(string pattern) : InvalidOperationException($"The pattern {pattern} takes too long.");
