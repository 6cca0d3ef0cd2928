using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Differential.Schemas;

namespace ApiBox.Differential.Values;

/// <summary>
/// Makes values at and around the limits of a schema, as the text of JSON: 1 and 1.0 are the same number and not the same text. Some
/// obey, some break one rule, some many.
/// </summary>
internal sealed class ValueMaker(Random random, PatternMaker patterns, JsonObject definitions)
{
    private const int Deepest = 5;

    private static readonly string[] Types = ["null", "boolean", "integer", "number", "string", "array", "object"];
    private static readonly string[] Others =
    [
        "null", "true", "0", "1.5", "\"\"", "\"a\"", "[]", "{}", "\"1\"", "[null]", "{\"a\":null}", "1e400", "-0"
    ];

    private readonly NumberMaker _numbers = new(random);
    private readonly TextMaker _texts = new(random, patterns);

    public string Make(JsonNode? schema) => Make(schema, 0);

    private string Make(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject || depth > Deepest || random.Chance(0.04))
            return random.One(Others);
        var facets = Facets.Of(schema, definitions, random);
        var listed = facets.All("enum").SelectMany(static list => list.AsArray()).Concat(facets.All("const")).ToList();
        if (listed.Count > 0 && random.Chance(0.8))
            return Respelled(random.One(listed)?.ToJsonString(Plain) ?? "null");
        return TypeOf(facets) switch
        {
            "null" => "null",
            "boolean" => random.Chance(0.5) ? "true" : "false",
            "integer" => _numbers.Make(facets, isInteger: true),
            "number" => _numbers.Make(facets, isInteger: false),
            "string" => Quoted(_texts.Make(facets)),
            "array" => Array(facets, depth),
            _ => Object(facets, depth),
        };
    }

    private static readonly JsonSerializerOptions Plain =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    private string TypeOf(Facets facets)
    {
        var types = facets.All("type")
            .SelectMany(static type => type is JsonArray many ? many.Select(static one => (string)one!) : [(string)type!])
            .ToList();
        if (facets.All("nullable").Count > 0)
            types.Add("null");
        if (types.Count > 0)
            return random.One(types);
        return facets.Has("properties")
                || facets.Has("required")
                || facets.Has("additionalProperties")
                || facets.Has("minProperties")
                || facets.Has("maxProperties")
            ? "object"
            : facets.Has("items") || facets.Has("prefixItems") || facets.Has("minItems") || facets.Has("maxItems") ? "array"
            : random.Chance(0.5) && (facets.Has("pattern") || facets.Has("minLength") || facets.Has("maxLength")) ? "string"
            : facets.Has("minimum") || facets.Has("maximum") || facets.Has("multipleOf") ? "number"
            : random.One(Types);
    }

    private string Array(Facets facets, int depth)
    {
        var first = facets.All("prefixItems").SelectMany(static list => list.AsArray()).ToList();
        var rest = facets.All("items").Concat(facets.All("contains")).ToList();
        var items = new List<string>();
        for (var i = Count(facets, "minItems", "maxItems"); i > 0; i--)
            items.Add(items.Count > 0 && random.Chance(0.12) ? Respelled(random.One(items))
                : Make(items.Count < first.Count ? first[items.Count] : rest.Count > 0 ? random.One(rest) : null, depth + 1));
        return $"[{string.Join(',', items)}]";
    }

    private string Object(Facets facets, int depth)
    {
        var required = facets.All("required").SelectMany(static list => list.AsArray()).Select(static name => (string)name!).ToHashSet();
        var members = new List<(string Name, string Json)>();
        void Add(string name, JsonNode? schema)
        {
            if (!members.Exists(member => member.Name == name))
                members.Add((name, Make(schema, depth + 1)));
        }

        foreach (var (name, schema) in facets.All("properties").SelectMany(static list => list.AsObject()))
            if (random.Chance(required.Contains(name) ? 0.93 : 0.6))
                Add(name, schema);
        foreach (var name in required)
            if (random.Chance(0.8))
                Add(name, null);
        foreach (var (pattern, schema) in facets.All("patternProperties").SelectMany(static list => list.AsObject()))
            if (random.Chance(0.5))
                Add(pattern == "^x-" ? "x-" + random.Next(3) : pattern == "é" ? "né" : random.One(new[] { "a", "ba", "b" }), schema);
        var wanted = facets.Has("minProperties") || facets.Has("maxProperties")
            ? Count(facets, "minProperties", "maxProperties")
            : members.Count + (random.Chance(0.3) ? 1 : 0);
        var others = facets.All("additionalProperties")
            .OfType<JsonObject>()
            .Cast<JsonNode?>()
            .Concat(facets.All("unevaluatedProperties"))
            .DefaultIfEmpty(null)
            .ToList();
        for (var i = 0; i < 6 && members.Count < wanted; i++)
            Add(random.One(SchemaMaker.Names), random.One(others));
        var texts = members.OrderBy(_ => random.Next()).Select(static member => $"{Quoted(member.Name)}:{member.Json}");
        return $"{{{string.Join(',', texts)}}}";
    }

    private int Count(Facets facets, string least, string most)
    {
        var bounds = facets.All(least)
            .Concat(facets.All(most))
            .Select(static bound => int.Parse(bound.ToJsonString(), CultureInfo.InvariantCulture))
            .ToList();
        return bounds.Count > 0 ? Math.Max(0, random.One(bounds) + random.Next(-1, 2)) : random.Next(0, 4);
    }

    /// <summary>The same value in other words now and then, and a value beside it.</summary>
    private string Respelled(string json) => random.Next(8) switch
    {
        0 when json[0] is '-' or (>= '0' and <= '9') => NumberMaker.Respelled(json, random),
        1 when json[0] == '"' && json.Length > 2 => Quoted(JsonSerializer.Deserialize<string>(json)!.ToUpperInvariant()),
        2 when json[0] == '"' => Quoted(JsonSerializer.Deserialize<string>(json) + random.One(new[] { " ", "a", "\u0301" })),
        _ => json,
    };
}
