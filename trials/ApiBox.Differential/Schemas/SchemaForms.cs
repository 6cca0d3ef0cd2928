using System.Text.Json.Nodes;

namespace ApiBox.Differential.Schemas;

/// <summary>A schema in the words of those who read it.</summary>
internal static class SchemaForms
{
    private static readonly HashSet<string> One =
    [
        "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems",
        "unevaluatedProperties"
    ];
    private static readonly HashSet<string> Lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly HashSet<string> ByName = ["properties", "patternProperties", "dependentSchemas", "$defs"];

    /// <summary>As OpenAPI 3.0 or 3.1 writes it.</summary>
    public static JsonNode OpenApi(JsonNode schema, bool is31) => Map(schema, one =>
    {
        Refer(one, "#/components/schemas/");
        if (is31)
            return one;
        ConstAsEnum(one);
        foreach (var (exclusive, bound) in new[] { ("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum") })
            if (one.ContainsKey(exclusive))
            {
                one[bound] = one[exclusive]!.DeepClone();
                one[exclusive] = true;
            }

        return one;
    });

    /// <summary>As JSON Schema 2020-12 writes it: null passes besides what a nullable schema lets pass.</summary>
    public static JsonNode Plain(JsonNode schema) => Map(schema, static one =>
        one.Remove("nullable") ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, one) } : one);

    /// <summary>As NJsonSchema reads it: the lists of draft 4, and neither const nor a schema that is true or false.</summary>
    public static JsonNode Draft4(JsonNode schema) => Map(schema, static one =>
    {
        Refer(one, "#/definitions/");
        ConstAsEnum(one);
        if (one["prefixItems"] is JsonArray first)
        {
            one.Remove("prefixItems");
            if (one["items"] is { } rest)
            {
                one.Remove("items");
                one["additionalItems"] = rest;
            }

            one["items"] = first;
        }

        foreach (var keyword in One)
            if (keyword is not "additionalProperties" && one[keyword] is JsonValue)
                one[keyword] = Never();
        if (one["properties"] is JsonObject members)
            foreach (var (name, member) in members.ToList())
                if (member is JsonValue flag)
                    members[name] = (bool)flag ? new JsonObject() : Never();
        return one;
    });

    /// <summary>A copy in which each schema, from the innermost to the whole, is replaced.</summary>
    private static JsonNode Map(JsonNode schema, Func<JsonObject, JsonObject> replace)
    {
        if (schema is not JsonObject old)
            return schema.DeepClone();
        var copy = new JsonObject();
        foreach (var (keyword, value) in old)
            copy[keyword] = value is null ? null
                : One.Contains(keyword) ? Map(value, replace)
                : Lists.Contains(keyword) ? new JsonArray([.. value.AsArray().Select(item => Map(item!, replace))])
                : ByName.Contains(keyword)
                    ? new JsonObject(value.AsObject().Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Map(pair.Value!, replace))))
                : value.DeepClone();
        return replace(copy);
    }

    private static JsonObject Never() => new() { ["not"] = new JsonObject() };

    private static void Refer(JsonObject schema, string to)
    {
        if (schema["$ref"] is { } reference)
            schema["$ref"] = ((string)reference!).Replace("#/$defs/", to, StringComparison.Ordinal);
    }

    private static void ConstAsEnum(JsonObject schema)
    {
        if (!schema.TryGetPropertyValue("const", out var only))
            return;
        schema.Remove("const");
        schema["enum"] = new JsonArray(only?.DeepClone());
    }
}
