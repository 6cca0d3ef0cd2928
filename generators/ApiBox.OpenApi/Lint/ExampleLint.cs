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
/// Judges defaults, examples and listed values by the schemas that they stand beside: people copy them, and they copy their mistakes.
/// </summary>
internal sealed class ExampleLint
{
    private readonly ParseContext _context;
    private readonly ParseContext _apart;
    private readonly RuleJudge _judge;

    // By the schema that they break, in the order in which they were found.
    private readonly Dictionary<SpecNode, Dictionary<SpecNode, IReadOnlyList<Breach>>> _broken = [];

    /// <param name="context">Where findings go.</param>
    /// <param name="apart">A context of its own for reading rules, so that none of them becomes code by being looked at.</param>
    public ExampleLint(ParseContext context, ParseContext apart)
    {
        _context = context;
        _apart = apart;
        _judge = new RuleJudge(apart, new RuleParser(apart));
    }

    public void Check(SpecSort sort, SpecNode node)
    {
        if (sort == SpecSort.Schema)
            Schema(node);
        else if (sort is SpecSort.Media or SpecSort.Parameter && node["schema"] is { } schema)
            Beside(sort, node, schema);
    }

    private void Schema(SpecNode schema)
    {
        // In OpenAPI 3.0 what stands beside a reference is not there.
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

    /// <summary>A default that comes with a reference, where what stands beside the reference forbids it.</summary>
    private void Inherited(SpecNode schema)
    {
        if (schema["allOf"] is null && schema["$ref"] is null)
            return;
        var set = SchemaSet.Of(_apart, schema);
        if (set.Component is not null || set.First("default") is not { Kind: not (SpecKind.Object or SpecKind.Array), Parent: { } owner } value || _judge.Judge(owner, value).Count > 0)
            return;
        if (_judge.Judge(schema, value) is [var breach, ..])
            _context.Report(Descriptors.BadDefault, schema, " of what it refers to", breach.Rule, breach.Fault);
    }

    /// <summary>A listed value that another rule about the same value forbids; that of its type is told elsewhere.</summary>
    private void Listed(SpecNode schema, SpecNode value, string keyword)
    {
        if (_judge.Judge(schema, value).FirstOrDefault(breach => breach.Keyword != "type" || schema["type"] is null) is { } breach)
            _context.Report(Descriptors.RefusedValue, value, ValueRules.Show(value), keyword, breach.Rule);
    }

    private void Beside(SpecSort sort, SpecNode node, SpecNode schema)
    {
        // In other media a text stands for what it would be on the wire.
        var isStream = sort == SpecSort.Media && MediaTypes.Framing(node.Key) is not null;
        var isJson = sort == SpecSort.Parameter || (MediaTypes.IsJson(node.Key) && !isStream);
        var examples = (node["examples"]?.Members ?? []).Select(member => _apart.Resolve(member.Value)?["value"]).Prepend(node["example"]);
        foreach (var example in examples.Where(example => example is not null && (isJson || !example.IsString)))
            // A list shows a stream whose items the schema describes, and one that it describes as a list.
            foreach (var value in isStream && example!.Kind == SpecKind.Array && !IsList(schema) ? example.Items : [example!])
                Example(schema, value);
    }

    private bool IsList(SpecNode schema) => JsonTypeReader.Of(_apart, SchemaSet.Of(_apart, schema)) == JsonTypes.Array;

    private void Default(SpecNode schema, SpecNode value)
    {
        if (_judge.Judge(schema, value) is { Count: > 0 } breaches)
            Report(Descriptors.BadDefault, breaches, 1);
    }

    private void Example(SpecNode schema, SpecNode value)
    {
        var breaches = _judge.Judge(schema, value);
        if (breaches.Count == 0)
            return;
        // A component is one schema, wherever it is referred to.
        var owner = _apart.Resolve(schema) ?? schema;
        if (!_broken.TryGetValue(owner, out var examples))
            _broken[owner] = examples = [];
        if (!examples.ContainsKey(value))
            examples.Add(value, breaches);
    }

    /// <summary>Reports one finding for each schema with broken examples.</summary>
    public void Report()
    {
        foreach (var examples in _broken.Values)
            Report(Descriptors.BadExample, [.. examples.Values.SelectMany(static breaches => breaches)], examples.Count);
    }

    private void Report(DiagnosticDescriptor descriptor, IReadOnlyList<Breach> breaches, int values)
    {
        var first = breaches[0];
        var at = first.Path.Length == 0 ? "" : $" at '{first.Path}'";
        var finding = Finding.Of(descriptor, first.Place.Span, at, first.Rule, first.Fault);
        var more = values == 1 ? "" : $"; it is one of {values.ToString(CultureInfo.InvariantCulture)} broken examples of this schema";
        _context.Findings.Add(finding with
        {
            Message = finding.Message + more,
            Count = values,
            Others = breaches.Skip(1).Select(static breach => breach.Place.Span).ToEquatable(),
        });
    }
}
