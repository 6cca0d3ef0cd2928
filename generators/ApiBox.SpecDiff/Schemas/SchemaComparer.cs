using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>What differs between two schemas. The schemas that they hold become pairs of their own.</summary>
internal sealed partial class SchemaComparer
{
    // These have a comparison of their own, or mean nothing by themselves.
    private static readonly HashSet<string> Compared =
    [
        "type", "nullable", "format", "enum", "const", "x-extensible-enum", "pattern", "default", "readOnly", "writeOnly", "deprecated",
        "items", "prefixItems", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "patternProperties", "propertyNames",
        "contains", "dependentRequired", "dependentSchemas", "uniqueItems", "discriminator", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
        "minContains", "maxContains", "not", "if", "then", "else", "$defs", "definitions", "$id", "$anchor", "$dynamicAnchor", "$schema",
        "contentSchema", "allOf", "oneOf", "anyOf", "properties", "required",
    ];

    private static readonly HashSet<string> Texts =
        ["title", "description", "example", "examples", "externalDocs", "$comment", "summary"];

    private readonly SchemaGraph _graph;
    private readonly SchemaPair _pair;
    private readonly SchemaUse _use;
    private readonly SchemaView _old;
    private readonly SchemaView _new;

    public SchemaComparer(SchemaGraph graph, SchemaPair pair)
    {
        (_graph, _pair, _use) = (graph, pair, pair.Use);
        _old = SchemaView.Of(graph.Old, pair.Old, merged: false);
        _new = SchemaView.Of(graph.New, pair.New, merged: false);

        // Parts are compared one by one if both sides consist of several; otherwise it may be a matter of how the same is written.
        if (_old.AllOf.Count > 0 && _new.AllOf.Count > 0 && _old.AllOf.Count + _new.AllOf.Count > 2)
            return;
        if (_old.AllOf.Count > 0)
            _old = SchemaView.Of(graph.Old, pair.Old, merged: true);
        if (_new.AllOf.Count > 0)
            _new = SchemaView.Of(graph.New, pair.New, merged: true);
    }

    public void Compare()
    {
        if (_old.Unresolved != _new.Unresolved)
        {
            Add(
                Impact.Breaking, "reference-changed", New(),
                $"{_new.Unresolved ?? _old.Unresolved} leads out of the description or to nothing, so it cannot be compared.");
            return;
        }

        if (_old.IsNothing != _new.IsNothing)
        {
            Add(
                _new.IsNothing ? _use.Narrower : _use.Wider, _new.IsNothing ? "schema-became-false" : "schema-became-true", New(),
                _new.IsNothing ? $"No value is allowed any more. {_use.Refused}" : $"Values are allowed now. {_use.Unexpected}");
            return;
        }

        CompareTexts();
        CompareExtensions();
        CompareUnknown();
        if (CompareWithPlain())
            return;
        CompareNull();
        CompareBranches();
        if (!CompareTypes())
            return;
        CompareFormat();
        CompareValues();
        CompareBounds();
        ComparePattern();
        CompareItems();
        CompareMembers();
        CompareConditions();
        CompareDefault();
        CompareDiscriminator();
    }

    private void Add(Impact impact, string kind, SpecLocation at, string reason) =>
        _pair.Changes.Add(new SchemaChange(impact, kind, at, reason));

    private SpecLocation New() => SpecLocation.Of(_graph.New, _new.Node);

    /// <summary>The keyword in the new schema, or in the old one if it is not there any more.</summary>
    private SpecLocation At(string keyword) =>
        _new.Keyword(keyword) is { } there ? SpecLocation.Of(_graph.New, there)
        : _old.Keyword(keyword) is { } here ? SpecLocation.Of(_graph.Old, here)
        : New();

    private SpecLocation InNew(SpecNode node) => SpecLocation.Of(_graph.New, node);

    private SpecLocation InOld(SpecNode node) => SpecLocation.Of(_graph.Old, node);

    private bool Differs(string keyword) => JsonText.OrNull(_old.Keyword(keyword)) != JsonText.OrNull(_new.Keyword(keyword));

    private static string Shown(SpecNode? node) => node is null ? "nothing" : Short(JsonText.Plain(node));

    private static string Short(string text)
    {
        const int longest = 60;
        return text.Length > longest ? $"{text[..longest]}…" : text;
    }

    private void CompareTexts()
    {
        var changed = Texts.Where(Differs).ToList();
        if (changed.Count > 0)
            Add(Impact.Patch, "documentation-changed", At(changed[0]), $"Only words changed: {string.Join(", ", changed)}.");
        if (_old.IsTrue("deprecated") != _new.IsTrue("deprecated"))
            Add(
                _new.IsTrue("deprecated") ? Impact.Minor : Impact.Patch, _new.IsTrue("deprecated") ? "deprecated" : "reactivated",
                At("deprecated"),
                _new.IsTrue("deprecated") ? "It still works, but is not to be used any more." : "It is to be used again.");
    }

    private void CompareUnknown()
    {
        foreach (var name in _old.Keywords.Concat(_new.Keywords).Select(static keyword => keyword.Key).Distinct().ToList())
            if (!Compared.Contains(name) && !Texts.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal) && Differs(name))
                Add(
                    name == "xml" && !_use.IsText ? Impact.Patch : Impact.Breaking, $"{Kebab(name)}-changed", At(name),
                    name == "xml" && !_use.IsText ? "It has an effect on XML only." : $"What '{name}' says cannot be compared.");
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select(static c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}")).TrimStart('$');
}
