using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Patterns;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Irregularities;

/// <summary>
/// Finds keywords with impossible values, such as <c>format: null</c>, reports them and removes them. Nobody has to do without a whole
/// description for it.
/// </summary>
internal sealed class SchemaIrregularities
{
    private static readonly string[] Lists = ["enum", "type", "allOf", "anyOf", "oneOf", "prefixItems"];

    // An empty list is how PHP writes an empty object.
    private static readonly string[] Maps = ["properties", "patternProperties", "dependentSchemas", "dependentRequired"];

    private readonly ParseContext _context;
    private readonly SchemaLocations _places;
    private readonly SchemaRepair _repair;

    private SchemaIrregularities(ParseContext context)
    {
        _context = context;
        _places = new SchemaLocations(context.Root);
        _repair = new SchemaRepair(context, _places);
    }

    /// <summary>Repairs every schema of the document, and returns what was found.</summary>
    public static IReadOnlyList<DiagnosticInfo> Repair(SpecNode root)
    {
        // Its own names and diagnostics are those of no parser.
        var context = new ParseContext(root);
        var known = context.Diagnostics.Items.Count;
        var oddities = new SchemaIrregularities(context);
        foreach (var schema in oddities._places.All)
            oddities.Check(schema);
        oddities.Locations();
        oddities._repair.Finish();
        return [.. context.Diagnostics.Items.Skip(known)];
    }

    private void Check(SpecNode schema)
    {
        // OpenAPI 3.0 ignores keywords beside a reference.
        var isReference = schema["$ref"] is not null && !_context.Is31;
        foreach (var member in schema.Members)
        {
            if (isReference && member.Name != "$ref")
                continue;
            if (member.Value.Kind == SpecKind.Null)
                Null(schema, member);
            else if (member.Value is { Kind: SpecKind.Array, Items.Count: 0 } && Lists.Contains(member.Name))
                Empty(schema, member);
            else if (member.Value is { Kind: SpecKind.Array, Items.Count: 0 } && Maps.Contains(member.Name))
                EmptyMap(schema, member);
            else if (member.Name == "required" && Flag(member.Value) is { } flag)
                Required(schema, member, flag);
            else if (member is { Name: "pattern", Value.IsString: true } && PatternCheck.Problem(member.Value.Text) is { } problem)
                Pattern(schema, member, problem);
            else if (member.Name == "patternProperties" && _context.Is31)
                Patterns(schema, member.Value);
        }
    }

    private void Null(SpecNode schema, SpecMember member)
    {
        // For const, null is a value like others, and for type of OpenAPI 3.1 a word without quotes.
        if (member.Name == "const" || (member.Name == "type" && _context.Is31) || !SchemaKeywords.IsKnown(member.Name))
            return;
        Report(member, "is null, which has no effect");
        schema.Remove(member.Name);
    }

    private void Empty(SpecNode schema, SpecMember member)
    {
        Report(member, "lists nothing, so it is not checked");
        _repair.Drop(schema, member.Name);
    }

    private void EmptyMap(SpecNode schema, SpecMember member)
    {
        Report(member, "is an empty list; it is read as an empty object");
        schema.Remove(member.Name);
    }

    private void Required(SpecNode schema, SpecMember member, string flag)
    {
        var isProperty = schema.Parent is { Key: "properties", Parent: { } owner } && _places.IsSchema(owner);
        var isParameter = schema.Key == "schema" && schema.Parent?.StringOf("in") is not null;
        var remedy = isProperty ? $"list '{schema.Key}' under 'required' of the object that has the property"
            : isParameter ? "write it beside 'schema', in the parameter"
            : "list the names of required members under 'required' of the object that has them";
        _context.Diagnostics.Add(Descriptors.RequiredNotAList, member.NameSpan, flag, remedy);
        schema.Remove(member.Name);
    }

    private static string? Flag(SpecNode value) => value.Kind switch
    {
        SpecKind.True => "true",
        SpecKind.False => "false",
        SpecKind.String when value.Text is "true" or "false" => value.Text,
        _ => null,
    };

    private void Pattern(SpecNode schema, SpecMember member, string problem)
    {
        _context.Report(Descriptors.BadPattern, member.Value, problem);
        _repair.Drop(schema, member.Name);
    }

    private void Patterns(SpecNode schema, SpecNode patterns)
    {
        foreach (var (name, span, _) in patterns.Members)
        {
            if (PatternCheck.Problem(name) is not { } problem)
                continue;
            _context.Diagnostics.Add(Descriptors.BadPattern, span, problem);
            _repair.DropPattern(schema, name);
        }
    }

    /// <summary>Where a schema belongs, YAML reads a name without a value as null.</summary>
    private void Locations()
    {
        foreach (var (_, node) in DocumentWalk.All(_context.Root).ToList())
        {
            var values = node.Members.Select(static member => member.Value).ToList();
            foreach (var value in values.Concat(values.SelectMany(static value => value.Members.Select(static below => below.Value)
                .Concat(value.Items))))
                if (value.Kind == SpecKind.Null && _places.IsExpected(value))
                    ReplaceNull(value);
        }
    }

    private void ReplaceNull(SpecNode value)
    {
        _context.Report(Descriptors.RuleNotChecked, value, value.Key, "is null, where a schema is expected; any value is allowed");
        _repair.Clear(value);
    }

    private void Report(SpecMember member, string what) =>
        _context.Diagnostics.Add(Descriptors.RuleNotChecked, member.NameSpan, member.Name, what);
}
