using System.Globalization;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Operations;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Rules;
using Microsoft.CodeAnalysis;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Checks defaults, examples and listed values against their schemas, because people copy them with their mistakes.
/// </summary>
internal sealed class ExampleLint
{
    private readonly ParseContext _context;
    private readonly ParseContext _apart;
    private readonly RuleValidator _validator;

    // By the schema that they break, in the order in which they were found.
    private readonly Dictionary<SpecNode, Dictionary<SpecNode, IReadOnlyList<Violation>>> _broken = [];

    /// <param name="context">Where diagnostics go.</param>
    /// <param name="apart">A separate context for reading rules, so that no code is emitted for them.</param>
    public ExampleLint(ParseContext context, ParseContext apart)
    {
        _context = context;
        _apart = apart;
        _validator = new RuleValidator(apart, new RuleParser(apart));
    }

    public void Check(SpecElement sort, SpecNode node)
    {
        if (sort == SpecElement.Schema)
            Schema(node);
        else if (sort is SpecElement.Media or SpecElement.Parameter && node["schema"] is { } schema)
            Beside(sort, node, schema);
    }

    private void Schema(SpecNode schema)
    {
        // OpenAPI 3.0 ignores keywords beside a reference.
        if (schema["$ref"] is not null && !_context.Is31)
            return;
        if (schema["default"] is { } @default)
            Default(schema, @default);
        else
            Inherited(schema);
        foreach (var value in schema["enum"]?.Items ?? [])
            Listed(schema, value, "enum");
        if (_context.Is31 && schema["const"] is { } constant)
            Listed(schema, constant, "const");
        if (schema["example"] is { } example)
            Example(schema, example);
        if (_context.Is31 && schema["examples"] is { Kind: SpecKind.Array } examples)
            foreach (var item in examples.Items)
                Example(schema, item);
    }

    /// <summary>A default from the target of a reference that a keyword beside the reference forbids.</summary>
    private void Inherited(SpecNode schema)
    {
        if (schema["allOf"] is null && schema["$ref"] is null)
            return;
        var set = SchemaSet.Of(_apart, schema);
        if (set.Component is not null
            || set.First("default") is not { Kind: not (SpecKind.Object or SpecKind.Array), Parent: { } owner } value
            || _validator.Validate(owner, value).Count > 0)
            return;
        if (_validator.Validate(schema, value) is [var violation, ..])
            _context.Report(Descriptors.BadDefault, schema, " of the referenced schema", violation.Rule, violation.Problem);
    }

    /// <summary>A listed value that another rule about the same value forbids. A wrong type is reported elsewhere.</summary>
    private void Listed(SpecNode schema, SpecNode value, string keyword)
    {
        if (_validator.Validate(schema, value).FirstOrDefault(violation => violation.Keyword != "type"
            || schema["type"] is null) is { } violation)
            _context.Report(Descriptors.RefusedValue, value, ValueChecks.Show(value), keyword, violation.Rule);
    }

    private void Beside(SpecElement sort, SpecNode node, SpecNode schema)
    {
        // In other media types, a string represents what is sent.
        var isStream = sort == SpecElement.Media && MediaTypes.Framing(node.Key) is not null;
        var isJson = sort == SpecElement.Parameter || (MediaTypes.IsJson(node.Key) && !isStream);
        var examples = (node["examples"]?.Members ?? []).Select(member => _apart.Resolve(member.Value)?["value"]).Prepend(node["example"]);
        foreach (var example in examples.Where(example => example is not null && (isJson || !example.IsString)))
            // A list shows a stream whose items the schema describes, and one that it describes as a list.
            foreach (var value in isStream && example!.Kind == SpecKind.Array && !IsList(schema) ? example.Items : [example!])
                Example(schema, value);
    }

    private bool IsList(SpecNode schema) => JsonTypeReader.Of(_apart, SchemaSet.Of(_apart, schema)) == JsonTypes.Array;

    private void Default(SpecNode schema, SpecNode value)
    {
        if (_validator.Validate(schema, value) is { Count: > 0 } violations)
            Report(Descriptors.BadDefault, violations, 1);
    }

    private void Example(SpecNode schema, SpecNode value)
    {
        var violations = _validator.Validate(schema, value);
        if (violations.Count == 0)
            return;
        // A component is one schema, wherever it is referred to.
        var owner = _apart.Resolve(schema) ?? schema;
        if (!_broken.TryGetValue(owner, out var examples))
            _broken[owner] = examples = [];
        if (!examples.ContainsKey(value))
            examples.Add(value, violations);
    }

    /// <summary>Reports one diagnostic for each schema with broken examples.</summary>
    public void Report()
    {
        foreach (var examples in _broken.Values)
            Report(Descriptors.BadExample, [.. examples.Values.SelectMany(static violations => violations)], examples.Count);
    }

    private void Report(DiagnosticDescriptor descriptor, IReadOnlyList<Violation> violations, int values)
    {
        var first = violations[0];
        var at = first.Path.Length == 0 ? "" : $" at '{first.Path}'";
        var diagnostic = DiagnosticInfo.Of(descriptor, first.Location.Span, at, first.Rule, first.Problem);
        var more = values == 1 ? "" : $"; it is one of {values.ToString(CultureInfo.InvariantCulture)} invalid examples of this schema";
        _context.Diagnostics.Add(diagnostic with
        {
            Message = diagnostic.Message + more,
            Count = values,
            Others = violations.Skip(1).Select(static violation => violation.Location.Span).ToEquatable(),
        });
    }
}
