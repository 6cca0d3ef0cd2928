using ApiBox.Conformance.Documents;

namespace ApiBox.Conformance.Sites;

/// <summary>One constraint keyword at one place.</summary>
/// <param name="Schema">The schema that it stands in.</param>
/// <param name="Value">The keyword's value.</param>
internal sealed record Site(string Keyword, DocNode Schema, DocNode Value)
{
    public string Pointer => Value.Pointer;

    /// <summary>
    /// Where an error may say that the rule stands. The flags of OpenAPI 3.0 sharpen the bound beside them, so that one rule stands
    /// at two places.
    /// </summary>
    public IEnumerable<string> Sources => Keyword switch
    {
        "exclusiveMinimum" when Value.Kind == DocKind.True => [Pointer, $"{Schema.Pointer}/minimum"],
        "exclusiveMaximum" when Value.Kind == DocKind.True => [Pointer, $"{Schema.Pointer}/maximum"],
        "minimum" when Schema["exclusiveMinimum"] is { Kind: DocKind.True } => [Pointer, $"{Schema.Pointer}/exclusiveMinimum"],
        "maximum" when Schema["exclusiveMaximum"] is { Kind: DocKind.True } => [Pointer, $"{Schema.Pointer}/exclusiveMaximum"],
        "minContains" or "maxContains" => [Pointer, $"{Schema.Pointer}/contains"],
        _ => [Pointer],
    };
}
