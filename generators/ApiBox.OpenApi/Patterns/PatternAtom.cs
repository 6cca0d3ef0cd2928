namespace ApiBox.OpenApi.Patterns;

/// <summary>A part of a pattern that a quantifier can follow, written for .NET.</summary>
internal sealed class PatternAtom(string text, string? repeated, bool needsGroup)
{
    /// <summary>The text without a quantifier.</summary>
    public string Text => text;

    private string Grouped => needsGroup ? $"(?:{text})" : text;

    /// <summary>The text with a quantifier.</summary>
    public string Quantified(PatternQuantifier quantifier) => Grouped + quantifier.Text;

    /// <summary>
    /// The text with a quantifier, simpler and faster because it may stop between the halves of a pair; null without such a text.
    /// </summary>
    public string? Split(PatternQuantifier quantifier) =>
        repeated is null || quantifier.Max is not null || quantifier.Min > 1 ? null : repeated + quantifier.Text;

    /// <summary>As <see cref="Split"/>, but the first is a whole code point.</summary>
    public string SplitAfterFirst => $"{Grouped}{repeated}*";
}

/// <summary>How often something is repeated.</summary>
/// <param name="Text">The quantifier as it is written, in ECMA-262 and in .NET alike.</param>
/// <param name="Max">Null without a bound.</param>
internal sealed record PatternQuantifier(string Text, int Min, int? Max);
