namespace ApiBox.OpenApi.Schemas;

/// <summary>The keywords of schemas by what they do.</summary>
internal static class SchemaKeywords
{
    public static readonly HashSet<string> OfNumbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    public static readonly HashSet<string> OfTexts = ["minLength", "maxLength", "pattern"];
    public static readonly HashSet<string> OfArrays =
    [
        "minItems", "maxItems", "uniqueItems", "items", "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems"
    ];

    public static readonly HashSet<string> OfObjects =
    [
        "properties", "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties",
        "dependentRequired", "dependentSchemas", "unevaluatedProperties", "discriminator",
    ];

    // They apply to values of every type.
    public static readonly HashSet<string> OfAll =
    [
        "type", "format", "enum", "const", "nullable", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "$ref", "$dynamicRef"
    ];

    /// <summary>Keywords that say something about a value but refuse none.</summary>
    public static readonly HashSet<string> Remarks =
    [
        "description", "title", "example", "examples", "default", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml",
        "$comment", "$id", "$schema", "$anchor", "$dynamicAnchor", "$defs", "definitions", "$vocabulary",
        "contentEncoding", "contentMediaType", "contentSchema",
    ];

    /// <summary>Keywords that OpenAPI 3.0 does not have.</summary>
    public static readonly HashSet<string> Since31 =
    [
        "const", "if", "then", "else", "contains", "minContains", "maxContains", "prefixItems", "patternProperties", "propertyNames",
        "dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties", "$dynamicRef",
    ];

    public static bool IsRemark(string keyword) => Remarks.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Every keyword that is checked.</summary>
    public static IEnumerable<string> Known => OfNumbers.Concat(OfTexts).Concat(OfArrays).Concat(OfObjects).Concat(OfAll);

    public static bool IsKnown(string keyword) =>
        OfNumbers.Contains(keyword)
            || OfTexts.Contains(keyword)
            || OfArrays.Contains(keyword)
            || OfObjects.Contains(keyword)
            || OfAll.Contains(keyword);
}
