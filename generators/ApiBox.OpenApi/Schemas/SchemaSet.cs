using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// All schemas that one value must satisfy together: a schema, what it refers to, and what its allOf lists, each once and in the
/// order of the document. Two sets with the same parts describe the same values.
/// </summary>
internal sealed class SchemaSet
{
    // The limit of nested references. No real description reaches it, and the stack is far larger.
    private const int MaxDepth = 128;

    private readonly List<SpecNode> _parts = [];
    private readonly HashSet<SpecNode> _seen = [];
    private int _depth;

    private SchemaSet()
    {
    }

    /// <summary>The schemas themselves; a reference or an allOf among them has no other keywords.</summary>
    public IReadOnlyList<SpecNode> Parts => _parts;

    /// <summary>The schemas that everything began with; usually one.</summary>
    public IReadOnlyList<SpecNode> Roots { get; private init; } = [];

    /// <summary>The schema nearest to the value.</summary>
    public SpecNode Top => Roots[0];

    /// <summary>The target, if the set is a reference with nothing but annotations beside it; otherwise null.</summary>
    public SpecNode? Component { get; private set; }

    /// <summary>Whether null is a value besides those of the types.</summary>
    public bool Nullable { get; private set; }

    /// <summary>Whether a part is the schema <c>false</c>, which nothing satisfies.</summary>
    public SpecNode? Never { get; private set; }

    public static SchemaSet Of(ParseContext context, SpecNode schema)
    {
        var set = new SchemaSet { Roots = [schema] };
        set.Component = PureReference(context, schema);
        set.Add(context, schema, outermost: true);
        return set;
    }

    /// <summary>The set of several schemas that must all hold, such as one property in several parts of an allOf.</summary>
    public static SchemaSet Of(ParseContext context, IReadOnlyList<SpecNode> schemas)
    {
        if (schemas.Count == 1)
            return Of(context, schemas[0]);
        var set = new SchemaSet { Roots = schemas };
        foreach (var schema in schemas)
            set.Add(context, schema, outermost: true);
        return set;
    }

    /// <summary>The values of a keyword in all parts that have it.</summary>
    public IEnumerable<SpecNode> All(string keyword)
    {
        foreach (var part in _parts)
            if (part[keyword] is { } value)
                yield return value;
    }

    public SpecNode? First(string keyword) => All(keyword).FirstOrDefault();

    public bool Has(string keyword) => First(keyword) is not null;

    public bool IsTrue(string keyword) => All(keyword).Any(static value => value.IsTrue);

    /// <summary>The text of an annotation: the one nearest to the value is used.</summary>
    public string? Remark(string keyword) => Top.StringOf(keyword) ?? All(keyword).FirstOrDefault(static value => value.IsString)?.Text;

    private void Add(ParseContext context, SpecNode schema, bool outermost)
    {
        if (schema.Kind is SpecKind.True or SpecKind.False)
        {
            if (schema.Kind == SpecKind.False)
                Never ??= schema;
            return;
        }

        if (!schema.IsObject)
        {
            context.ReportNoSchema(schema);
            return;
        }

        if (!_seen.Add(schema))
            return;
        if (_depth >= MaxDepth)
        {
            context.Report(Descriptors.TooDeep, schema, MaxDepth);
            return;
        }

        _depth++;
        // In OpenAPI 3.0, nullable beside an allOf allows null for the whole.
        if (outermost && !context.Is31 && schema["nullable"] is { IsTrue: true })
            Nullable = true;
        if (schema.Reference is null)
        {
            _parts.Add(schema);
        }
        else
        {
            if (context.Is31)
                _parts.Add(schema);
            else
                context.ReportBesideReference(schema);
            if (context.ResolveSchema(schema) is { } target)
                Add(context, target, outermost);
        }

        var all = schema["$ref"] is null || context.Is31 ? schema["allOf"] : null;
        var onlyOne = outermost && all is { Items.Count: 1 };
        foreach (var item in all?.Items ?? [])
            Add(context, item, onlyOne);
        _depth--;
    }

    private static SpecNode? PureReference(ParseContext context, SpecNode schema)
    {
        // The ways to refer without other keywords: a $ref, and an allOf with one item, which OpenAPI 3.0 needs for annotations beside it.
        SpecNode? found = null;
        while (schema.IsObject && !SaysMore(context, schema))
        {
            if (schema.Reference is null)
            {
                if (schema["allOf"] is not { Items.Count: 1 } all)
                    return found;
                schema = all.Items[0];
            }
            else if (context.ResolveSchema(schema) is { } target)
            {
                if (target.Reference is null)
                    return target;
                schema = found = target;
            }
            else
            {
                return found;
            }
        }

        return found;
    }

    // OpenAPI 3.0 ignores keywords beside a reference.
    private static bool SaysMore(ParseContext context, SpecNode schema)
    {
        var reference = schema.Reference;
        return (reference is null || context.Is31)
            && schema.Members.Any(member => member.Value != reference
                && member.Name != "nullable"
                && (member.Name != "allOf" || reference is not null)
                && !SchemaKeywords.IsRemark(member.Name));
    }
}

/// <summary>Sets with the same parts describe the same values; the owner names the generated type.</summary>
internal sealed class PartsComparer : IEqualityComparer<(string Owner, IReadOnlyList<SpecNode> Parts)>
{
    public bool Equals((string Owner, IReadOnlyList<SpecNode> Parts) x, (string Owner, IReadOnlyList<SpecNode> Parts) y) =>
        x.Owner == y.Owner && x.Parts.SequenceEqual(y.Parts);

    public int GetHashCode((string Owner, IReadOnlyList<SpecNode> Parts) obj) =>
        obj.Parts.Aggregate(
            StringComparer.Ordinal.GetHashCode(obj.Owner), static (hash, part) => unchecked((hash * 31) + part.GetHashCode()));
}
