using System.CommandLine;
using System.Globalization;
using ApiBox.Testing;

namespace ApiBox.Fuzz;

/// <summary>
/// Fuzzes the receiver of callbacks. The last line of the output is one JSON object; ends with 0 only if there was neither a crash nor
/// growth. Inputs that break something are written to a folder, from which <c>--replay</c> runs one again.
/// </summary>
internal static class Program
{
    private const long MostGrowth = 8 * 1024 * 1024;
    public static async Task<int> Main(string[] args)
    {
        var seconds = Number("--seconds", "How long", 10);
        var seed = Number("--seed", "Decides everything that is random", 1);
        var folder = new Option<string>("--crashes")
        {
            Description = "Where to write inputs that break something",
            DefaultValueFactory = static _ => "artifacts/fuzz"
        };
        var replay = new Option<FileInfo?>("--replay") { Description = "Runs such an input again, and nothing else" };
        var root = new RootCommand("Throws bytes at the receiver of callbacks.") { seconds, seed, folder, replay };
        root.SetAction((parsed, _) => parsed.GetValue(replay) is { } file
            ? ReplayAsync(file.FullName)
            : RunAsync(parsed.GetValue(seconds), parsed.GetValue(seed), parsed.GetRequiredValue(folder)));
        return await root.ParseAndRunAsync(args);
    }

    private static async Task<int> RunAsync(int seconds, int seed, string folder)
    {
        var fuzzer = new Fuzzer(new Random(seed), folder);
        var figures = await fuzzer.RunAsync(TimeSpan.FromSeconds(seconds));
        foreach (var (result, count) in figures.Results.OrderByDescending(static pair => pair.Value))
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count,12:N0}  {result}"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"executions":{{figures.Executions}},"crashes":{{figures.Crashes}},"growth_bytes":{{figures.GrowthBytes}}"""
                + $$""","corpus":{{figures.Corpus}},"slowest_ms":{{figures.SlowestMs:0.0}},"seed":{{seed}},"seconds":{{seconds}}}"""));
        return figures.Crashes == 0 && figures.GrowthBytes <= MostGrowth ? 0 : 1;
    }

    private static async Task<int> ReplayAsync(string file)
    {
        using var target = new Target();
        var verdict = await target.TryAsync(new Input(await File.ReadAllBytesAsync(file), AddressChange.None, null));
        Console.WriteLine(verdict.Problem ?? $"{verdict.Result}: {verdict.Reason}");
        return verdict.Problem is null ? 0 : 1;
    }

    private static Option<int> Number(string name, string description, int otherwise) =>
        new(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => otherwise };
}
