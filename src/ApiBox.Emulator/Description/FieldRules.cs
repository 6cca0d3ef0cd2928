using System.Globalization;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>
/// The rules between fields: <c>x-apibox-rules</c>, and the keywords <c>if</c>, <c>then</c> and <c>else</c>, which NJsonSchema ignores.
/// Each schema is marked with the indexes of its rules while the schemas are collected.
/// </summary>
internal sealed class FieldRules(SchemaBundle schemas)
{
    private const string IndexesMember = "x-apibox-rule-indexes";

    private readonly List<Entry> _entries = [];

    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Reads the rules of a schema that is being collected.</summary>
    public void Collect(JsonObject schema)
    {
        var first = _entries.Count;
        foreach (var rule in DescriptionDocument.List(schema["x-apibox-rules"]))
            Add(
                rule,
                DescriptionDocument.Text(rule["description"]) ?? throw new FormatException("Each of x-apibox-rules needs a description."));
        if (schema["if"] is not null)
            Add(schema, "does not match the rule between its members");
        if (_entries.Count > first)
            schema[IndexesMember] = string.Join(' ', Enumerable.Range(first, _entries.Count - first));
    }

    /// <summary>The rules of a loaded schema.</summary>
    public IEnumerable<FieldRule> Of(JsonSchema schema) => schema.ExtensionData?.TryGetValue(IndexesMember, out var indexes) is true
        ? indexes!.ToString()!.Split(' ').Select(index => Load(_entries[int.Parse(index, CultureInfo.InvariantCulture)]))
        : [];

    private FieldRule Load(Entry entry) =>
        new(entry.Description, Schema(entry.If), Schema(entry.Then), Schema(entry.Else), entry.Difference);

    private JsonSchema? Schema(string? name) => name is null ? null : schemas.Get(name);

    private void Add(JsonNode rule, string description)
    {
        var index = _entries.Count;
        _entries.Add(new(description, AddSchema(rule, index, "if"), AddSchema(rule, index, "then"), AddSchema(rule, index, "else"),
            FieldDifference.Read(rule["difference"])));
    }

    private string? AddSchema(JsonNode rule, int index, string keyword)
    {
        if (rule[keyword] is not { } schema)
            return null;
        var name = $"rule {index} {keyword}";
        schemas.Add(name, schema);
        return name;
    }

    // Schemas are named here, because they can be loaded only after all of them were collected.
    private sealed record Entry(string Description, string? If, string? Then, string? Else, FieldDifference? Difference);
}

/// <summary>A rule between fields.</summary>
/// <param name="Description">The text for a request that violates it.</param>
/// <param name="If">When <paramref name="Then"/> applies; null for always.</param>
/// <param name="Then">What the value must match if <paramref name="If"/> matches.</param>
/// <param name="Else">What the value must match if <paramref name="If"/> does not match.</param>
/// <param name="Difference">The rule, if it is about two numbers.</param>
internal sealed record FieldRule(string Description, JsonSchema? If, JsonSchema? Then, JsonSchema? Else, FieldDifference? Difference);

/// <summary>The allowed difference between two numbers of an object.</summary>
/// <param name="Of">The JSON pointer to the minuend.</param>
/// <param name="Minus">The JSON pointer to the subtrahend.</param>
/// <param name="Minimum">The smallest difference allowed.</param>
/// <param name="Maximum">The largest difference allowed.</param>
internal sealed record FieldDifference(string Of, string Minus, decimal? Minimum, decimal? Maximum)
{
    public static FieldDifference? Read(JsonNode? node) => node is null
        ? null
        : new(Pointer(node, "of"), Pointer(node, "minus"), Bound(node["minimum"]), Bound(node["maximum"]));

    private static decimal? Bound(JsonNode? node) => node?.GetValue<decimal>();

    private static string Pointer(JsonNode node, string name) =>
        DescriptionDocument.Text(node[name]) ?? throw new FormatException($"A difference in x-apibox-rules needs '{name}'.");
}
