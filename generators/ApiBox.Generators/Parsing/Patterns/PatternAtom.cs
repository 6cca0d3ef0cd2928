namespace ApiBox.Generators.Parsing;

/// <summary>Something that a quantifier can stand behind, written for .NET.</summary>
internal sealed class PatternAtom(string text, string? repeated, bool needsGroup)
{
    /// <summary>The text as it stands alone.</summary>
    public string Text => text;

    /// <summary>The text before a quantifier; simpler and faster where it does no harm to stop between the halves of a pair.</summary>
    public string Quantified(bool canSplitPairs) => canSplitPairs && repeated is not null ? repeated : needsGroup ? $"(?:{text})" : text;
}
