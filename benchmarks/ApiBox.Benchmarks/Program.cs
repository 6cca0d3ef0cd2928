using System.Globalization;
using System.Text.Json;
using ApiBox.Benchmarks.Measuring;
using ApiBox.Benchmarks.Native;
using ApiBox.Benchmarks.Report;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

return args switch
{
    ["check"] => await CheckAsync(),
    ["interleaved", .. var words] => await InterleavedAsync(words),
    ["receiver", var folder, .. var files] => Save(folder, files.Select(file => Tables.OfReceiver(Origin.Now(), Figures(file)))),
    ["waits", var folder, var ours, var polling] => Save(folder, [Tables.OfWaits(Origin.Now(), Figures(ours), Figures(polling))]),
    ["native", var folder, var ours, var byHand, var turns] => Save(
        folder, await NativeComparison.MeasureAsync(Origin.Now(), ours, byHand, int.Parse(turns, CultureInfo.InvariantCulture))),
    ["page"] => WritePage(),
    _ => RunBenchmarks(args),
};

// Only whether every candidate does the work, and the page shows the results.
static async Task<int> CheckAsync()
{
    foreach (var comparison in Comparison.All)
    {
        var scene = await comparison.StartAsync();
        foreach (var candidate in scene.Candidates)
            await candidate.Run(1);
        await (scene.StopAsync?.Invoke() ?? Task.CompletedTask);
        Console.WriteLine($"{comparison.Id}: {scene.Candidates.Count} do the same");
    }

    if (FilledPage() == File.ReadAllText(Files.Page))
        return 0;
    Console.Error.WriteLine("docs/performance.md does not show benchmarks/results; run: benchmarks/run short GROUP");
    return 1;
}

// The words are beginnings of names of tables; options are --rounds N and --results FOLDER.
static async Task<int> InterleavedAsync(string[] words)
{
    var rounds = int.Parse(Option("--rounds") ?? "400", CultureInfo.InvariantCulture);
    var folder = Option("--results");
    var names = words.TakeWhile(static word => !word.StartsWith('-')).ToList();
    foreach (var comparison in Comparison.All)
    {
        if (names.Count > 0 && !names.Any(name => comparison.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            continue;
        var scene = await comparison.StartAsync();
        var table = Tables.Of(comparison, Origin.Now(), await new Interleaved(rounds * comparison.Turns).MeasureAsync(scene.Candidates));
        await (scene.StopAsync?.Invoke() ?? Task.CompletedTask);
        if (folder is not null)
            table.Save(folder);
        Console.WriteLine(TextTable.Of(table));
    }

    return 0;

    string? Option(string name) => Array.IndexOf(words, name) is var at and >= 0 ? words[at + 1] : null;
}

static JsonElement Figures(string file) => JsonElement.Parse(File.ReadAllText(file));

static int Save(string folder, IEnumerable<ResultTable> tables)
{
    foreach (var table in tables)
    {
        table.Save(folder);
        Console.WriteLine(TextTable.Of(table));
    }

    return 0;
}

static int WritePage()
{
    File.WriteAllText(Files.Page, FilledPage());
    return 0;
}

static string FilledPage() => Page.Fill(
    File.ReadAllText(Files.Page), ResultTable.Load(Files.Results), Page.ReadGoals(Files.Goals), Files.Pictures);

// The words before the first option are filters: "Validation" runs what has Validation in its name, nothing runs all.
static int RunBenchmarks(string[] args)
{
    var filters = args.TakeWhile(argument => !argument.StartsWith('-')).Select(word => $"*{word}*").DefaultIfEmpty("*");
    var options = args.SkipWhile(argument => !argument.StartsWith('-')).ToArray();
    var hasOwn = options.Any(option => option is "--list" or "--help" or "--version" or "--filter" or "-f");

    // Each run builds the SDK again, which on a busy machine takes longer than the usual two minutes.
    var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly)
        .Run(hasOwn ? options : ["--filter", .. filters, .. options], config);
    return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}
