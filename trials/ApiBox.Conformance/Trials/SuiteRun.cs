using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Hosting;

namespace ApiBox.Conformance.Trials;

/// <summary>One case of the suite: an instance, and whether the schema allows it.</summary>
internal sealed record SuiteTest(string Schema, string Group, string Test, bool Valid, string Json);

internal enum SuiteOutcome
{
    Agrees,
    Wrong,
    Inexpressible,
}

internal sealed record SuiteCase(SuiteTest Test, SuiteOutcome Outcome, string Why, bool ValidatorAgrees);

internal sealed record SuiteResult(string Name, IReadOnlyList<SuiteCase> Cases)
{
    public int Count(SuiteOutcome outcome) => Cases.Count(one => one.Outcome == outcome);
}

/// <summary>Runs the cases of one file of the suite through the types and validators that are generated of it.</summary>
internal sealed class SuiteRun(NSwagTool nswag, IReadOnlyList<Inexpressible> inexpressible)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public async Task<SuiteResult> RunAsync(string file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file)[..^".openapi.json".Length];
        var text = await File.ReadAllTextAsync(file, cancellation);
        var tests = JsonSerializer.Deserialize<List<SuiteTest>>(
            await File.ReadAllTextAsync(file[..^".openapi.json".Length] + ".tests.json", cancellation), Options)!;
        var judges = await ValidatorsAsync(name, text, cancellation);
        var root = DocReader.Read(text, file);
        var judge = new SchemaValidator(root);
        return new SuiteResult(name, [.. tests.Select(test => Try(test, judges, judge, root))]);
    }

    private SuiteCase Try(
        SuiteTest test, IReadOnlyDictionary<string, Func<string, ValidationOutcome>> judges, SchemaValidator judge, DocNode root)
    {
        bool own;
        try
        {
            own = judge.Holds(root["components"]!["schemas"]![test.Schema]!, JsonElement.Parse(test.Json)) == test.Valid;
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or OverflowException)
        {
            own = false;
        }

        var verdict = judges[test.Schema](test.Json);
        if (verdict.Exception is null && verdict.IsGood == test.Valid)
            return new SuiteCase(test, SuiteOutcome.Agrees, "", own);
        var listed = Inexpressible.Find(inexpressible, root, root["components"]!["schemas"]![test.Schema]!, JsonElement.Parse(test.Json));
        return listed is null
            ? new SuiteCase(test, SuiteOutcome.Wrong, verdict.Exception?.ToString() ?? (verdict.IsGood ? "accepted" : verdict.Words), own)
            : new SuiteCase(test, SuiteOutcome.Inexpressible, listed.Reason, own);
    }

    /// <summary>
    /// All schemas in one library; if the description is refused, each in one of its own, so that one does not hide the others.
    /// </summary>
    private async Task<IReadOnlyDictionary<string, Func<string, ValidationOutcome>>> ValidatorsAsync(
        string name, string text, CancellationToken cancellation)
    {
        var schemas = JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject().Select(static pair => pair.Key).ToList();
        var judges = new Dictionary<string, Func<string, ValidationOutcome>>(StringComparer.Ordinal);
        var (whole, _) = await BuildAsync(name, text, cancellation);
        if (whole is null)
            (whole, _) = await BuildAsync($"{name}.schemas", WithoutOperations(text), cancellation);
        foreach (var schema in schemas)
        {
            var typed = whole;
            var why = "";
            if (typed is null)
                (typed, why) = await BuildAsync($"{name}.{schema}", Only(WithoutOperations(text), schema), cancellation);
            judges[schema] = json => typed?.Check(schema, json)
                ?? new ValidationOutcome(
                    [], "", new NotSupportedException(typed is null ? why : $"there is no type {schema} with a validator"));
        }

        return judges;
    }

    private async Task<(Typed? Typed, string Why)> BuildAsync(string name, string text, CancellationToken cancellation)
    {
        var result = await new Pipeline(nswag).RunAsync(text, name + ".json", SpecsRun.Namespace(name + ".json"), cancellation);
        var why = result.IsRefused
            ? string.Join(
                "; ",
                result.DescriptionDiagnostics.Where(static diagnostic => diagnostic.IsError)
                    .Select(static diagnostic => $"{diagnostic.Descriptor.Id}: {diagnostic.Message}"))
            : result.NSwagError
                ?? string.Join(
                    "; ", result.Diagnostics.Where(static one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Take(3));
        return (result.Assembly is null ? null : new Typed(result), why);
    }

    /// <summary>The cases are about schemas, so operations that cannot be kept hide none of them.</summary>
    private static string WithoutOperations(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        root["paths"] = new JsonObject();
        return root.ToJsonString();
    }

    private static string Only(string text, string schema)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        // What another schema refers to stays.
        var keep = new HashSet<string>(StringComparer.Ordinal) { schema };
        var all = root["components"]!["schemas"]!.AsObject();
        for (var added = true; added;)
        {
            added = false;
            foreach (var (name, _) in all)
                if (!keep.Contains(name)
                    && keep.Any(kept => all[kept]!.ToJsonString().Contains($"#/components/schemas/{name}\"", StringComparison.Ordinal)))
                    added |= keep.Add(name);
        }

        foreach (var name in all.Select(static pair => pair.Key).Where(name => !keep.Contains(name)).ToList())
            all.Remove(name);
        return root.ToJsonString();
    }
}
