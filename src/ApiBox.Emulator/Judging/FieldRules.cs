using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>
/// The rules between fields: <c>x-apibox-rules</c>, and <c>if</c>, <c>then</c> and <c>else</c> where a schema has them itself, which NJsonSchema
/// leaves out. Schemas are marked with the numbers of their rules while they are collected.
/// </summary>
internal sealed class FieldRules(SchemaBundle schemas)
{
    private const string Mark = "x-apibox-rule-numbers";
    private const int MaxDepth = 64;

    private readonly List<Rule> _rules = [];

    /// <summary>Takes the rules out of a schema that is being collected.</summary>
    public void Collect(JsonObject schema)
    {
        var first = _rules.Count;
        foreach (var rule in Document.List(schema["x-apibox-rules"]))
            Add(rule, Document.Text(rule["description"]) ?? throw new FormatException("Each of x-apibox-rules needs a description."));
        if (schema["if"] is not null)
            Add(schema, "does not go together with its other members");
        if (_rules.Count > first)
            schema[Mark] = string.Join(' ', Enumerable.Range(first, _rules.Count - first));
    }

    /// <summary>The first rule that a value breaks, in words; null when there is none.</summary>
    public string? FindBroken(JToken value, JsonSchema schema) => _rules.Count == 0 ? null : Find(value, schema, "", MaxDepth);

    private void Add(JsonNode rule, string description)
    {
        var number = _rules.Count;
        _rules.Add(new(description, Fragment(rule, number, "if"), Fragment(rule, number, "then"), Fragment(rule, number, "else"),
            Difference.Read(rule["difference"])));
    }

    private string? Fragment(JsonNode rule, int number, string part)
    {
        if (rule[part] is not { } schema)
            return null;
        var name = $"rule {number} {part}";
        schemas.Add(name, schema);
        return name;
    }

    private string? Find(JToken value, JsonSchema schema, string path, int depth)
    {
        schema = schema.ActualSchema;
        if (depth == 0)
            return null;
        return RulesOf(schema).Where(rule => IsBroken(rule, value)).Select(rule => Say(rule, path)).FirstOrDefault()
            ?? schema.AllOf.Concat(schema.AnyOf.Concat(schema.OneOf).Where(branch => Holds(branch, value)))
                .Select(branch => Find(value, branch, path, depth - 1)).FirstOrDefault(found => found is not null)
            ?? value switch
            {
                JObject map => map.Properties().Select(member => schema.Properties.TryGetValue(member.Name, out var own)
                    ? Find(member.Value, own, $"{path}{member.Name}.", depth - 1)
                    : schema.AdditionalPropertiesSchema is { } other ? Find(member.Value, other, $"{path}{member.Name}.", depth - 1) : null)
                    .FirstOrDefault(found => found is not null),
                JArray list when schema.Item is { } item => list.Select((element, i) => Find(element, item, $"{path}{i}.", depth - 1))
                    .FirstOrDefault(found => found is not null),
                _ => null,
            };
    }

    private IEnumerable<Rule> RulesOf(JsonSchema schema) => schema.ExtensionData?.TryGetValue(Mark, out var numbers) is true
        ? numbers!.ToString()!.Split(' ').Select(number => _rules[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)])
        : [];

    private bool IsBroken(Rule rule, JToken value)
    {
        if (rule.Difference is { } difference)
            return difference.IsBroken(value);
        var consequence = rule.If is null || Holds(schemas.Get(rule.If), value) ? rule.Then : rule.Else;
        return consequence is not null && !Holds(schemas.Get(consequence), value);
    }

    private static bool Holds(JsonSchema schema, JToken value) => SchemaJudge.FindError(value, schema) is null;

    private static string Say(Rule rule, string path) => path.Length == 0 ? rule.Description : $"{path.TrimEnd('.')}: {rule.Description}";

    private sealed record Rule(string Description, string? If, string? Then, string? Else, Difference? Difference);

    /// <summary>How far apart two numbers of an object may be; not judged when one is missing.</summary>
    private sealed record Difference(string Of, string Minus, decimal? Minimum, decimal? Maximum)
    {
        public static Difference? Read(JsonNode? node) => node is null
            ? null
            : new(Pointer(node, "of"), Pointer(node, "minus"), Bound(node["minimum"]), Bound(node["maximum"]));

        public bool IsBroken(JToken value) =>
            Number(value, Of) is { } larger && Number(value, Minus) is { } smaller
            && (larger - smaller < Minimum || larger - smaller > Maximum);

        private static decimal? Number(JToken value, string pointer)
        {
            foreach (var name in pointer.Split('/').Skip(1))
                value = (value as JObject)?[name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)] ?? JValue.CreateNull();
            return value.Type is JTokenType.Integer or JTokenType.Float ? value.Value<decimal>() : null;
        }

        private static decimal? Bound(JsonNode? node) => node?.GetValue<decimal>();

        private static string Pointer(JsonNode node, string name) =>
            Document.Text(node[name]) ?? throw new FormatException($"A difference in x-apibox-rules needs '{name}'.");
    }
}
