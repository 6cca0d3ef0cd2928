using System.Globalization;
using System.Text.Json;
using ApiBox.Conformance.Documents;

namespace ApiBox.Conformance.Evaluation;

internal sealed partial class SchemaValidator
{
    private bool TestArray(DocNode schema, string keyword, DocNode rule, JsonElement value, string path, List<Failure>? failures, Seen own)
    {
        var length = value.GetArrayLength();
        switch (keyword)
        {
            case "minItems":
                return length >= Count(rule);
            case "maxItems":
                return length <= Count(rule);
            case "uniqueItems" when rule.Kind == DocKind.True:
                var items = value.EnumerateArray().ToList();
                return !items.Select((item, index) => items.Take(index).Any(other => Same(item, other))).Any(static twice => twice);
            case "prefixItems" or "items" when rule.Kind == DocKind.Array:
                for (var i = 0; i < Math.Min(length, rule.Items.Count); i++)
                    Below(rule.Items[i], value[i], Index(path, i), failures, own);
                own.Items = Math.Max(own.Items, rule.Items.Count);
                return true;
            case "items":
                var first = schema["prefixItems"]?.Items.Count ?? 0;
                var at = 0;
                // By enumeration, since diagnostic an item by its index takes longer the further back it is.
                foreach (var item in value.EnumerateArray())
                    if (at++ >= first)
                        Below(rule, item, Index(path, at - 1), failures, own);
                own.Items = int.MaxValue;
                return true;
            case "additionalItems" when schema["items"]?.Kind == DocKind.Array:
                for (var i = schema["items"]!.Items.Count; i < length; i++)
                    Below(rule, value[i], Index(path, i), failures, own);
                return true;
            case "contains":
                var found = 0;
                for (var i = 0; i < length; i++)
                    if (Test(rule, value[i], "", null))
                    {
                        found++;
                        own.Contained.Add(i);
                    }

                return found >= (schema["minContains"] is { } least ? Count(least) : 1)
                    && (schema["maxContains"] is not { } most || found <= Count(most));
            default:
                return true;
        }
    }

    private bool TestObject(DocNode schema, string keyword, DocNode rule, JsonElement value, string path, List<Failure>? failures, Seen own)
    {
        switch (keyword)
        {
            case "required":
                return rule.Items.TrueForAll(name => value.TryGetProperty(name.Text, out _));
            case "minProperties":
                return value.EnumerateObject().Count() >= Count(rule);
            case "maxProperties":
                return value.EnumerateObject().Count() <= Count(rule);
            case "properties":
                foreach (var (name, property) in rule.Members)
                    if (value.TryGetProperty(name, out var member))
                    {
                        own.Members.Add(name);
                        Below(property, member, Member(path, name), failures, own);
                    }

                return true;
            case "patternProperties":
                foreach (var (pattern, property) in rule.Members)
                    foreach (var member in value.EnumerateObject())
                        if (Matches(pattern, member.Name) == true)
                        {
                            own.Members.Add(member.Name);
                            Below(property, member.Value, Member(path, member.Name), failures, own);
                        }

                return true;
            case "additionalProperties":
                foreach (var member in value.EnumerateObject())
                    if (schema["properties"]?[member.Name] is null
                        && schema["patternProperties"]?.Members.Exists(one => Matches(one.Key, member.Name) == true) != true)
                    {
                        own.Members.Add(member.Name);
                        if (rule.Kind == DocKind.False)
                            return false;
                        Below(rule, member.Value, Member(path, member.Name), failures, own);
                    }

                return true;
            case "propertyNames":
                return value.EnumerateObject()
                    .All(member => Test(rule, JsonElement.Parse(JsonSerializer.Serialize(member.Name)), "", null));
            case "dependentRequired":
                return rule.Members.TrueForAll(pair => !value.TryGetProperty(pair.Key, out _)
                    || pair.Value.Items.TrueForAll(name => value.TryGetProperty(name.Text, out _)));
            case "dependencies" or "dependentSchemas":
                return rule.Members.TrueForAll(pair => !value.TryGetProperty(pair.Key, out _)
                    || (pair.Value.Kind == DocKind.Array
                        ? pair.Value.Items.TrueForAll(name => value.TryGetProperty(name.Text, out _))
                        : Test(pair.Value, value, path, null, own)));
            default:
                return true;
        }
    }

    /// <summary>What no other word of the schema has looked at.</summary>
    private bool TestLeftovers(DocNode schema, JsonElement value, string path, List<Failure>? failures, Seen own)
    {
        var holds = true;
        if (schema["unevaluatedProperties"] is { } members && value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject().Where(member => !own.Members.Contains(member.Name)).ToList())
                holds &= Test(members, member.Value, Member(path, member.Name), null);
            if (!holds)
                Fail(members, path, failures);
            own.Members.UnionWith(value.EnumerateObject().Select(static member => member.Name));
        }

        if (schema["unevaluatedItems"] is { } items && value.ValueKind == JsonValueKind.Array)
        {
            var all = true;
            for (var i = Math.Min(own.Items, value.GetArrayLength()); i < value.GetArrayLength(); i++)
                all &= own.Contained.Contains(i) || Test(items, value[i], Index(path, i), null);
            if (!all)
                holds = Fail(items, path, failures);
            own.Items = int.MaxValue;
        }

        return holds;
    }

    private void Below(DocNode schema, JsonElement value, string path, List<Failure>? failures, Seen own) =>
        own.Failed |= !Test(schema, value, path, failures);

    private static string Member(string path, string name) => $"{path}/{DocNode.Escape(name)}";

    private static string Index(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}/{index}");

    /// <summary>What the words of a schema have looked at, and whether something below has failed and was told there.</summary>
    private sealed class Seen
    {
        public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

        public HashSet<int> Contained { get; } = [];

        public int Items { get; set; }

        public bool Failed { get; set; }

        public void Add(Seen other)
        {
            Members.UnionWith(other.Members);
            Contained.UnionWith(other.Contained);
            Items = Math.Max(Items, other.Items);
        }
    }
}
