using ApiBox.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Parsing;

/// <summary>Judges defaults and examples by the schemas that they stand beside: people copy them, and they copy their mistakes.</summary>
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
        if (schema["example"] is { } example)
            Judge(Descriptors.BadExample, schema, example);
        if (_context.Is31 && schema["examples"] is { Kind: SpecKind.Array } examples)
            foreach (var item in examples.Items)
                Judge(Descriptors.BadExample, schema, item);
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
