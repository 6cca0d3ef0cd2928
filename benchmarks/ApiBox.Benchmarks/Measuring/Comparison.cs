using ApiBox.Benchmarks.Callbacks;
using ApiBox.Benchmarks.Calls;
using ApiBox.Benchmarks.Details;
using ApiBox.Benchmarks.Requests;
using ApiBox.Benchmarks.Texts;
using ApiBox.Benchmarks.Validation;

namespace ApiBox.Benchmarks.Measuring;

/// <summary>Candidates that are measured by turns, for one table.</summary>
/// <param name="Id">The name of the table.</param>
/// <param name="Title">Its title.</param>
/// <param name="StartAsync">Makes the candidates, after a check that all of them do the work.</param>
/// <param name="Turns">How many turns there are for one of other tables: calls over loopback differ much from turn to turn.</param>
internal sealed record Comparison(string Id, string Title, Func<Task<Comparison.Scene>> StartAsync, int Turns = 1)
{
    private static readonly string[] Connected =
        ["HttpClient by hand", "ApiBox", "NSwag's stock client", "Refit", "RestSharp", "Kiota's runtime"];

    /// <summary>Candidates, and what is done after them.</summary>
    internal sealed record Scene(IReadOnlyList<Candidate> Candidates, Func<Task>? StopAsync = null);

    /// <summary>All comparisons.</summary>
    public static IReadOnlyList<Comparison> All { get; } =
    [
        new("validation-valid", "Validate the largest request, valid", () => LargestAsync(isValid: true)),
        new("validation-errors", "Validate the largest request, 3 errors", () => LargestAsync(isValid: false)),
        new("validation-small", "Validate the request of the goal, valid", static () =>
        {
            var benchmark = new ValidationBenchmark();
            benchmark.Verify();
            return Task.FromResult(new Scene(Candidate.Of(benchmark)));
        }),
        new("callback-first", "Read a callback: first", () => CallbackAsync("first")),
        new("callback-complete", "Read a callback: complete", () => CallbackAsync("complete")),
        new("write", "Write the largest request", static () =>
        {
            var benchmark = new WriteBenchmark();
            benchmark.Verify();
            return Task.FromResult(new Scene(Candidate.Of(benchmark)));
        }),
        new("details", "Read 10 MB of details", static async () =>
        {
            var benchmark = new DetailsBenchmark();
            await benchmark.MakeAsync();
            return new Scene(Candidate.Of(benchmark));
        }),
        new("call-1", "One call over loopback, one at a time", () => CallAsync(1), Turns: 3),
        new("call-16", "One call over loopback, 16 at once", () => CallAsync(16), Turns: 3),
        new("call-256", "One call over loopback, 256 at once", () => CallAsync(256), Turns: 3),
        new("call-connection", "One call over loopback, a connection each", static async () =>
        {
            var benchmark = new CallBenchmark();
            await benchmark.Start();
            var candidates = Candidate.Of(benchmark, "HttpClient by hand, a connection each", "ApiBox, a connection each");
            return new Scene([candidates[0] with { IsBaseline = true }, candidates[1]], benchmark.Stop);
        }, Turns: 6),
        new("call-instant", "One call without a network", static async () =>
        {
            var benchmark = new CallBenchmark();
            await benchmark.StartWithoutNetwork();
            return new Scene(Candidate.Of(benchmark, Connected), benchmark.Stop);
        }),
        .. TextBenchmark.Sorts.Select(static sort => new Comparison($"text-{sort}", $"Write 1,024 characters: {sort}", () =>
        {
            var benchmark = new TextBenchmark { Sort = sort };
            benchmark.Make();
            return Task.FromResult(new Scene(Candidate.Of(benchmark)));
        })),
    ];

    private static async Task<Scene> LargestAsync(bool isValid)
    {
        var benchmark = new LargestRequestBenchmark { IsValid = isValid };
        await benchmark.MakeAsync();
        var expected = isValid ? "" : string.Join(' ', MusicRequests.InvalidMembers);
        foreach (var (candidate, members) in await benchmark.FindingsAsync())
            if (members != expected)
                throw new InvalidOperationException($"{candidate} found errors in '{members}'; expected '{expected}'.");
        return new Scene(Candidate.Of(benchmark));
    }

    private static Task<Scene> CallbackAsync(string stage)
    {
        var benchmark = new CallbackBenchmark { Stage = stage };
        benchmark.Load();
        return Task.FromResult(new Scene(Candidate.Of(benchmark)));
    }

    private static async Task<Scene> CallAsync(int atOnce)
    {
        var benchmark = new CallBenchmark();
        await benchmark.Start();
        var candidates = Candidate.Of(benchmark, Connected);
        return new Scene(atOnce == 1 ? candidates : [.. candidates.Select(candidate => candidate.AtOnce(atOnce))], benchmark.Stop);
    }
}
