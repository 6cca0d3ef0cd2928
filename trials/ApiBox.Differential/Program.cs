using System.CommandLine;
using ApiBox.Differential.Validators;
using ApiBox.Hosting;
using ApiBox.Testing;

namespace ApiBox.Differential;

/// <summary>
/// Validates random values by random schemas, by the product and by others: docs/differential.md. The last line of the output is one JSON
/// object; ends with 0 only if every disagreement is explained.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var cases = Number("--cases", "How many values are judged", 1_000_000);
        var values = Number("--values", "How many of them by each schema", 2_000);
        var schemas = Number("--schemas", "How many schemas are compiled together", 40);
        var seed = Number("--seed", "Decides everything that is random", 1);
        var batch = Number("--batch", "Only this batch; 0 for all", 0);
        var show = Number("--show", "How many unexplained disagreements are shown", 20);
        var modules = new Option<string?>("--node-modules")
        {
            Description = "A folder with ajv and ajv-formats; without one, Ajv is not asked",
            DefaultValueFactory = static _ => Environment.GetEnvironmentVariable("APIBOX_NODE_MODULES")
        };
        var root = new RootCommand(
            "Validates random values by random schemas, by the product and by others: "
                + "docs/differential.md.") { cases, values, schemas, seed, batch, show, modules };
        root.SetAction(async (parsed, cancellation) =>
        {
            using var ajv = AjvValidator.Start(parsed.GetValue(modules));
            if (ajv is null)
                Console.WriteLine("Ajv is not asked: there is no Node, or no --node-modules with ajv and ajv-formats.");
            IValidator[] others = ajv is null ? [new NJsonSchemaValidator()] : [new NJsonSchemaValidator(), ajv];
            var (total, each, together) = (parsed.GetValue(cases), parsed.GetValue(values), parsed.GetValue(schemas));
            var tally = new Tally(parsed.GetValue(seed));
            var nswag = new NSwagTool();
            await Parallel.ForEachAsync(Batches(total, number => new Batch(tally.Seed, number, together, each), parsed.GetValue(batch)),
                new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation },
                async (one, token) => await one.RunAsync(nswag, others, tally, token));
            foreach (var line in tally.Lines(parsed.GetValue(show)))
                Console.WriteLine(line);
            Console.WriteLine(tally.Json());
            return tally.IsClean ? 0 : 1;
        });
        return await root.ParseAndRunAsync(args);
    }

    /// <summary>As many batches as it takes, made one after the other, so that the same seed gives the same ones.</summary>
    private static IEnumerable<Batch> Batches(int cases, Func<int, Batch> make, int only)
    {
        if (only > 0)
        {
            yield return make(only);
            yield break;
        }

        for (var number = 1; cases > 0; number++)
        {
            var batch = make(number);
            cases -= batch.Cases;
            yield return batch;
        }
    }

    private static Option<int> Number(string name, string description, int standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
