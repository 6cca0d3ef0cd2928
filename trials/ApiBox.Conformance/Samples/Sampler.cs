using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;

namespace ApiBox.Conformance.Samples;

/// <summary>One step from a value to a value in it: a member by name or an item by index.</summary>
internal readonly record struct Step(string? Name, int Index = 0)
{
    public override string ToString() =>
        Name is null ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{Index}") : "/" + DocNode.Escape(Name);
}

/// <summary>Makes small values that satisfy schemas: it proposes, and the judge decides.</summary>
internal sealed class Sampler(DocNode root, SchemaValidator judge)
{
    private const int MostDepth = 14;

    private readonly Dictionary<string, Remembered<JsonNode?>> _known = new(StringComparer.Ordinal);

    /// <summary>Good values, the smallest first; none when the maker has no idea. They are shared, so who keeps one copies it.</summary>
    public IEnumerable<JsonNode?> Values(IReadOnlyList<DocNode> schemas, Choices choices, int depth = 0)
    {
        if (depth > MostDepth)
            return [];
        var key = $"{depth} {string.Join(' ', schemas.Select(static schema => schema.Pointer))} {choices}";
        if (!_known.TryGetValue(key, out var values))
            _known[key] = values = new Remembered<JsonNode?>(Make(schemas, choices, depth));
        return values;
    }

    private IEnumerable<JsonNode?> Make(IReadOnlyList<DocNode> schemas, Choices choices, int depth)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chosen in Alternatives(schemas, choices))
        {
            var proposed = 0;
            foreach (var value in Propose(new Facets(root, schemas, chosen), chosen, depth))
            {
                var text = Text(value);
                if (++proposed > 120)
                    break;
                if (!seen.Contains(text) && Fits(schemas, text))
                {
                    seen.Add(text);
                    yield return value;
                }
            }
        }
    }

    /// <summary>
    /// A good value with a place in it that is filled by somebody else, who is told the schemas of that place; null when there is none.
    /// </summary>
    public JsonNode? Around(
        IReadOnlyList<DocNode> schemas, Choices choices, IReadOnlyList<Step> path, int at, Func<IReadOnlyList<DocNode>, JsonNode?> fill)
    {
        if (at == path.Count)
            return fill(schemas);
        var facets = new Facets(root, schemas, choices);
        if (path[at].Name is { } name)
        {
            var map = new JsonObject();
            foreach (var required in facets.Required.Where(required => required != name))
                map[required] = facets.Tags.TryGetValue(required, out var tag) ? tag : First(facets.Member(required), choices, at + 1);
            var below = facets.Member(name);
            if (below.Count == 0)
                below = [.. facets.Values("patternProperties")
                    .SelectMany(static one => one.Members)
                    .Where(pair => judge.Matches(pair.Key, name) == true)
                    .Select(static pair => pair.Value)];
            map[name] = Around(below, choices, path, at + 1, fill);
            Fill(map, facets, choices, at + 1);
            return map;
        }

        var list = new JsonArray();
        var length = Math.Max(path[at].Index + 1, TextMaker.Limits(facets, "minItems").DefaultIfEmpty(0).Max());
        if (length > 200)
            throw new SampleException("too many items");
        var others = Distinct(facets, choices, length, at + 1);
        for (var i = 0; i < length; i++)
            list.Add(i == path[at].Index ? Around(facets.Item(i), choices, path, at + 1, fill) : others[i]?.DeepClone());
        return list;
    }

    public static string Text(JsonNode? value) => value?.ToJsonString(Relaxed) ?? "null";

    private static readonly JsonSerializerOptions Relaxed =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A number keeps its exact digits.</summary>
    public static JsonNode Number(Exact value) => JsonNode.Parse(value.ToString())!;

    private bool Fits(IReadOnlyList<DocNode> schemas, string text)
    {
        var element = JsonElement.Parse(text);
        try
        {
            return schemas.All(schema => judge.Holds(schema, element));
        }
        catch (UndecidedException)
        {
            return false;
        }
    }

    /// <summary>The choices that are given, then others for the forks that are left open.</summary>
    private IEnumerable<Choices> Alternatives(IReadOnlyList<DocNode> schemas, Choices choices)
    {
        yield return choices;
        foreach (var fork in new Facets(root, schemas, choices).Forks.Where(fork => !choices.Has(fork)).Take(4))
            for (var branch = 1; branch < Math.Min(fork.Items.Count, 12); branch++)
                yield return choices.With(fork, branch);
    }

    private IEnumerable<JsonNode?> Propose(Facets facets, Choices choices, int depth)
    {
        foreach (var value in facets.Values("const").Concat(facets.Values("enum").SelectMany(static list => list.Items)))
            yield return JsonNode.Parse(value.ToJson());
        switch (facets.Type())
        {
            case "object":
                foreach (var value in Objects(facets, choices, depth))
                    yield return value;
                break;
            case "array":
                foreach (var value in Arrays(facets, choices, depth))
                    yield return value;
                break;
            case "string":
                foreach (var value in TextMaker.Texts(facets))
                    yield return JsonValue.Create(value);
                break;
            case "number" or "integer":
                foreach (var value in TextMaker.Numbers(facets))
                    yield return Number(value);
                break;
            case "boolean":
                yield return true;
                yield return false;
                break;
        }

        foreach (var example in facets.Values("example").Concat(facets.Values("examples").SelectMany(static list => list.Items)))
            yield return JsonNode.Parse(example.ToJson());
        yield return null;
    }

    private IEnumerable<JsonNode> Objects(Facets facets, Choices choices, int depth)
    {
        var map = new JsonObject();
        foreach (var name in facets.Required)
        {
            if (!TryFirst(facets, name, choices, depth, out var value))
                yield break;
            map[name] = value;
        }

        Fill(map, facets, choices, depth + 1);
        yield return map;
        // Others only near the top: schemas that hold themselves would have no end of them.
        foreach (var name in depth <= 1 ? facets.Properties : [])
        {
            foreach (var value in Values(facets.Member(name), choices, depth + 1).Take(8))
            {
                var other = (JsonObject)map.DeepClone();
                other[name] = value?.DeepClone();
                yield return other;
            }
        }
    }

    private bool TryFirst(Facets facets, string name, Choices choices, int depth, out JsonNode? value)
    {
        if (facets.Tags.TryGetValue(name, out var tag))
        {
            value = tag;
            return true;
        }

        var member = facets.Member(name);
        value = member.Count == 0 ? JsonValue.Create("a") : null;
        if (member.Count == 0)
            return true;
        foreach (var found in Values(member, choices, depth + 1))
        {
            value = found?.DeepClone();
            return true;
        }

        return false;
    }

    /// <summary>Adds members until there are enough.</summary>
    private void Fill(JsonObject map, Facets facets, Choices choices, int depth)
    {
        var least = TextMaker.Limits(facets, "minProperties").DefaultIfEmpty(0).Max();
        var names = facets.Properties.Concat(Enumerable.Range(1, Math.Min(least, 100)).Select(static i => $"extra{i}"));
        foreach (var name in names)
        {
            if (map.Count >= least)
                return;
            if (!map.ContainsKey(name) && TryFirst(facets, name, choices, depth, out var value))
                map[name] = value;
        }
    }

    private IEnumerable<JsonNode> Arrays(Facets facets, Choices choices, int depth)
    {
        var least = TextMaker.Limits(facets, "minItems").DefaultIfEmpty(0).Max();
        if (least > 200)
            yield break;
        foreach (var length in new[] { least, least + 1 })
        {
            var items = Distinct(facets, choices, length, depth + 1);
            if (items.Count >= length)
                yield return new JsonArray([.. items.Take(length).Select(static item => item?.DeepClone())]);
        }
    }

    /// <summary>Items that differ if that is possible; fewer when there is no value for one of them.</summary>
    public IReadOnlyList<JsonNode?> Distinct(Facets facets, Choices choices, int count, int depth)
    {
        var items = new List<JsonNode?>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<DocNode>? last = null;
        IReadOnlyList<JsonNode?> values = [];
        for (var i = 0; i < count; i++)
        {
            var schemas = facets.Item(i);
            if (schemas.Count == 0)
            {
                items.Add(JsonValue.Create(i));
                continue;
            }

            if (last is null || !last.SequenceEqual(schemas))
                (last, values) = (schemas, [.. Values(schemas, choices, depth + 1).Take(Math.Min(count, 100) + 20)]);
            if (values.Count == 0)
                return items;
            var value = known.Count < values.Count ? values.FirstOrDefault(one => !known.Contains(Text(one)), values[0]) : values[0];
            known.Add(Text(value));
            items.Add(value?.DeepClone());
        }

        return items;
    }

    private JsonNode? First(IReadOnlyList<DocNode> schemas, Choices choices, int depth)
    {
        if (schemas.Count == 0)
            return JsonValue.Create("a");
        foreach (var value in Values(schemas, choices, depth))
            return value?.DeepClone();
        throw new SampleException("no value is known");
    }
}

/// <summary>A sequence that is made once, as far as somebody has asked for it.</summary>
internal sealed class Remembered<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private readonly IEnumerator<T> _rest = source.GetEnumerator();
    private readonly List<T> _known = [];

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; ; i++)
        {
            if (i == _known.Count)
            {
                if (!_rest.MoveNext())
                    yield break;
                _known.Add(_rest.Current);
            }

            yield return _known[i];
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>There is no good value, or the maker cannot think of one.</summary>
internal sealed class SampleException(string message) : Exception(message);
