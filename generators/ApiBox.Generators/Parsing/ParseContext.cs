using ApiBox.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Parsing;

/// <summary>What every parser needs: the document, its references, the names that are taken, and where findings go.</summary>
internal sealed class ParseContext
{
    private readonly HashSet<SpecNode> _referenced = [];
    private readonly Dictionary<string, SpecNode?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, string> _componentNames = [];
    private Dictionary<string, SpecNode>? _anchors;
    private bool? _asksForLeftovers;

    public ParseContext(SpecNode root)
    {
        Root = root;
        Is31 = root.StringOf("openapi")?.StartsWith("3.1", StringComparison.Ordinal) == true;
        Rules = new RuleRegistry(Names);
        foreach (var member in Components("schemas")?.Members ?? [])
            _componentNames[member.Value] = Names.Reserve(Naming.Type(member.Name), this, member.NameSpan, member.Name);
    }

    public SpecNode Root { get; }

    /// <summary>Whether schemas are those of OpenAPI 3.1, which are those of JSON Schema 2020-12.</summary>
    public bool Is31 { get; }

    /// <summary>
    /// Whether some schema asks for what no other keyword has looked at. Then rules that refuse nothing count too, since they look.
    /// </summary>
    public bool AsksForLeftovers => _asksForLeftovers ??= Is31 && Asks(Root);

    public FindingList Findings { get; } = new();

    public SortedSet<string> Patterns { get; } = new(StringComparer.Ordinal);

    public TypeNames Names { get; } = new();

    public RuleRegistry Rules { get; }

    public SpecNode? Components(string section) => Root["components"]?[section];

    public void Report(DiagnosticDescriptor descriptor, SpecNode node, params object[] arguments) =>
        Findings.Add(descriptor, node.Span, arguments);

    /// <summary>Says that what stands beside a reference is ignored, as OpenAPI 3.0 has it.</summary>
    public void ReportBesideReference(SpecNode schema)
    {
        foreach (var member in schema.Members)
            if (member.Name is not ("$ref" or "nullable") && !SchemaWords.IsRemark(member.Name))
                Findings.Add(Descriptors.BesideReference, member.NameSpan, member.Name);
    }

    /// <summary>The C# name of a schema that others refer to.</summary>
    public string ComponentName(SpecNode schema)
    {
        if (!_componentNames.TryGetValue(schema, out var name))
            _componentNames[schema] = name = Names.Reserve(Naming.Type($"{OwnerName(schema)} {schema.Key}"));
        return name;
    }

    private static bool Asks(SpecNode node) => node.Members.Any(static member => member.Name is "unevaluatedProperties" or "unevaluatedItems" || Asks(member.Value)) || node.Items.Any(Asks);

    private string OwnerName(SpecNode schema)
    {
        for (var node = schema.Parent; node is not null; node = node.Parent)
            if (_componentNames.TryGetValue(node, out var name))
                return name;
        return "";
    }

    /// <summary>Names the components of a section that no reference which was followed leads to.</summary>
    public void ReportUnreferenced(string section)
    {
        foreach (var member in Components(section)?.Members ?? [])
            ReportUnreferenced(member, "by any operation");
    }

    /// <summary>Names a component that no reference which was followed leads to.</summary>
    public void ReportUnreferenced(SpecMember component, string why)
    {
        if (!_referenced.Contains(component.Value))
            Report(Descriptors.NotUsed, component.Value, component.Name, why);
    }

    /// <summary>Whether a reference that was followed leads to a node.</summary>
    public bool IsReferenced(SpecNode node) => _referenced.Contains(node);

    /// <summary>The reference that a node is, static or dynamic; null if it is none.</summary>
    public static SpecNode? Reference(SpecNode node) => node["$ref"] ?? node["$dynamicRef"];

    /// <summary>What a node refers to, if it is a reference, and otherwise the node; null after a report.</summary>
    public SpecNode? Resolve(SpecNode node)
    {
        var start = node;
        // A chain longer than this is a circle.
        for (var hops = 0; hops < 32; hops++)
        {
            if (Reference(node) is not { } reference)
                return node;
            if (!reference.IsString || !reference.Text.StartsWith("#", StringComparison.Ordinal))
            {
                Report(Descriptors.UnresolvedReference, reference, reference.Text, "leads out of the document, which is not followed");
                return null;
            }

            if (Find(reference.Text) is not { } target)
            {
                Report(Descriptors.UnresolvedReference, reference, reference.Text, "leads to nothing in the document");
                return null;
            }

            _referenced.Add(target);

            // In OpenAPI 3.1 a schema may say more beside its reference, so it is not only a step on the way.
            if (Is31 && target["$ref"] is not null && target.Members.Count > 1 && hops > 0)
                return target;
            node = target;
        }

        var first = Reference(start) ?? start;
        Report(Descriptors.UnresolvedReference, first, first.Text, "leads back to itself");
        return null;
    }

    /// <summary>What stands at a reference inside the document, or null.</summary>
    public SpecNode? Find(string reference)
    {
        if (!_found.TryGetValue(reference, out var node))
            _found[reference] = node = reference.Length == 1 ? Root : reference[1] == '/' ? Walk(reference) : Anchor(reference.Substring(1));
        return node;
    }

    private SpecNode? Walk(string reference)
    {
        SpecNode? node = Root;
        foreach (var part in reference.Substring(2).Split('/'))
        {
            var name = Uri.UnescapeDataString(part).Replace("~1", "/").Replace("~0", "~");
            node = node is { Kind: SpecKind.Array } && int.TryParse(name, out var index) && index >= 0 && index < node.Items.Count ? node.Items[index] : node?[name];
        }

        return node;
    }

    private SpecNode? Anchor(string name)
    {
        if (_anchors is null)
        {
            _anchors = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
            var open = new Stack<SpecNode>();
            open.Push(Root);
            while (open.Count > 0)
            {
                var node = open.Pop();
                foreach (var keyword in new[] { "$anchor", "$dynamicAnchor" })
                    if (node.StringOf(keyword) is { } anchor && !_anchors.ContainsKey(anchor))
                        _anchors.Add(anchor, node);
                foreach (var member in node.Members)
                    open.Push(member.Value);
                foreach (var item in node.Items)
                    open.Push(item);
            }
        }

        return _anchors.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>The name of the component schema that a pointer names, or null.</summary>
    public static string? SchemaName(string pointer)
    {
        const string schemas = "#/components/schemas/";
        return pointer.StartsWith(schemas, StringComparison.Ordinal) && pointer.IndexOf('/', schemas.Length) < 0
            ? pointer.Substring(schemas.Length)
            : null;
    }
}
