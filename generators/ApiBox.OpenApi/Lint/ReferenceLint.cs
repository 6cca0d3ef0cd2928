using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Checks every reference of the document, also in parts from which no code is made, and finds schemas that apply themselves to
/// the same value: a circle that descends into no member and no item.
/// </summary>
internal sealed class ReferenceLint(ParseContext context, ParseContext apart)
{
    private static readonly string[] Single = ["not", "if", "then", "else"];
    private static readonly string[] Several = ["allOf", "anyOf", "oneOf"];

    // Diagnostics that name the reference already.
    private static readonly HashSet<string> Known =
    [
        Descriptors.UnresolvedReference.Id, Descriptors.UnresolvedLink.Id, Descriptors.LeftOut.Id
    ];

    // Where a schema is applied already, or was found to apply itself nowhere.
    private readonly HashSet<SpecNode> _open = [];
    private readonly HashSet<SpecNode> _done = [];
    private HashSet<TextRange>? _known;

    public void Check(SpecElement sort, SpecNode node)
    {
        if ((node.Member("$ref") ?? node.Member("$dynamicRef")) is { Value.IsString: true } reference)
            Reference(node, reference.Value);
        if (sort == SpecElement.Schema)
            Circles(node);
    }

    private void Reference(SpecNode node, SpecNode reference)
    {
        var chain = apart.Chain(node);
        // A cycle of references has no target, so each of its references is an error, used or not.
        if (chain.Error is { } error)
            context.Report(Descriptors.UnresolvedReference, reference, reference.Text, error);
        if (chain.Broken is not { } broken)
            return;
        _known ??=
        [
            .. context.Diagnostics.Items.Where(static diagnostic => Known.Contains(diagnostic.Descriptor.Id))
                .Select(static diagnostic => diagnostic.Span),
        ];
        if (!_known.Contains(reference.Span))
            context.Report(Descriptors.UnusedReference, reference, reference.Text, ReferenceChain.Reason(broken));
    }

    /// <summary>A search without recursion, since a chain may be long: on the way back a schema is done.</summary>
    private void Circles(SpecNode start)
    {
        var way = new Stack<(SpecNode Schema, IEnumerator<(SpecNode Schema, SpecNode? Reference)> Next)>();
        Enter(start);
        while (way.Count > 0)
        {
            var (schema, next) = way.Peek();
            if (!next.MoveNext())
            {
                way.Pop();
                _open.Remove(schema);
                _done.Add(schema);
            }
            else if (_open.Contains(next.Current.Schema))
            {
                if (next.Current.Reference is { } reference)
                    context.Report(Descriptors.CircularSchema, reference, reference.Text);
            }
            else
            {
                Enter(next.Current.Schema);
            }
        }

        void Enter(SpecNode schema)
        {
            if (!_done.Contains(schema) && _open.Add(schema))
                way.Push((schema, Applied(schema).GetEnumerator()));
        }
    }

    /// <summary>The schemas that a schema applies to its own value.</summary>
    private IEnumerable<(SpecNode Schema, SpecNode? Reference)> Applied(SpecNode schema)
    {
        if (schema["$ref"] is { IsString: true } reference)
        {
            if (apart.ResolveSchema(schema) is { } target)
                yield return (target, reference);
            if (!apart.Is31)
                yield break;
        }

        foreach (var keyword in Single)
            if (schema[keyword] is { IsObject: true } one)
                yield return (one, null);
        foreach (var item in Several.SelectMany(keyword => schema[keyword]?.Items ?? []))
            if (item.IsObject)
                yield return (item, null);
        foreach (var member in schema["dependentSchemas"]?.Members ?? [])
            if (member.Value.IsObject)
                yield return (member.Value, null);
    }
}
