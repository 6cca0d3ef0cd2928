using ApiBox.Conformance.Documents;

namespace ApiBox.Conformance.Samples;

/// <summary>
/// The schemas that one value must satisfy at the same time: those that are given, what they refer to, all of allOf, and one branch
/// of each oneOf and anyOf.
/// </summary>
internal sealed class Facets
{
    private readonly DocNode _root;
    private readonly bool _is30;
    private readonly Choices _choices;

    public Facets(DocNode root, IEnumerable<DocNode> schemas, Choices choices)
    {
        _root = root;
        _is30 = root["openapi"]?.Text.StartsWith("3.0", StringComparison.Ordinal) == true;
        _choices = choices;
        foreach (var schema in schemas)
            Add(schema, 0);
    }

    public List<DocNode> All { get; } = [];

    /// <summary>The oneOf and anyOf that a branch was chosen of.</summary>
    public List<DocNode> Forks { get; } = [];

    /// <summary>What discriminators say a member must be.</summary>
    public Dictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    public IEnumerable<DocNode> Values(string keyword) => All.Select(schema => schema[keyword]).OfType<DocNode>();

    public IEnumerable<string> Required =>
        Values("required").SelectMany(static list => list.Items).Select(static name => name.Text).Concat(Tags.Keys).Distinct();

    public IEnumerable<string> Properties =>
        Values("properties").SelectMany(static map => map.Members).Select(static member => member.Key).Distinct();

    /// <summary>The schemas of a member.</summary>
    public List<DocNode> Member(string name)
    {
        var declared = Values("properties").Select(map => map[name]).OfType<DocNode>().ToList();
        return declared.Count > 0 ? declared : [.. Values("additionalProperties").Where(static one => one.IsObject)];
    }

    /// <summary>The schemas of an item.</summary>
    public List<DocNode> Item(int index)
    {
        var first = Values("prefixItems").Concat(Values("items").Where(static one => one.Kind == DocKind.Array))
            .Where(list => index < list.Items.Count).Select(list => list.Items[index]).ToList();
        return first.Count > 0
            ? first
            : [.. Values("items").Where(static one => one.IsObject), .. Values("contains").Where(static one => one.IsObject)];
    }

    public string? Type()
    {
        HashSet<string>? types = null;
        foreach (var value in Values("type"))
        {
            var own = value.Kind == DocKind.Text
                ? [value.Text]
                : value.Items.Select(static item => item.Text).ToHashSet(StringComparer.Ordinal);
            if (own.Contains("number"))
                own.Add("integer");
            types = types is null ? own : [.. types.Intersect(own)];
        }

        foreach (var type in new[] { "object", "array", "string", "number", "integer", "boolean", "null" })
            if (types?.Contains(type) == true)
                return type;
        if (types is not null)
            return null;
        return Has(
            "properties", "required", "additionalProperties", "minProperties", "maxProperties", "patternProperties", "propertyNames",
            "dependentRequired")
            ? "object"
            : Has("items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains") ? "array"
            : Has("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum") ? "number" : "string";
    }

    private bool Has(params string[] keywords) => keywords.Any(keyword => Values(keyword).Any());

    private void Add(DocNode schema, int depth)
    {
        if (depth > 40 || All.Contains(schema))
            return;
        if (schema.TextOf("$ref") is { } reference)
        {
            if (_root.Find(reference) is { } target)
                Add(target, depth + 1);
            if (_is30)
                return;
        }

        All.Add(schema);
        foreach (var branch in schema["allOf"]?.Items ?? [])
            Add(branch, depth + 1);
        foreach (var keyword in new[] { "oneOf", "anyOf" })
        {
            if (schema[keyword] is not { Items.Count: > 0 } fork)
                continue;
            Forks.Add(fork);
            var branch = fork.Items[_choices.Of(fork) % fork.Items.Count];
            if (schema["discriminator"]?.TextOf("propertyName") is { } property && branch.TextOf("$ref") is { } name)
                Tags[property] = schema["discriminator"]!["mapping"]?.Members.FirstOrDefault(pair => pair.Value.Text == name
                    || name.EndsWith("/" + pair.Value.Text, StringComparison.Ordinal)).Key
                    ?? name[(name.LastIndexOf('/') + 1)..];
            Add(branch, depth + 1);
        }
    }
}

/// <summary>Which branch of which oneOf or anyOf is meant.</summary>
internal sealed class Choices
{
    private readonly Dictionary<string, int> _branches = new(StringComparer.Ordinal);

    /// <summary>Where branches were chosen.</summary>
    public IEnumerable<string> Pointers => _branches.Keys;

    public int Of(DocNode fork) => _branches.GetValueOrDefault(fork.Pointer);

    public bool Has(DocNode fork) => _branches.ContainsKey(fork.Pointer);

    public override string ToString() => string.Join(' ', _branches.Select(static pair => $"{pair.Key}={pair.Value}"));

    public Choices With(DocNode fork, int branch)
    {
        var copy = new Choices();
        foreach (var (pointer, index) in _branches)
            copy._branches[pointer] = index;
        copy._branches[fork.Pointer] = branch;
        return copy;
    }
}
