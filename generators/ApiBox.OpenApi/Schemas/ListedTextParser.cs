using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas.Rules;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// Reads a string with listed values: an open enum. A list beside a reference to a list says that fewer texts are allowed
/// here; the type stays the one that is referred to.
/// </summary>
internal sealed class ListedTextParser(ParseContext context, SchemaParser schemas, ConstraintParser constraints)
{
    private static readonly HashSet<string> Nothing = [];
    private static readonly HashSet<string> OnlyEnum = ["enum"];

    private readonly Dictionary<(string Owner, IReadOnlyList<SpecNode> Parts), EnumModel> _byParts = new(new PartsComparer());

    /// <summary>The value; null when it is not an open enum.</summary>
    public ValueModel? Parse(SchemaSet set, TypeName name, bool nullable)
    {
        var nodes = set.All("enum").ToList();
        if (nodes.Count == 0 || !nodes.TrueForAll(IsOfTexts))
            return null;
        var lists = nodes.ConvertAll(static node => new TextList(node));
        // A component has its own type, also when it is a reference.
        if (name.Component is null && Referred(set, lists) is var (type, known))
            return Narrowed(set, lists, type, known, nullable);
        if (set.Has("const")
            || (lists.Count > 1 && name.Component is null)
            || lists.Find(list => lists.TrueForAll(list.IsPartOf)) is not { } own)
            return null;
        var parts = (name.Owner, set.Parts);
        if (!name.IsOwn || !_byParts.TryGetValue(parts, out var model))
        {
            model = new EnumParser(context).Parse(name.Reserve(context, set), set, own.Node);
            schemas.Types.Enums.Add(model);
            if (name.IsOwn)
                _byParts[parts] = model;
        }

        return Value(set, lists, new ValueModel(ValueKind.OpenEnum, model.Name, nullable, default, IgnoreCase: model.IgnoreCase), own, own);
    }

    /// <summary>The open enum that the value is by a reference, and its list.</summary>
    private (ValueModel Type, TextList Known)? Referred(SchemaSet set, List<TextList> lists)
    {
        foreach (var list in lists)
            if (list.Node.Parent is { } owner
                && !set.Roots.Contains(owner)
                && context.IsReferenced(owner)
                && schemas.Component(owner) is { Kind: ValueKind.OpenEnum } type)
                return (type, list);
        return null;
    }

    private ValueModel Narrowed(SchemaSet set, List<TextList> lists, ValueModel type, TextList known, bool nullable)
    {
        foreach (var names in set.Roots.Select(static root => root["x-enumNames"]).OfType<SpecNode>())
            context.Report(Descriptors.IgnoredExtension, names, "x-enumNames", $"the values have the names of '{type.TypeName}'");
        var shortest = lists.OrderBy(static list => list.Texts.Count).ThenBy(list => list == known ? 0 : 1).First();
        return Value(
            set, lists, new ValueModel(ValueKind.OpenEnum, type.TypeName, nullable, default, IgnoreCase: type.IgnoreCase), shortest, known);
    }

    /// <param name="nearest">The list that errors point to; only values that all lists contain are allowed.</param>
    /// <param name="known">The values that the type lists.</param>
    private ValueModel Value(SchemaSet set, List<TextList> lists, ValueModel value, TextList nearest, TextList known)
    {
        var allowed = nearest.Texts.FindAll(text => lists.TrueForAll(list => list.Contains(text)));
        var isNarrower = allowed.Count < known.Texts.Count;
        // Rules that a short comparison of C# values cannot express are checked on JSON.
        var onJson = allowed.Count == 0 || (isNarrower && allowed.Count > ConstraintParser.MaxCompared)
            || lists.Exists(list => constraints.ForbidsNull(set, list.Node));
        var (others, rule) = constraints.Parse(set, ValueKind.OpenEnum, onJson ? Nothing : OnlyEnum);
        if (!onJson)
            others = new(
            [
                .. others,
                new("enum", EnumParser.Limit(allowed), nearest.Node.Pointer) { Values = allowed.ToEquatable(), IsNarrower = isNarrower }
            ]);
        return value with { Constraints = others, Rule = rule };
    }

    private static bool IsOfTexts(SpecNode list) =>
        list.Items.Any(static value => value.IsString) && list.Items.All(static value => value.IsString || value.Kind == SpecKind.Null);

    /// <summary>The texts under one <c>enum</c>, each once.</summary>
    private sealed class TextList
    {
        private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

        public TextList(SpecNode node)
        {
            Node = node;
            Texts = [.. node.Items.Where(static value => value.IsString).Select(static value => value.Text).Where(_texts.Add)];
        }

        public SpecNode Node { get; }

        public List<string> Texts { get; }

        public bool Contains(string text) => _texts.Contains(text);

        public bool IsPartOf(TextList other) => _texts.IsSubsetOf(other._texts);
    }
}
