namespace ApiBox.OpenApi.Reading;

/// <summary>The text is not valid JSON or YAML; the range says where.</summary>
#pragma warning disable CA1032 // thrown and caught within the parser alone, always with a position
internal sealed class SpecSyntaxException(string message, TextRange span) : Exception(message)
{
    public TextRange Span { get; } = span;

    /// <summary>Whether the reader of YAML has refused the text, and not that of JSON.</summary>
    public bool IsYaml { get; init; }

    /// <summary>Whether the rules of YAML are broken, and not those of a description in YAML.</summary>
    public bool IsGrammar { get; init; }
}
#pragma warning restore CA1032
