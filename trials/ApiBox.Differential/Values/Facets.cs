using System.Text.Json.Nodes;
using ApiBox.Differential.Schemas;

namespace ApiBox.Differential.Values;

/// <summary>What a schema and the branches that a value is made for say together: each keyword with all its limits.</summary>
internal sealed class Facets
{
    private const int Deepest = 8;
    private readonly Dictionary<string, List<JsonNode>> _limits = new(StringComparer.Ordinal);

    public static Facets Of(JsonNode? schema, JsonObject definitions, Random random)
    {
        var facets = new Facets();
        facets.Add(schema, definitions, random, 0);
        return facets;
    }

    public IReadOnlyList<JsonNode> All(string keyword) => _limits.GetValueOrDefault(keyword) ?? [];

    public bool Has(string keyword) => _limits.ContainsKey(keyword);

    private void Add(JsonNode? schema, JsonObject definitions, Random random, int depth)
    {
        if (schema is not JsonObject members || depth > Deepest)
            return;
        foreach (var (keyword, limit) in members)
        {
            if (limit is null)
                continue;
            switch (keyword)
            {
                case "$ref":
                    Add(definitions[((string)limit!)["#/$defs/".Length..]], definitions, random, depth + 1);
                    break;
                case "allOf":
                    foreach (var part in limit.AsArray())
                        Add(part, definitions, random, depth + 1);
                    break;
                case "anyOf" or "oneOf":
                    Add(random.One<JsonNode?>([.. limit.AsArray()]), definitions, random, depth + 1);
                    break;
                case "not" or "if" or "then" or "else" when random.Chance(0.5):
                    Add(limit, definitions, random, depth + 1);
                    break;
                case "dependentSchemas":
                    foreach (var (_, part) in limit.AsObject())
                        Add(part, definitions, random, depth + 1);
                    break;
                default:
                    if (!_limits.TryGetValue(keyword, out var list))
                        _limits[keyword] = list = [];
                    list.Add(limit);
                    break;
            }
        }
    }
}
