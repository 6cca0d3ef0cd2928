using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas.Rules;
using ApiBox.OpenApi.Schemas.Unions;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// Chooses the C# type of a schema. A schema without a suitable type becomes a JsonElement with all its rules.
/// </summary>
internal sealed class SchemaParser
{
    private readonly ParseContext _context;
    private readonly RuleParser _rules;
    private readonly ConstraintParser _constraints;
    private readonly ObjectParser _objects;
    private readonly UnionParser _unions;
    private readonly ListedTextParser _listed;
    private readonly ValueFormatParser _forms;
    private readonly Dictionary<SpecNode, ValueModel> _components = [];
    private readonly HashSet<SpecNode> _open = [];
    private readonly Dictionary<(string Owner, IReadOnlyList<SpecNode> Parts), ValueModel> _objectsByParts = new(new PartsComparer());

    private readonly HashSet<(string Owner, IReadOnlyList<SpecNode> Parts)> _openItems = new(new PartsComparer());

    // The limit of nested lists and unions. No real description reaches it, and the stack is far larger.
    private const int MaxDepth = 128;

    // What is inside of objects and unions is read after them, since a thousand components may refer to each other in one chain.
    private readonly Queue<Action> _later = new();
    private int _depth;

    /// <param name="types">Where the named types go.</param>
    public SchemaParser(ParseContext context, TypeRegistry types)
    {
        _context = context;
        Types = types;
        _rules = new RuleParser(context);
        _constraints = new ConstraintParser(context, _rules);
        _objects = new ObjectParser(context, this, _constraints, _rules);
        _unions = new UnionParser(context, this, _rules);
        _listed = new ListedTextParser(context, this, _constraints);
        _forms = new ValueFormatParser(context);
    }

    public TypeRegistry Types { get; }

    /// <summary>The value that a schema describes; null when it was reported as unusable.</summary>
    /// <param name="name">The name of the type, if the schema needs one and is not a component.</param>
    public ValueModel? ParseValue(SpecNode schema, string name) => ParseValue(SchemaSet.Of(_context, schema), new TypeName(name, ""));

    public ValueModel? ParseValue(SchemaSet set, TypeName name) => Bounded(set.Top, () => Value(set, name));

    private ValueModel? Value(SchemaSet set, TypeName name)
    {
        _context.Extensions.Read(set);
        if (set.Never is not null)
            return Any(set);
        // What several parts say together is written nowhere as it is.
        if (set.Component is not { } component)
            return Shape(set, set.Roots.Count == 1 ? name.At(_context, set.Top) : name);
        var value = Component(component);
        return value is null ? null : OrNull(value, set.Nullable);
    }

    /// <summary>The value that a component describes.</summary>
    public ValueModel? Component(SpecNode component) => Bounded(component, () => ReadComponent(component));

    private ValueModel? ReadComponent(SpecNode component)
    {
        if (_components.TryGetValue(component, out var known))
            return known;
        // A component that holds itself without an object between has no C# type that is finite.
        if (!_open.Add(component))
            return new ValueModel(ValueKind.Any, null, false, default) { Rule = new ReferenceRule(_context.Rules.NameOf(component)) };
        var set = SchemaSet.Of(_context, component);
        _context.Extensions.Read(set);
        var value = Shape(set, new TypeName(_context.ComponentName(component), "", component, Home: _context.TopOf(component)));
        _open.Remove(component);
        if (value is not null)
            _components[component] = value;
        return value;
    }

    /// <summary>
    /// The type that a callback carries, under the callback's name, also when its schema is a component: the callback's type then
    /// has the same members. A payload that is not an object is a union, if necessary with one case.
    /// </summary>
    /// <returns>Whether the schema could be read.</returns>
    public bool ParsePayload(SpecNode schema, string type) => Bounded(schema, () => ReadPayload(schema, type) ? "read" : null) is not null;

    private bool ReadPayload(SpecNode schema, string type)
    {
        var set = SchemaSet.Of(_context, schema);
        _context.Extensions.Read(set);
        var name = new TypeName(type, "", IsReserved: true);
        if (JsonTypeReader.Of(_context, set) is not { } types)
            return false;
        var choice = _unions.Choose(set, types);
        if (choice.Branches.Count > 0)
            return _unions.Parse(set, choice, name, nullable: false) is not null;
        if (choice.Types == JsonTypes.Object && choice.Only is null)
        {
            _objects.Parse(set, type, name);
            return true;
        }

        if (ParseValue(set, name.Property("Value")) is not { } value)
            return false;
        var rule = _rules.Full(set);
        var only = new UnionCaseModel("Value", value with { Nullable = false }, rule, default);
        Types.Unions.Add(new UnionModel(type, set.Remark("description"), new([only]), null, rule, schema.Pointer));
        return true;
    }

    /// <summary>What is known of a named type before it is read, so that it may hold itself.</summary>
    public void Announce(TypeName name, ValueModel value)
    {
        if (name.Component is { } component)
            _components[component] = value;
    }

    /// <summary>Reads something of a named type when the type itself has been read.</summary>
    public void Later(Action read) => _later.Enqueue(read);

    /// <summary>Reads; what was put off is read when the outermost is done.</summary>
    private T? Bounded<T>(SpecNode schema, Func<T?> read)
        where T : class
    {
        if (_depth >= MaxDepth)
        {
            _context.Report(Descriptors.TooDeep, schema, MaxDepth);
            return null;
        }

        _depth++;
        try
        {
            var result = read();
            while (_depth == 1 && _later.Count > 0)
                _later.Dequeue()();
            return result;
        }
        finally
        {
            _depth--;
        }
    }

    private ValueModel? Shape(SchemaSet set, TypeName name)
    {
        if (JsonTypeReader.Of(_context, set) is not { } types)
            return null;
        var nullable = set.Nullable || (types != JsonTypes.Any && (types & JsonTypes.Null) != 0);
        if (_forms.Of(set) is { } forms)
            return OfForms(set, forms, nullable || forms.Nullable);
        types = types == JsonTypes.Any ? types : types & ~JsonTypes.Null;
        var choice = _unions.Choose(set, types);
        // In OpenAPI 3.1 null must be a form too, regardless of the type beside the forms.
        nullable = _context.Is31 && choice.Branches.Count > 0
            ? choice.Nullable && (nullable || types == JsonTypes.Any)
            : nullable || choice.Nullable;
        if (choice.Only is { } only)
            return ParseValue(only, name) is { } one ? OrNull(one, nullable) : null;
        if (choice.Branches.Count > 0)
            return _unions.Parse(set, choice, name, nullable);
        return choice.Types switch
        {
            JsonTypes.Boolean => Simple(set, ValueKind.Boolean, nullable),
            JsonTypes.Integer => Simple(set, Formats.OfInteger(set.First("format")?.Text, Numbers(set)), nullable),
            JsonTypes.Number => Simple(set, Formats.OfNumber(set.First("format")?.Text), nullable),
            JsonTypes.String => Text(set, name, nullable),
            JsonTypes.Array => Array(set, name, nullable),
            JsonTypes.Object => Object(set, name, nullable),
            _ => Any(set) with { Nullable = nullable },
        };
    }

    /// <summary>The value, or null: its rules do not apply to null.</summary>
    private static ValueModel OrNull(ValueModel value, bool nullable) => !nullable ? value
        : value with { Nullable = true, Rule = value.Rule is { } rule ? RuleModel.OrNull(rule) : null };

    private static IEnumerable<string> Numbers(SchemaSet set) =>
        SchemaKeywords.OfNumbers.Append("const").SelectMany(set.All).Concat(set.All("enum").SelectMany(static list => list.Items))
            .Where(static node => node.Kind == SpecKind.Number).Select(static node => node.Text);

    private ValueModel Simple(SchemaSet set, ValueKind kind, bool nullable)
    {
        var (constraints, rule) = _constraints.Parse(set, kind, Nothing);
        // A decimal holds the whole numbers that a long cannot; that they are whole is left to be checked.
        if (kind == ValueKind.Decimal && set.All("type").FirstOrDefault(static type => type.Text == "integer")?.Parent is { } part)
            rule = RuleModel.All([.. _rules.Keyword(part, "type"), .. rule is null ? [] : new[] { rule }]);
        if (kind is ValueKind.Single or ValueKind.Double && !IsBounded(constraints))
            constraints = new([new ConstraintModel("type", "number", (set.First("type") ?? set.Top).Pointer), .. constraints]);
        return new ValueModel(kind, null, nullable, constraints) { Rule = rule };
    }

    // Between two bounds there is neither NaN nor an infinity, which C# has and JSON has not.
    private static bool IsBounded(EquatableArray<ConstraintModel> constraints) =>
        constraints.Any(static rule => rule.Keyword is "minimum" or "exclusiveMinimum")
            && constraints.Any(static rule => rule.Keyword is "maximum" or "exclusiveMaximum");

    private ValueModel? Text(SchemaSet set, TypeName name, bool nullable)
    {
        if (_listed.Parse(set, name, nullable) is { } listed)
            return listed;
        var format = set.First("format")?.Text;
        var plain = !set.Has("enum") && !set.Has("const") && !SchemaKeywords.OfTexts.Any(set.Has)
            && set.All("format").Select(static format => format.Text).Distinct(StringComparer.Ordinal).Count() <= 1;
        var tolerant = _context.Extensions.IsTrue(set, ExtensionTable.Time);
        // OpenAPI 3.1 gives binary data a media type, but no encoding.
        var isFile = _context.Is31 && plain && format is null && set.Has("contentMediaType") && !set.Has("contentEncoding");
        var kind = tolerant ? ValueKind.Time : isFile ? ValueKind.File : Formats.OfText(format, plain);
        var (constraints, rule) = _constraints.Parse(set, kind, kind is ValueKind.Text or ValueKind.Uri ? Nothing : OnlyFormat);
        var reachable = kind == ValueKind.Uri && _context.Extensions.IsTrue(set, ExtensionTable.Reachable);
        return new ValueModel(kind, null, nullable, constraints, TolerantTime: tolerant) { Rule = rule, Reachable = reachable };
    }

    /// <summary>A value that is written in several forms. The rules of its main form apply only to that form.</summary>
    private ValueModel OfForms(SchemaSet set, ValueFormats forms, bool nullable)
    {
        var (constraints, rule) = _constraints.Parse(set, forms.Kind, OnlyForms);
        if (forms.Main is { } main)
            constraints = _constraints.Parse(main, forms.Kind, Nothing).Constraints
                .Select(one => one.Keyword == "format" ? one with { Source = forms.Choice.Pointer } : one)
                .Concat(constraints).ToEquatable();
        return new ValueModel(forms.Kind, null, nullable, constraints, TolerantTime: forms.Kind == ValueKind.Time)
        {
            Rule = rule,
            MayBeEmpty = forms.Main is not null,
        };
    }

    private ValueModel? Array(SchemaSet set, TypeName name, bool nullable)
    {
        var items = set.All("items").Where(static items => items.Kind != SpecKind.Array).ToList();
        var typed = items.Count > 0 && !set.Has("prefixItems");
        if (items.Count == 0 && !_context.Is31 && set.Has("type"))
            _context.Report(Descriptors.ArrayWithoutItems, set.Top);
        // Only a rule with all parts at their locations knows which parts evaluate an item.
        var (constraints, rule) = set.Has("unevaluatedItems") ? (default, _rules.Full(set))
            : _constraints.Parse(set, ValueKind.Array, typed ? OnlyItems : Nothing);
        var item = typed ? Item(SchemaSet.Of(_context, items), name.Item) : new ValueModel(ValueKind.Any, null, false, default);
        return item is null ? null : new ValueModel(ValueKind.Array, null, nullable, constraints) { Item = item, Rule = rule };
    }

    private ValueModel? Item(SchemaSet set, TypeName name)
    {
        // A list or map of itself, through a reference with other keywords, has no finite C# type.
        var parts = (name.Owner, set.Parts);
        if (!_openItems.Add(parts))
            return Any(set);
        var item = ParseValue(set, name);
        _openItems.Remove(parts);
        return item is null ? null
            : !item.Nullable && item.Kind.IsReference()
                ? item with { NotNullSource = (set.First("type") ?? set.First("oneOf") ?? set.First("anyOf") ?? set.Top).Pointer }
            : item;
    }

    private ValueModel? Object(SchemaSet set, TypeName name, bool nullable)
    {
        var isRecord = set.All("properties").Any(static properties => properties.Members.Count > 0) || set.Has(ExtensionTable.Rules);
        var values = set.All("additionalProperties").Where(static node => node.IsObject).ToList();
        if (!isRecord && (name.Component is null || values.Count > 0))
        {
            var typed = values.Count == 1 && !set.Has("patternProperties");
            var (constraints, rule) = set.Has("unevaluatedProperties") ? (default, _rules.Full(set))
                : _constraints.Parse(set, ValueKind.Map, typed ? OnlyAdditional : Nothing);
            var value = typed ? Item(SchemaSet.Of(_context, values[0]), name.Item) : new ValueModel(ValueKind.Any, null, false, default);
            return value is null ? null : new ValueModel(ValueKind.Map, null, nullable, constraints) { Item = value, Rule = rule };
        }

        // An object that holds itself by a reference with keywords beside it is one type, not a type in a type without end.
        var parts = (name.Owner, set.Parts);
        if (_objectsByParts.TryGetValue(parts, out var known))
            return known with { Nullable = nullable };
        var type = name.Reserve(_context, set);
        var result = new ValueModel(ValueKind.Object, type, nullable, default);
        Announce(name, result);
        _objectsByParts[parts] = result;
        Later(() => _objects.Parse(set, type, name.Inside(type)));
        return result;
    }

    private ValueModel Any(SchemaSet set)
    {
        var rule = _rules.Full(set);
        return new ValueModel(ValueKind.Any, null, false, default) { Rule = rule.IsEmpty ? null : rule };
    }

    private static readonly HashSet<string> Nothing = [];
    private static readonly HashSet<string> OnlyFormat = ["format"];
    private static readonly HashSet<string> OnlyForms = ["format", "oneOf", "anyOf"];
    private static readonly HashSet<string> OnlyItems = ["items"];
    private static readonly HashSet<string> OnlyAdditional = ["additionalProperties"];
}
