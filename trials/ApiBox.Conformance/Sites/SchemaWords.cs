using ApiBox.Conformance.Documents;

namespace ApiBox.Conformance.Sites;

/// <summary>Which words of a schema are rules, and which hold schemas.</summary>
internal static class SchemaKeywords
{
    /// <summary>Words whose value is a schema.</summary>
    public static readonly string[] Single =
        [
            "items", "additionalProperties", "additionalItems", "contains", "propertyNames", "not", "if", "then", "else",
            "unevaluatedProperties", "unevaluatedItems"
        ];

    /// <summary>Words whose value is a list of schemas.</summary>
    public static readonly string[] Lists = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];

    /// <summary>Words whose value has schemas by name.</summary>
    public static readonly string[] Maps = ["properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions"];

    /// <summary>
    /// Whether the word is a rule that some value could break. type, properties, items and allOf are the shape of things: what can be
    /// broken in them is counted where it stands.
    /// </summary>
    public static bool IsRule(string keyword, DocNode value) => keyword switch
    {
        "minLength" or "minItems" or "minProperties" or "minContains" => value.Text is not ("0" or "0.0"),
        "uniqueItems" => value.Kind == DocKind.True,
        "exclusiveMinimum" or "exclusiveMaximum" => value.Kind is DocKind.True or DocKind.Number,
        "required" => value.Items.Count > 0,
        "dependentRequired" => value.Members.Count > 0,
        "additionalProperties" or "additionalItems" or "unevaluatedProperties" or "unevaluatedItems" => value.Kind == DocKind.False,
        // These say what a text is for, and allow every text.
        "format" => value.Text is not ("password" or "binary"),
        // One form or null is a form that may be null.
        "oneOf" or "anyOf" => value.Items.Count(static branch => branch.TextOf("type") != "null") > 1,
        "minimum" or "maximum" or "multipleOf" or "maxLength" or "pattern" or "enum" or "const" or "maxItems" or "maxProperties"
            or "maxContains" or "not" or "contains" or "propertyNames" or "if" => true,
        _ => false,
    };
}
