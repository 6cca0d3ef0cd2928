using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas.Rules;
using Microsoft.CodeAnalysis;

namespace ApiBox.OpenApi.Schemas;

/// <summary>An error, the value that it is about, and the operation that was read when it was found.</summary>
internal sealed record ReportedError(DiagnosticInfo Diagnostic, SpecNode Node, SpecNode? Operation);

/// <summary>What every parser needs: the document, its references, the names that are taken, and where diagnostics go.</summary>
internal sealed class ParseContext
{
    private readonly HashSet<SpecNode> _referenced = [];
    private readonly Dictionary<string, SpecNode?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, string> _componentNames = [];
    private readonly List<ReportedError> _errors = [];
    private readonly SpecNode? _schemas;
    private SchemaResources? _resources;
    private bool? _hasUnevaluatedKeywords;

    /// <param name="root">The description.</param>
    /// <param name="client">The names of the client, which types must not have; null for those of a client without a name.</param>
    public ParseContext(SpecNode root, ClientNames? client = null)
    {
        Root = root;
        Names = new TypeNames(client ?? ClientNames.Default);
        Is31 = SpecVersion.Is31(root);
        Rules = new RuleRegistry(Names);
        _schemas = Components("schemas");
        foreach (var member in _schemas?.Members ?? [])
            _componentNames[member.Value] = Names.Reserve(CSharpNaming.Type(member.Name), this, member.NameSpan, member.Name);
    }

    public SpecNode Root { get; }

    /// <summary>Whether schemas are those of OpenAPI 3.1, which are those of JSON Schema 2020-12.</summary>
    public bool Is31 { get; }

    /// <summary>
    /// Whether some schema has unevaluatedProperties or unevaluatedItems. Then rules that refuse nothing count too, since they evaluate.
    /// </summary>
    public bool HasUnevaluatedKeywords => _hasUnevaluatedKeywords ??= Is31 && Asks(Root);

    public DiagnosticBag Diagnostics { get; } = new();

    public SortedSet<string> Patterns { get; } = new(StringComparer.Ordinal);

    public TypeNames Names { get; }

    public RuleRegistry Rules { get; }

    public ExtensionUse Extensions { get; } = new();

    public UnknownFormats UnknownFormats { get; } = new();

    /// <summary>The errors with their nodes, so that the nodes can be left out.</summary>
    public IReadOnlyList<ReportedError> Errors => _errors;

    /// <summary>The operation that is being read; null between operations.</summary>
    public SpecNode? Operation { get; set; }

    public SpecNode? Components(string section) => Root["components"]?[section];

    /// <summary>The requests that the service sends. OpenAPI 3.0 has no webhooks; its documents call them x-webhooks.</summary>
    public IEnumerable<SpecMember> Webhooks => (Root["webhooks"]?.Members ?? []).Concat(Root["x-webhooks"]?.Members ?? []);

    public void Report(DiagnosticDescriptor descriptor, SpecNode node, params object[] arguments)
    {
        var diagnostic = Diagnostics.Add(descriptor, node.Span, arguments);
        if (diagnostic.IsError)
            _errors.Add(new ReportedError(diagnostic, node, Operation));
    }

    /// <summary>Reports a value that is not a schema where a schema is expected.</summary>
    public void ReportNoSchema(SpecNode node) =>
        Report(Descriptors.MalformedKeyword, node, node.Key, Is31 ? "a schema: an object, true or false" : "a schema: an object");

    /// <summary>Reports that keywords beside a reference are ignored, as in OpenAPI 3.0.</summary>
    public void ReportBesideReference(SpecNode schema)
    {
        foreach (var member in schema.Members)
            if (member.Name is not ("$ref" or "nullable") && !SchemaKeywords.IsRemark(member.Name))
                Diagnostics.Add(Descriptors.KeywordBesideReference, member.NameSpan, member.Name);
    }

    /// <summary>The C# name of a schema that others refer to.</summary>
    public string ComponentName(SpecNode schema)
    {
        if (!_componentNames.TryGetValue(schema, out var name))
            _componentNames[schema] = name = Names.Reserve(CSharpNaming.Type($"{HomeOf(schema)} {schema.Key}"));
        return name;
    }

    private static bool Asks(SpecNode node) =>
        node.Members.Any(static member => member.Name is "unevaluatedProperties" or "unevaluatedItems" || Asks(member.Value))
            || node.Items.Any(Asks);

    /// <summary>The component that is or contains a schema; null for other schemas.</summary>
    public SpecNode? TopOf(SpecNode schema)
    {
        for (var node = schema; node.Parent is { } parent; node = parent)
            if (parent == _schemas)
                return node;
        return null;
    }

    /// <summary>The name of the nearest schema around another to which something refers; null without one.</summary>
    public string? HomeOf(SpecNode schema)
    {
        for (var node = schema.Parent; node is not null; node = node.Parent)
            if (_componentNames.TryGetValue(node, out var name))
                return name;
        return null;
    }

    /// <summary>Whether a reference that was followed leads to the value.</summary>
    public bool IsReferenced(SpecNode node) => _referenced.Contains(node);

    /// <summary>What a node refers to in the end, if it is a reference, and otherwise the node; null after a report.</summary>
    public SpecNode? Resolve(SpecNode node) => Follow(node, Chain(node));

    /// <summary>
    /// As <see cref="Resolve"/>, for a schema. In OpenAPI 3.1 a schema may say more beside its
    /// reference, so it is not only a step on the way.
    /// </summary>
    public SpecNode? ResolveSchema(SpecNode schema) => Follow(schema, ReferenceChain.Of(schema, endsWhereMoreIsSaid: Is31, Find));

    /// <summary>Where the references lead that begin with a node. Nothing is reported.</summary>
    public ReferenceChain Chain(SpecNode node) => ReferenceChain.Of(node, endsWhereMoreIsSaid: false, Find);

    private SpecNode? Follow(SpecNode node, ReferenceChain chain)
    {
        foreach (var target in chain.Targets)
            _referenced.Add(target);
        if (chain.Error is { } error)
            Report(Descriptors.UnresolvedReference, node.Reference!, node.Reference!.Text, error);
        else if (chain.Broken is { } broken)
            Report(Descriptors.UnresolvedReference, broken, broken.Text, ReferenceChain.Reason(broken));
        return chain.End;
    }

    /// <summary>
    /// The target of a reference, in OpenAPI 3.1 also by the URI or the anchor of a schema; null when it cannot be resolved.
    /// </summary>
    /// <param name="location">What refers.</param>
    public SpecNode? Find(SpecNode location, SpecNode reference)
    {
        if (!reference.IsString)
            return null;
        // People refer to the document also from within a schema that has its own $id.
        return (Is31 ? Resources.Find(location, reference.Text) : null)
            ?? (ReferenceChain.IsInside(reference) ? Find(reference.Text) : null);
    }

    /// <summary>The target of a reference inside the document, or null.</summary>
    public SpecNode? Find(string reference)
    {
        if (!_found.TryGetValue(reference, out var node))
            _found[reference] = node = reference.Length == 1 ? Root
                : reference[1] == '/' ? JsonPointer.Find(Root, reference.Substring(1))
                : Resources.Find(Root, reference);
        return node;
    }

    private SchemaResources Resources => _resources ??= new SchemaResources(Root);

    /// <summary>The name of the component schema that a pointer names, or null.</summary>
    public static string? SchemaName(string pointer)
    {
        const string schemas = "#/components/schemas/";
        return pointer.StartsWith(schemas, StringComparison.Ordinal) && pointer.IndexOf('/', schemas.Length) < 0
            ? pointer.Substring(schemas.Length)
            : null;
    }
}
