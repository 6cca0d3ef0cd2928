using System.Text.Json.Nodes;

namespace ApiBox.Benchmarks.Requests;

/// <summary>A request's schema of the description as a JSON Schema, with the rules between fields in the words of JSON Schema.</summary>
internal static class SchemaOfRequest
{
    private const string Components = "#/components/schemas/";

    /// <summary>The schema as text.</summary>
    /// <param name="name">Its name in the description.</param>
    /// <param name="hasConditions">Whether if and then are known; otherwise, the rules are written with anyOf and not.</param>
    public static string Of(string name, bool hasConditions)
    {
        var definitions = new JsonObject();
        Add(name, definitions, hasConditions);
        return new JsonObject { ["$ref"] = $"#/{Place(hasConditions)}/{name}", [Place(hasConditions)] = definitions }.ToJsonString();
    }

    // As JSON Schema 2020-12 and draft 4 have it.
    private static string Place(bool hasConditions) => hasConditions ? "$defs" : "definitions";

    private static void Add(string name, JsonObject definitions, bool hasConditions)
    {
        if (definitions.ContainsKey(name))
            return;
        var schema = DescriptionExamples.Schema(name);
        definitions[name] = schema;
        if (schema["x-apibox-rules"]?.AsArray() is { } rules)
        {
            schema["allOf"] = new JsonArray([.. rules.Select(rule => Rule(rule!, hasConditions))]);
            schema.Remove("x-apibox-rules");
        }

        Resolve(schema, definitions, hasConditions);
    }

    private static JsonObject Rule(JsonNode rule, bool hasConditions)
    {
        var (condition, consequence) = (rule["if"]!.DeepClone(), rule["then"]!.DeepClone());
        return hasConditions
            ? new JsonObject { ["if"] = condition, ["then"] = consequence }
            : new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["not"] = condition }, consequence) };
    }

    private static void Resolve(JsonNode? node, JsonObject definitions, bool hasConditions)
    {
        if (node is JsonArray array)
            foreach (var item in array)
                Resolve(item, definitions, hasConditions);
        if (node is not JsonObject schema)
            return;
        if (schema["$ref"] is { } reference)
        {
            var name = ((string)reference!)[Components.Length..];
            schema["$ref"] = $"#/{Place(hasConditions)}/{name}";
            Add(name, definitions, hasConditions);
        }

        // A strict validator refuses words that are OpenAPI's or ours.
        foreach (var (member, value) in schema.ToList())
            if (member == "example" || member.StartsWith("x-", StringComparison.Ordinal))
                schema.Remove(member);
            else
                Resolve(value, definitions, hasConditions);
    }
}
