using System.Diagnostics;
using System.Globalization;
using ApiBox.Clients;
using ApiBox.Conformance.Reports;
using ApiBox.Packing;
using ApiBox.Testing;

// The arguments are folders with further descriptions. See run.
var prism = Path.Combine(Repository.Root, "trials", "ApiBox.Description", "node_modules", ".bin", "prism");
var documents = Document.All(args);
var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"ApiBox clients {Guid.NewGuid():N}")).FullName;
string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
try
{
    var start = Stopwatch.GetTimestamp();
    var checkout = await Checkout.CreateAsync(NewFolder("repository"));
    var feed = await Feed.PackAsync(checkout, NewFolder("feed"), "ApiBox.Runtime", "ApiBox.Generators.Package");
    Say("packed");
    var projects = new Projects(feed, NewFolder("projects"), NewFolder("cache"));
    var build = await projects.BuildAsync(documents);
    await CompilerServer.StopAsync(checkout);
    Say("built");
    if (build.Errors.Any(static error => error.Contains("NU1301", StringComparison.Ordinal)))
    {
        Console.WriteLine("SKIPPED: a source of packages cannot be reached, so no client was called\n  succeeded: 0\n  failed: 0");
        return 0;
    }

    if (build.ExitCode != 0)
        Console.WriteLine(string.Join('\n', build.Errors.Distinct()));
    var trial = new Trial(projects, prism);
    var reports = new List<TrialReport>();
    foreach (var document in documents)
        reports.Add(await trial.RunAsync(document));
    Say("called");
    Print(reports);
    var failed = reports.Sum(static report => report.Outcomes.Count(one => Argued.Of(report.Document, one) is null && !IsGood(one)));
    Console.WriteLine($"  succeeded: {reports.Sum(static report => report.Outcomes.Count(IsGood))}\n  failed: {failed}");
    return build.ExitCode == 0 && failed == 0 ? 0 : 1;

    void Say(string what) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what} after {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
}
finally
{
    Directory.Delete(folder, recursive: true);
}

// A response that is not what the description promises is the mock server's mistake.
static bool IsGood(Outcome outcome) => outcome.Refused is null && (outcome.Unread is null || !outcome.IsResponseRight);

static void Print(IReadOnlyList<TrialReport> reports)
{
    foreach (var report in reports)
    {
        foreach (var note in report.Notes.Distinct())
            Console.WriteLine($"{report.Document.Name}: {note}");
        foreach (var outcome in report.Outcomes.Where(static one => (one.Refused ?? one.Unread) is not null))
        {
            var kind = Argued.Of(report.Document, outcome) is { } reason ? $"argued ({reason})"
                : !IsGood(outcome) ? "failed"
                : "the response is not what the description promises";
            var (request, trouble) = (outcome.Request, outcome.Refused ?? outcome.Unread);
            Console.WriteLine($"{kind} {report.Document.Name}: {request.Operation.Name} ({request.Name}): {trouble}");
        }
    }

    var table = new Table("description", "operations", "accepted", "requests", "accepted", "responses read", "bare requests", "refused");
    foreach (var report in reports)
        table.Add(
            report.Document.Name, report.Operations, report.AcceptedOperations, report.Outcomes.Count, report.Accepted, report.Read,
            report.Bare.Sent, report.Bare.Refused);
    int Sum(Func<TrialReport, int> of) => reports.Sum(of);
    table.Add(
        $"all {reports.Count}", Sum(static one => one.Operations), Sum(static one => one.AcceptedOperations),
        Sum(static one => one.Outcomes.Count), Sum(static one => one.Accepted), Sum(static one => one.Read),
        Sum(static one => one.Bare.Sent), Sum(static one => one.Bare.Refused));
    Console.WriteLine(table);
}
