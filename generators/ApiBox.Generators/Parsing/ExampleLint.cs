using ApiBox.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Judges defaults, examples and listed values by the schemas that they stand beside: people copy them, and they copy their mistakes.
/// </summary>
internal sealed class ExampleLint
{
    private readonly ParseContext _context;
    private readonly ParseContext _apart;
    private readonly RuleJudge _judge;

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
            Judge(Descriptors.BadDefault, schema, @default);
        else
            Inherited(schema);
        foreach (var value in schema["enum"]?.Items ?? [])
            Listed(schema, value, "enum");
        if (_context.Is31 && schema["const"] is { } constant)
            Listed(schema, constant, "const");
        if (schema["example"] is { } example)
            Judge(Descriptors.BadExample, schema, example);
        if (_context.Is31 && schema["examples"] is { Kind: SpecKind.Array } examples)
            foreach (var item in examples.Items)
                Judge(Descriptors.BadExample, schema, item);
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
            _context.Report(Descriptors.BadDefault, schema, " of what it refers to", breach.Keyword, breach.Limit, breach.Actual);
    }

    /// <summary>A listed value that another rule about the same value forbids; that of its type is told elsewhere.</summary>
    private void Listed(SpecNode schema, SpecNode value, string keyword)
    {
        if (_judge.Judge(schema, value).FirstOrDefault(breach => breach.Keyword != "type" || schema["type"] is null) is { } breach)
            _context.Report(Descriptors.RefusedValue, value, ValueRules.Show(value), keyword, breach.Keyword, breach.Limit);
    }

    private void Beside(SpecSort sort, SpecNode node, SpecNode schema)
    {
        // In other media a text stands for what it would be on the wire.
        var isJson = sort == SpecSort.Parameter || MediaTypes.IsJson(node.Key);
        if (node["example"] is { } example && (isJson || !example.IsString))
            Judge(Descriptors.BadExample, schema, example);
        foreach (var member in node["examples"]?.Members ?? [])
            if (_apart.Resolve(member.Value)?["value"] is { } value && (isJson || !value.IsString))
                Judge(Descriptors.BadExample, schema, value);
    }

    private void Judge(DiagnosticDescriptor descriptor, SpecNode schema, SpecNode value)
    {
        foreach (var breach in _judge.Judge(schema, value))
            _context.Report(descriptor, breach.Place, breach.Path.Length == 0 ? "" : $" at '{breach.Path}'", breach.Keyword, breach.Limit, breach.Actual);
    }
}
