using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>
/// A schema as it applies: behind its references, with what is beside them, and with null as a property of its own however it is
/// written.
/// </summary>
internal sealed class SchemaView
{
    // Deeper compositions are not merged; what they hold counts as absent on both sides.
    private const int MaxDepth = 16;

    private readonly Dictionary<string, SpecMember> _keywords = new(StringComparer.Ordinal);

    private SchemaView(SpecDocument document, SpecNode node) => (Document, Node) = (document, node);

    public SpecDocument Document { get; }

    /// <summary>Where it is written, behind its references.</summary>
    public SpecNode Node { get; private set; }

    /// <summary>Whether no value is valid.</summary>
    public bool IsNothing { get; private set; }

    /// <summary>The reference that cannot be followed; null for others.</summary>
    public string? Unresolved { get; private set; }

    /// <summary>The declared members by name.</summary>
    public Dictionary<string, SpecNode> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of members that must be there, and where that is written.</summary>
    public Dictionary<string, SpecNode> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The schemas that must all hold.</summary>
    public List<SpecNode> AllOf { get; } = [];

    /// <summary>The alternatives of oneOf and of anyOf, without null.</summary>
    public List<SpecNode> OneOf { get; } = [];

    public List<SpecNode> AnyOf { get; } = [];

    /// <summary>Whether null is allowed.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>The types that are written; null for any.</summary>
    public HashSet<string>? Types { get; private set; }

    /// <summary>Where types or null are written.</summary>
    public SpecNode TypeNode => Keyword("type") ?? Node;

    /// <summary>Where null is allowed or not.</summary>
    public SpecNode NullNode =>
        Keyword("nullable") ?? (Keyword("type") is { Kind: SpecKind.Array } types ? types : Node);

    public IEnumerable<KeyValuePair<string, SpecMember>> Keywords => _keywords;

    public bool HasBranches => OneOf.Count + AnyOf.Count > 0;

    public SpecNode? Keyword(string name) => _keywords.TryGetValue(name, out var member) ? member.Value : null;

    public bool IsTrue(string name) => Keyword(name) is { IsTrue: true };

    /// <param name="merged">Whether the parts of allOf are merged into it.</param>
    public static SchemaView Of(SpecDocument document, SpecNode node, bool merged)
    {
        var view = new SchemaView(document, node);
        view.Add(node, merged, isFirst: true, MaxDepth, []);
        view.ReadTypes();
        return view;
    }

    private void Add(SpecNode node, bool merged, bool isFirst, int depth, HashSet<SpecNode> seen)
    {
        if (depth == 0 || !seen.Add(node))
            return;
        if (node.Kind == SpecKind.False)
            IsNothing = true;
        if (!node.IsObject)
            return;
        if (node.Reference is { } reference)
        {
            var target = reference.IsString ? Document.Find(node, reference.Text) : null;
            if (target is null)
                Unresolved ??= JsonText.Plain(reference);
            else
                Follow(node, target, merged, isFirst, depth, seen);
            if (!Document.Is31)
                return;
        }

        foreach (var member in node.Members)
            AddKeyword(node, member, merged, depth, seen);
    }

    private void Follow(SpecNode node, SpecNode target, bool merged, bool isFirst, int depth, HashSet<SpecNode> seen)
    {
        if (isFirst && (node.Members.Count == 1 || !Document.Is31))
            Node = target;
        Add(target, merged, isFirst, depth - 1, seen);
    }

    private void AddKeyword(SpecNode node, SpecMember member, bool merged, int depth, HashSet<SpecNode> seen)
    {
        switch (member.Name)
        {
            case "$ref" or "$dynamicRef":
                break;
            case "properties" when member.Value.IsObject:
                foreach (var property in member.Value.Members)
                    Properties.TryAdd(property.Name, property.Value);
                break;
            case "required" when member.Value.Kind == SpecKind.Array:
                foreach (var name in member.Value.Items.Where(static name => name.IsString))
                    Required.TryAdd(name.Text, name);
                break;
            case "allOf" when member.Value.Kind == SpecKind.Array && merged:
                foreach (var part in member.Value.Items)
                    Add(part, merged, isFirst: false, depth - 1, seen);
                break;
            case "allOf" when member.Value.Kind == SpecKind.Array:
                AllOf.AddRange(member.Value.Items);
                break;
            case "oneOf" or "anyOf" when member.Value.Kind == SpecKind.Array:
                AddBranches(node, member, merged, depth, seen);
                break;
            default:
                _keywords.TryAdd(member.Name, member);
                break;
        }
    }

    // A branch for null makes the rest nullable; a single branch that remains is the schema itself.
    private void AddBranches(SpecNode node, SpecMember member, bool merged, int depth, HashSet<SpecNode> seen)
    {
        var branches = member.Value.Items.Where(static branch => !IsNull(branch)).ToList();
        if (branches.Count < member.Value.Items.Count)
            IsNullable = true;
        if (branches.Count == 1 && node["discriminator"] is null)
            Add(branches[0], merged, isFirst: false, depth - 1, seen);
        else
            (member.Name == "oneOf" ? OneOf : AnyOf).AddRange(branches);
    }

    private void ReadTypes()
    {
        var types = Keyword("type") switch
        {
            { IsString: true } type => [type.Text],
            { Kind: SpecKind.Array } list => [.. list.Items.Select(static type => type.Text)],
            _ => Implied(),
        };
        if (types.Remove("null") || IsTrue("nullable")
            || (Keyword("enum") is { Kind: SpecKind.Array } values && values.Items.Any(static value => value.Kind == SpecKind.Null)
                && Keyword("type") is null))
            IsNullable = true;
        Types = types.Count > 0 ? types : null;
        if (Types is null && !HasBranches && AllOf.Count == 0 && Keyword("enum") is null && Keyword("const") is null)
            IsNullable = true;
    }

    // Most schemas that name no type mean one.
    private HashSet<string> Implied()
    {
        if (Keyword("enum") is { Kind: SpecKind.Array } values)
            return [.. values.Items.Select(TypeOf)];
        if (Keyword("const") is { } value)
            return [TypeOf(value)];
        if (Properties.Count > 0 || Keyword("additionalProperties") is not null)
            return ["object"];
        return Keyword("items") is not null || Keyword("prefixItems") is not null ? ["array"] : [];
    }

    public static string TypeOf(SpecNode value) => value.Kind switch
    {
        SpecKind.Object => "object",
        SpecKind.Array => "array",
        SpecKind.String => "string",
        SpecKind.Number => value.Text.Any(static c => c is '.' or 'e' or 'E') ? "number" : "integer",
        SpecKind.Null => "null",
        _ => "boolean",
    };

    private static bool IsNull(SpecNode branch) =>
        branch["type"] is { } type
            && (type is { IsString: true, Text: "null" }
                || (type.Kind == SpecKind.Array && type.Items.All(static one => one.Text == "null")));
}
