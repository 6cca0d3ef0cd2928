using System.Text.Json.Nodes;
using ApiBox.Conformance.Trials;
using ApiBox.Differential.Validators;
using ApiBox.Differential.Schemas;
using ApiBox.Differential.Values;
using ApiBox.Hosting;
using Microsoft.CodeAnalysis;

namespace ApiBox.Differential;

/// <summary>Schemas that are compiled together, as the components of one description, and the values that they are judged with.</summary>
internal sealed class Batch
{
    private readonly int _number;
    private readonly JsonObject _definitions;
    private readonly bool _is31;
    private readonly List<Case> _cases = [];

    public Batch(int seed, int number, int schemas, int values)
    {
        _number = number;
        var random = new Random(HashCode(seed, number));
        _is31 = random.Chance(0.5);
        var patterns = new PatternMaker(random);
        var maker = new SchemaMaker(random, patterns, _is31);
        _definitions = maker.Definitions();
        var makeValues = new ValueMaker(random, patterns, _definitions);
        for (var i = 0; i < schemas; i++)
        {
            var schema = maker.Make();
            _cases.Add(new Case($"Wrapper{i}", schema, _definitions, Distinct(() => makeValues.Make(schema), values), _is31));
        }
    }

    /// <summary>How many values there are, by all schemas together.</summary>
    public int Cases => _cases.Sum(static one => one.Values.Count);

    // A small schema has few values that are worth a case.
    private static List<string> Distinct(Func<string> make, int count)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        for (var tries = 2 * count; tries > 0 && values.Count < count; tries--)
            values.Add(make());
        return [.. values];
    }

    private Batch(Batch whole, IEnumerable<Case> cases)
    {
        _number = whole._number;
        _definitions = whole._definitions;
        _is31 = whole._is31;
        _cases.AddRange(cases);
    }

    /// <param name="others">Validators beside the product's.</param>
    public async Task RunAsync(NSwagTool nswag, IReadOnlyList<IValidator> others, Tally tally, CancellationToken cancellation)
    {
        var description = Description();
        var result = await new Pipeline(nswag).RunAsync(description, "batch.json", $"Differential.Batch{_number}", cancellation);
        if (result.Assembly is null)
        {
            // One that does not compile must not hide the others.
            if (_cases.Count == 1)
                tally.Failure($"batch {_number} {_cases[0].Name}: {Why(result)} {_cases[0].Schema.ToJsonString()}");
            else
                foreach (var half in _cases.Chunk((_cases.Count + 1) / 2))
                    await new Batch(this, half).RunAsync(nswag, others, tally, cancellation);
            return;
        }

        var judges = new List<IValidator>
        {
            new GeneratedValidator(new Typed(result)), new RuleValidator(description, _cases.Select(static one => one.Name))
        };
        judges.AddRange(others);
        foreach (var one in _cases)
            await new Trial(one, _number, tally).RunAsync(judges, cancellation);
    }

    private string Description()
    {
        var schemas = new JsonObject();
        foreach (var (name, schema) in _definitions)
            schemas[name] = SchemaForms.OpenApi(schema!, _is31);
        foreach (var one in _cases)
            schemas[one.Name] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["v"] = SchemaForms.OpenApi(one.Schema, _is31) },
                ["required"] = new JsonArray("v")
            };
        return new JsonObject
        {
            ["openapi"] = _is31 ? "3.1.0" : "3.0.3",
            ["info"] = new JsonObject { ["title"] = "Differential", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://api.example.com" }),
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }

    private static string Why(PipelineResult result) => result.IsRefused
        ? string.Join(
            "; ",
            result.DescriptionDiagnostics.Where(static diagnostic => diagnostic.IsError)
                .Select(static diagnostic => $"{diagnostic.Descriptor.Id}: {diagnostic.Message}"))
        : result.NSwagError ?? string.Join("; ", result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Take(3));

    private static int HashCode(int seed, int number) => unchecked((seed * 7_919) + (number * 104_729));
}
