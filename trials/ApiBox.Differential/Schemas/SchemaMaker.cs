using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Differential.Schemas;

/// <summary>
/// Makes schemas over the whole vocabulary that the generator supports, in the words of JSON Schema 2020-12; <c>nullable</c> stands for
/// that of OpenAPI 3.0. Bounds leave room between them, since a description whose bounds do not is refused.
/// </summary>
internal sealed partial class SchemaMaker(Random random, PatternMaker patterns, bool is31)
{
    private const int Deepest = 3;

    public static string[] Names { get; } = ["a", "b", "c", "name", "x-y", "d e", "é", "A"];

    /// <summary>Schemas that others refer to, one of which holds itself.</summary>
    public JsonObject Definitions() => new()
    {
        ["Text"] = Text(),
        ["Whole"] = Number(isInteger: true),
        ["Word"] = Word(),
        ["Thing"] = Object(2),
        ["Tree"] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("value"),
            ["properties"] = new JsonObject
            {
                ["value"] = Number(isInteger: random.Chance(0.5)),
                ["children"] = new JsonObject { ["type"] = "array", ["maxItems"] = random.Next(1, 4), ["items"] = Reference("Tree") },
            },
        },
    };

    public JsonObject Make() => Any(0);

    private JsonObject Any(int depth)
    {
        var schema = random.Next(depth >= Deepest ? 7 : 15) switch
        {
            0 => Number(isInteger: true),
            1 => Number(isInteger: false),
            2 or 3 => Text(),
            4 => Boolean(),
            5 => Listed(),
            6 => Narrowed(),
            7 or 8 => Array(depth),
            9 or 10 => Object(depth),
            11 => Map(depth),
            12 => Choice(depth),
            13 => is31 ? Several() : Loose(),
            _ => Reference(random.One(new[] { "Text", "Whole", "Word", "Thing", "Tree" })),
        };
        if (schema.ContainsKey("$ref"))
            return schema;
        if (random.Chance(0.12) && depth < Deepest)
            Combine(schema, depth);
        if (random.Chance(0.12))
            MakeNullable(schema);
        return schema;
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private void MakeNullable(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type)
            return;
        if (!is31)
            schema["nullable"] = true;
        else
            schema["type"] = new JsonArray((string)type!, "null");
        if (schema["enum"] is JsonArray list && random.Chance(0.7))
            list.Add(null);
    }

    /// <summary>Adds a rule about rules.</summary>
    private void Combine(JsonObject schema, int depth)
    {
        switch (random.Next(is31 ? 5 : 4))
        {
            case 0:
                schema["not"] = Bare(schema, depth);
                break;
            case 1:
                schema["allOf"] = new JsonArray(Bare(schema, depth), Bare(schema, depth));
                break;
            case 2:
                schema["anyOf"] = new JsonArray(Bare(schema, depth), Bare(schema, depth));
                break;
            case 3:
                schema["oneOf"] = new JsonArray(Bare(schema, depth), Bare(schema, depth));
                break;
            default:
                schema["if"] = Bare(schema, depth);
                if (random.Chance(0.8))
                    schema["then"] = Bare(schema, depth);
                if (random.Chance(0.6))
                    schema["else"] = Bare(schema, depth);
                break;
        }
    }

    /// <summary>Rules that are about values of the same type, without saying the type.</summary>
    private JsonObject Bare(JsonObject like, int depth)
    {
        var type = like["type"] is JsonArray many ? (string)many[0]! : (string?)like["type"];
        var made = type switch
        {
            "integer" => Number(isInteger: true),
            "number" => Number(isInteger: false),
            "string" => Text(),
            "array" => Array(depth + 1),
            "object" => Object(depth + 1),
            _ => Any(depth + 1),
        };
        // A schema that speaks of members or items and states no type means an object or an array to the product: JsonTypes.cs says why.
        if (random.Chance(0.7) && type is "integer" or "number" or "string")
            made.Remove("type");
        // Without its type a format judges texts and numbers alike in some readings.
        if (!made.ContainsKey("type"))
            made.Remove("format");
        made.Remove("nullable");
        return made;
    }

    /// <summary>Rules without a type, which let all others pass.</summary>
    private JsonObject Loose()
    {
        var schema = new JsonObject();
        if (random.Chance(0.6))
            AddBounds(schema, isInteger: false);
        if (random.Chance(0.6))
            AddLengths(schema, "minLength", "maxLength", 4);
        if (random.Chance(0.4))
            schema["pattern"] = patterns.Make();
        return schema;
    }

    private JsonObject Several()
    {
        var schema = Loose();
        string[] types = ["string", "integer", "number", "boolean", "null", "array", "object"];
        schema["type"] = new JsonArray([.. types.OrderBy(_ => random.Next())
            .Take(random.Next(2, 4))
            .Select(static type => JsonValue.Create(type))]);
        return schema;
    }

    private JsonObject Choice(int depth)
    {
        var keyword = random.Chance(0.5) ? "oneOf" : "anyOf";
        var branches = new JsonArray();
        for (var i = random.Next(2, 4); i > 0; i--)
            branches.Add(random.Chance(0.4) ? Object(depth + 1) : Any(depth + 1));
        if (is31 && random.Chance(0.15))
            branches.Add(new JsonObject { ["type"] = "null" });
        return new JsonObject { [keyword] = branches };
    }

    private static JsonNode Raw(string json) => JsonNode.Parse(json)!;

    private static JsonNode Whole(int value) => Raw(value.ToString(CultureInfo.InvariantCulture));
}
