namespace ApiBox;

/// <summary>A violation of a rule of the description.</summary>
/// <param name="Path">A JSON pointer to the value, such as <c>/styleWeight</c>; parameters are named like properties.</param>
/// <param name="Keyword">The keyword that is violated, such as <c>maximum</c> or <c>required</c>.</param>
/// <param name="Message">The message, as a sentence without its subject, such as <c>must be at most 1, but is 1.5</c>.</param>
/// <param name="Limit">The limit that the description sets, if the keyword has one.</param>
/// <param name="Actual">The value that was given, cut to 64 characters and without credentials; null if there is none.</param>
public sealed record ValidationError(string Path, string Keyword, string Message, string? Limit, string? Actual)
{
    /// <summary>A JSON pointer to the rule in the description.</summary>
    public string? Source { get; init; }

    /// <summary>The error as one line.</summary>
    public override string ToString() =>
        $"{Runtime.Redaction.Line(Path.Length == 0 ? "/" : Path)} {Runtime.Redaction.Line(Message)} ({Keyword})";
}
