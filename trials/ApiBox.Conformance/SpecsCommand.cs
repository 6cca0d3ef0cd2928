using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ApiBox.Conformance.Reports;
using ApiBox.Hosting;

namespace ApiBox.Conformance;

/// <summary>specs DIR: what becomes of the descriptions of a folder.</summary>
internal sealed class SpecsCommand : Command
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly Argument<DirectoryInfo> _folder = new Argument<DirectoryInfo>("folder")
    {
        Description = "The folder with the "
        + "descriptions (*.json, *.yaml, *.yml)"
    }
        .AcceptExistingOnly();
    private readonly Option<FileInfo?> _json = new("--json") { Description = "Write the whole report to this file, too" };
    private readonly Option<bool> _violations = new("--violations") { Description = "Try an object for each rule that breaks it alone" };
    private readonly Option<bool> _stock = new("--stock") { Description = "Print what NSwag makes without us beside it" };
    private readonly Option<string?> _only = new("--only") { Description = "Only files whose name has this in it" };
    private readonly Option<bool> _complaints = new("--complaints") { Description = "Print objects that were judged wrongly" };

    private readonly Option<bool> _schemas = new("--schemas") { Description = "Only components/schemas, without the operations" };

    public SpecsCommand()
        : base("specs", "Takes every description of a folder through the pipeline and says what became of it.")
    {
        Arguments.Add(_folder);
        foreach (var option in new Option[] { _json, _violations, _stock, _only, _complaints, _schemas })
            Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = parsed.GetRequiredValue(_folder).FullName;
        var only = parsed.GetValue(_only) ?? "";
        var run = new SpecsRun(new NSwagTool(Program.Cache), parsed.GetValue(_violations), parsed.GetValue(_stock));
        var files = SpecsRun.Files(folder).Where(file => file.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        var reports = new DocumentReport[files.Count];
        await Parallel.ForAsync(
            0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation }, async (i, token) =>
            {
                var name = Path.GetRelativePath(folder, files[i]);
                reports[i] = parsed.GetValue(_schemas)
                    ? await run.RunAsync(
                        Path.ChangeExtension(name, ".json"), SpecsRun.SchemasOf(await File.ReadAllTextAsync(files[i], token), name), token)
                    : await run.RunAsync(name, await File.ReadAllBytesAsync(files[i], token), token);
            });

        Console.WriteLine(Overview(reports));
        if (parsed.GetValue(_violations))
            Console.WriteLine(Trials(reports));
        if (parsed.GetValue(_stock))
            Console.WriteLine(Stock(reports));
        Problems(reports, parsed.GetValue(_complaints));
        var lost = reports.Sum(static report => report.Lost);
        var types = reports.Sum(static report => report.RoundTrips.Passed);
        var unread = reports.Sum(static report => report.RoundTrips.Failures.Count);
        var compile = reports.Count(static report => report.Outcome == "compiles");
        var broken = reports.Count(static report => report.Outcome == "does not compile");
        Console.WriteLine(
            $"{reports.Length} descriptions: {compile} compile, {reports.Count(static report => report.IsRefused)} refused, "
                + $"{broken} do not compile; "
                +
            $"{lost} lost; {types} types written and read, {unread} not; "
                + $"{reports.Sum(static report => report.Wrong)} exceptions and good objects refused");
        var json = JsonSerializer.Serialize(reports, Indented);
        if (parsed.GetValue(_json) is { } file)
            await File.WriteAllTextAsync(file.FullName, json, cancellation);
        return IsRight(reports) ? 0 : 1;
    }

    /// <summary>
    /// Whether nothing is lost, all compiles or is refused with a diagnostic, all types are written and read, and all objects judged right.
    /// </summary>
    public static bool IsRight(IEnumerable<DocumentReport> reports) =>
        reports.All(static report => report.Lost == 0 && report.Wrong == 0 && report.RoundTrips.Failures.Count == 0
            && (report.Outcome == "compiles" || (report.IsRefused && report.ErrorCount > 0)));

    private static Table Overview(IEnumerable<DocumentReport> reports)
    {
        var table = new Table(
            "description (found/enforced/reported/lost; types written/read again)",
            "outcome",
            "errors",
            "constraints",
            "operations",
            "callbacks",
            "links",
            "security",
            "answers",
            "types",
            "lines",
            "parse",
            "prepare",
            "nswag",
            "generate",
            "compile");
        foreach (var one in reports)
            table.Add(
            [
                one.File,
                one.Outcome,
                one.ErrorCount,
                .. one.Tallies,
                $"{one.RoundTrips.Types}/{one.RoundTrips.Passed}",
                one.Lines,
                .. new[] { "parse", "prepare", "nswag", "generate", "compile" }
                    .Select(stage => (object)one.Milliseconds.GetValueOrDefault(stage).ToString("0", CultureInfo.InvariantCulture))
            ]);
        return table;
    }

    private static Table Trials(IEnumerable<DocumentReport> reports)
    {
        var table = new Table(
            "one rule broken each", "ms", "broken", "at place", "elsewhere", "accepted", "exceptions", "good", "good refused", "not made",
            "no type");
        var counts = reports.Where(static one => one.Violations is not null)
            .Select(static one => (one.File, Time: one.Milliseconds["trial"], Count: one.Violations!))
            .ToList();
        foreach (var (file, time, count) in counts)
            table.Add(
                file,
                time.ToString("0", CultureInfo.InvariantCulture),
                count.Broken,
                count.AtPlace,
                count.Elsewhere,
                count.Accepted,
                count.Exceptions,
                count.Good,
                count.GoodRefused,
                count.NotMade,
                count.NoType);
        int Sum(Func<Trials.ViolationCount, int> of) => counts.Sum(pair => of(pair.Count));
        table.Add(
            "all",
            counts.Sum(static pair => pair.Time).ToString("0", CultureInfo.InvariantCulture),
            Sum(static c => c.Broken),
            Sum(static c => c.AtPlace),
            Sum(static c => c.Elsewhere),
            Sum(static c => c.Accepted),
            Sum(static c => c.Exceptions),
            Sum(static c => c.Good),
            Sum(static c => c.GoodRefused),
            Sum(static c => c.NotMade),
            Sum(static c => c.NoType));
        table.Add("share", "", "", Share(Sum(static c => c.AtPlace), Sum(static c => c.Broken)), "", "", "", "", "", "", "");
        return table;
    }

    private static Table Stock(IReadOnlyCollection<DocumentReport> reports)
    {
        var table = new Table("stock NSwag beside ours", "compiles", "ours compiles", "broken", "refused", "ours refused", "good refused");
        foreach (var one in reports)
            table.Add(
                one.File,
                one.Stock!.Compiles ? "yes" : "no",
                one.Outcome,
                one.Stock.Broken,
                one.Stock.Refused,
                (one.Violations?.AtPlace + one.Violations?.Elsewhere) ?? 0,
                one.Stock.GoodRefused);
        var all = reports.Sum(static one => one.Violations?.Broken ?? 0);
        table.Add("all", reports.Count(static one => one.Stock!.Compiles), reports.Count(static one => one.Outcome == "compiles"), all,
            Share(reports.Sum(static one => one.Stock!.Refused), all),
            Share(reports.Sum(static one => (one.Violations?.AtPlace + one.Violations?.Elsewhere) ?? 0), all),
            reports.Sum(static one => one.Stock!.GoodRefused));
        return table;
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static void Problems(IEnumerable<DocumentReport> reports, bool complaints)
    {
        foreach (var one in reports)
        {
            if (one.ErrorCount > 0)
                Console.WriteLine($"{one.File}: {one.Outcome}, {one.ErrorCount} errors");
            foreach (var error in one.Errors)
                Console.WriteLine($"  ({error.Line},{error.Column}) {error.Id}: {error.Text}");
            foreach (var (what, tally) in new[] { "constraint", "operation", "callback", "link", "security requirement", "answer" }
                .Zip(one.Tallies))
                foreach (var pointer in tally.Lost.Take(complaints ? 1000 : 5))
                    Console.WriteLine($"  {one.File}: lost {what} {pointer}");
            foreach (var failure in one.RoundTrips.Failures.Take(complaints ? 1000 : 5))
                Console.WriteLine($"  {one.File}: not written and read: {Cut(failure)}");
            foreach (var kind in (one.Violations?.Complaints ?? []).GroupBy(static complaint => complaint.What))
                foreach (var complaint in kind.Take(complaints ? 20 : 0))
                    Console.WriteLine(
                        $"  {one.File}: {complaint.What}: {complaint.Type} {complaint.Site}\n      {Cut(complaint.Json)}\n      "
                            + $"{Cut(complaint.Said)}");
        }
    }

    private static string Cut(string text) => (text.Length > 400 ? text[..400] + "…" : text).Replace("\n", " | ", StringComparison.Ordinal);
}
