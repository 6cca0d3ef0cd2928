using System.Text.Json;

namespace ApiBox.Differential.Oracles;

internal sealed partial class Oracle
{
    private bool TestArray(Site site, Seen own)
    {
        var items = site.Value.EnumerateArray().ToList();
        var limit = site.Limit;
        switch (site.Keyword)
        {
            case "minItems":
                return items.Count >= limit.GetInt32();
            case "maxItems":
                return items.Count <= limit.GetInt32();
            case "uniqueItems":
                return limit.ValueKind != JsonValueKind.True
                    || items.Select((item, index) => items.Take(index).Any(other => Same(item, other))).All(static twice => !twice);
            case "prefixItems":
                return EachItem(items, 0, limit.GetArrayLength(), index => limit[index], own);
            case "items":
                return EachItem(
                    items,
                    site.Schema.TryGetProperty("prefixItems", out var first) ? first.GetArrayLength() : 0,
                    int.MaxValue,
                    _ => limit,
                    own);
            case "contains":
                var matches = Enumerable.Range(0, items.Count).Where(index => Holds(limit, items[index])).ToList();
                own.Items.UnionWith(matches);
                return matches.Count >= (site.Schema.TryGetProperty("minContains", out var least) ? least.GetInt32() : 1)
                    && (!site.Schema.TryGetProperty("maxContains", out var most) || matches.Count <= most.GetInt32());
            case "unevaluatedItems":
                var left = Enumerable.Range(0, items.Count).Where(index => !own.Items.Contains(index)).ToList();
                own.Items.UnionWith(left);
                return left.TrueForAll(index => Holds(limit, items[index]));
            default:
                return true;
        }
    }

    private bool EachItem(List<JsonElement> items, int from, int to, Func<int, JsonElement> schema, Seen own)
    {
        var holds = true;
        for (var i = from; i < Math.Min(items.Count, to); i++)
        {
            own.Items.Add(i);
            holds &= Holds(schema(i), items[i]);
        }

        return holds;
    }

    private bool TestObject(Site site, Seen own)
    {
        var (value, limit) = (site.Value, site.Limit);
        var names = value.EnumerateObject().Select(static member => member.Name).ToList();
        bool Has(string name) => value.TryGetProperty(name, out _);
        switch (site.Keyword)
        {
            case "required":
                return limit.EnumerateArray().All(name => Has(name.GetString()!));
            case "minProperties":
                return names.Count >= limit.GetInt32();
            case "maxProperties":
                return names.Count <= limit.GetInt32();
            case "properties":
                return EachMember(names.Where(name => limit.TryGetProperty(name, out _)), value, name => limit.GetProperty(name), own);
            case "patternProperties":
                return Every(
                    limit.EnumerateObject(),
                    one => EachMember(names.Where(name => Pattern(one.Name).IsMatch(name)), value, _ => one.Value, own));
            case "additionalProperties":
                return EachMember(names.Where(name => !IsDeclared(site.Schema, name)), value, _ => limit, own);
            case "unevaluatedProperties":
                return EachMember(names.Where(name => !own.Members.Contains(name)).ToList(), value, _ => limit, own);
            case "propertyNames":
                return names.TrueForAll(name => Holds(limit, JsonSerializer.SerializeToElement(name)));
            case "dependentRequired":
                return limit.EnumerateObject().All(one => !Has(one.Name) || one.Value.EnumerateArray().All(name => Has(name.GetString()!)));
            case "dependentSchemas":
                return Every(limit.EnumerateObject(), one => !Has(one.Name) || Holds(one.Value, value, own));
            default:
                return true;
        }
    }

    private static bool IsDeclared(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out var patterns)
            && patterns.EnumerateObject().Any(one => Pattern(one.Name).IsMatch(name)));

    private bool EachMember(IEnumerable<string> names, JsonElement value, Func<string, JsonElement> schema, Seen own)
    {
        var holds = true;
        foreach (var name in names)
        {
            own.Members.Add(name);
            holds &= Holds(schema(name), value.GetProperty(name));
        }

        return holds;
    }
}
