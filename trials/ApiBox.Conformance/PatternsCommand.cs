using System.CommandLine;
using System.Diagnostics;
using ApiBox.Conformance.Patterns;

namespace ApiBox.Conformance;

/// <summary>patterns: random classes and quantifiers beside an engine of ECMA-262.</summary>
internal sealed class PatternsCommand : Command
{
    private readonly Option<int> _count = Number("--count", "How many patterns are made", 100_000);
    private readonly Option<int> _seed = Number("--seed", "Decides everything that is random", 1);
    private readonly Option<int> _show = Number("--show", "How many differences are shown", 20);
    private readonly Option<string> _engine = new Option<string>("--engine")
    {
        Description = "Whose regular expressions are asked: those of Node where it is present, or those of Jint",
        DefaultValueFactory = static _ => "node",
    }.AcceptOnlyFromAmong("node", "jint");

    public PatternsCommand()
        : base("patterns", "Puts random patterns, as they are made for .NET, beside an engine of ECMA-262.")
    {
        foreach (var option in new Option[] { _count, _seed, _engine, _show })
            Options.Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        using IEcmaEngine engine = parsed.GetRequiredValue(_engine) == "node" && NodeEngine.Start() is { } node ? node : new JintEngine();
        var start = Stopwatch.GetTimestamp();
        var trial = new PatternTrial(engine);
        var (count, seed) = (parsed.GetValue(_count), parsed.GetValue(_seed));
        var result = trial.Run(count, seed);
        foreach (var difference in result.Differences.Take(parsed.GetValue(_show)))
            Console.WriteLine(difference);
        var unknown = string.Join(' ', trial.LeftOut.Select(static point => $"U+{point:X4}"));
        Console.WriteLine(
            $"{engine.Name}, seed {seed}: {trial.Scanned} code points scanned; left out, "
                + $"since their categories differ between versions of Unicode: {unknown}");
        foreach (var (reason, times) in result.Argued)
            Console.WriteLine($"{times} argued: {reason}");
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"{result.Cases} patterns, {result.Outcomes} verdicts, {result.RefusedByBoth} refused by both; "
            + $"{result.Differences.Count} differences without a reason; {seconds:0} s");
        return result.Differences.Count == 0 ? 0 : 1;
    }

    private static Option<int> Number(string name, string description, int standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard };
}
