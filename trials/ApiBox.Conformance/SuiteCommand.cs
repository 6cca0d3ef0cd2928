using System.CommandLine;
using ApiBox.Conformance.Reports;
using ApiBox.Conformance.Trials;
using ApiBox.Hosting;

namespace ApiBox.Conformance;

/// <summary>suite DIR: the JSON-Schema-Test-Suite through generated readers and validators.</summary>
internal sealed class SuiteCommand : Command
{
    private readonly Argument<DirectoryInfo> _folder = new Argument<DirectoryInfo>("folder")
    {
        Description = "The folder with "
        + "X.openapi.json and X.tests.json"
    }
        .AcceptExistingOnly();
    private readonly Option<string?> _only = new("--only") { Description = "Only files whose name has this in it" };

    public SuiteCommand()
        : base("suite", "Runs the JSON-Schema-Test-Suite through generated readers and validators.")
    {
        Arguments.Add(_folder);
        Options.Add(_only);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var only = parsed.GetValue(_only) ?? "";
        var files = Directory.EnumerateFiles(parsed.GetRequiredValue(_folder).FullName, "*.openapi.json")
            .Where(file => file.Contains(only, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        var run = new SuiteRun(new NSwagTool(Program.Cache), Inexpressible.Read());
        var results = new SuiteResult[files.Count];
        await Parallel.ForAsync(
            0,
            files.Count,
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation },
            async (i, token) => results[i] = await run.RunAsync(files[i], token));

        var table = new Table("suite", "cases", "agree", "wrong", "inexpressible", "judge agrees");
        foreach (var one in results)
            table.Add(
                one.Name,
                one.Cases.Count,
                one.Count(SuiteOutcome.Agrees),
                one.Count(SuiteOutcome.Wrong),
                one.Count(SuiteOutcome.Inexpressible),
                one.Cases.Count(static pair => pair.ValidatorAgrees));
        var all = results.SelectMany(static one => one.Cases).ToList();
        table.Add(
            "all",
            all.Count,
            all.Count(static one => one.Outcome == SuiteOutcome.Agrees),
            all.Count(static one => one.Outcome == SuiteOutcome.Wrong),
            all.Count(static one => one.Outcome == SuiteOutcome.Inexpressible),
            all.Count(static one => one.ValidatorAgrees));
        Console.WriteLine(table);
        foreach (var one in results)
            foreach (var test in one.Cases.Where(static test => test.Outcome != SuiteOutcome.Agrees || !test.ValidatorAgrees))
                Console.WriteLine(
                    $"{one.Name}: {test.Outcome}{(test.ValidatorAgrees ? "" : ", and the runner's own validator is wrong")}: "
                    + $"{test.Test.Group} / "
                        + $"{test.Test.Test} (valid: {test.Test.Valid})\n    {test.Test.Json}\n    {test.Why}");
        var listed = all.Count(static one => one.Outcome == SuiteOutcome.Inexpressible);
        Console.WriteLine(
            $"{all.Count} cases: {all.Count(static one => one.Outcome == SuiteOutcome.Agrees)} agree, "
                + $"{all.Count(static one => one.Outcome == SuiteOutcome.Wrong)} do not, {listed} cannot be expressed");
        return all.TrueForAll(static one => one.Outcome != SuiteOutcome.Wrong) && listed * 10 <= all.Count ? 0 : 1;
    }
}
