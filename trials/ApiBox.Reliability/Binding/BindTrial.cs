using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ApiBox.Emulator;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Binding;

/// <summary>
/// Callback addresses that strangers have seen. For each a stranger's callback comes first and names another task; then the service's own
/// come.
/// Half of the submissions have lost their answer, half are not known at all. The stranger's task must bind nothing, and the real one must
/// win.
/// </summary>
internal static class BindTrial
{
    private const int AtOnce = 10;

    private static readonly TimeSpan TaskDuration = TimeSpan.FromSeconds(3);

    // Handlers wait a minute at most for a word on the task.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task<Figures> RunAsync(int count, int seed, string? argument)
    {
        var (random, watch, book) = (new Random(seed), Stopwatch.StartNew(), new RunBook());
        await using var store = TrialStore.Create(argument, "bind");
        await using var emulator = await ApiBoxEmulator.StartAsync(static options =>
        {
            options.Credits = decimal.MaxValue;
            options.TaskDuration = TaskDuration;
            options.TrackLength = TimeSpan.FromMilliseconds(10);
        });
        await using var app = await Worker.StartAsync(
            new WorkerSetting("only", store.Place, TrialTask.Music), book.Note, emulator.BaseAddress, emulator.ApiKey);
        using var scene = new Scene(emulator, app);

        var foreign = await scene.SubmitForStrangerAsync();
        var leaks = Enumerable.Range(0, count)
            .Select(number => new Leak(scene.CreateUrl(), number, random.Next(2) == 0 ? foreign : Guid.NewGuid().ToString("n")))
            .ToList();
        await Parallel.ForEachAsync(leaks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, (leak, _) => scene.LeakAsync(leak));

        var real = leaks.ToDictionary(static leak => leak, leak => scene.TaskOf(leak.Url));
        await Until.IsAsync(() => leaks.All(leak => HasWon(book, leak, real[leak])), Patience);
        var (won, wrong) = (leaks.Count(leak => HasWon(book, leak, real[leak])), 0);
        foreach (var leak in leaks)
            wrong += await scene.ResolveAsync(leak.Url) == real[leak] && !IsFooled(book, leak) ? 0 : 1;
        var refused = emulator.Callbacks.Count(
            static callback => callback.Outcome != CallbackOutcome.Delivered && callback.HttpStatus is not null);
        var verdict = book.Check();
        if (won < count || wrong > 0)
            book.SayWarnings();
        return new Figures(wrong == 0 && won == count && verdict is { HandledTwice: 0, AfterCompletion: 0, WithoutRun: 0 }, new()
        {
            ["store"] = TrialStore.KindOf(argument),
            ["addresses"] = count,
            ["wrongly_bound"] = wrong,
            ["real_won"] = won,
            ["real_refused_for_a_time"] = refused,
            ["strangers_handled_unconfirmed"] = leaks.Count(
                leak => book.Runs.Any(run => run.TaskId == leak.Foreign && run.SubmissionId == leak.Url.SubmissionId)),
            ["handled_twice"] = verdict.HandledTwice,
            ["queries"] = emulator.Requests.Count(static request => request.Method == "GET"),
            ["seconds"] = (int)watch.Elapsed.TotalSeconds,
            ["seed"] = seed,
        });
    }

    // All that the real task reports reached the handlers as confirmed, the end included.
    private static bool HasWon(RunBook book, Leak leak, string taskId) => book.Runs.Any(run =>
        run is { IsOk: true, IsConfirmed: true, Stage: TrialTask.Last }
                && run.SubmissionId == leak.Url.SubmissionId && run.TaskId == taskId);

    // Handlers were told that the stranger's task is the submission's.
    private static bool IsFooled(RunBook book, Leak leak) =>
        book.Runs.Any(run => run.IsConfirmed && run.SubmissionId == leak.Url.SubmissionId && run.TaskId == leak.Foreign);

    /// <param name="Url">The address.</param>
    /// <param name="Number">Which it is.</param>
    /// <param name="Foreign">The task that the stranger names: another submission's, or one that does not exist.</param>
    private sealed record Leak(CallbackUrl Url, int Number, string Foreign);

    private sealed class Scene(ApiBoxEmulator emulator, CallbackApp app) : IDisposable
    {
        private static readonly Uri Elsewhere = new("http://127.0.0.1:9/elsewhere");

        private readonly PaidOperation _operation = PaidOperations.Reporting;
        private readonly IApiBoxClient _client = app.Services.GetRequiredService<IApiBoxClient>();
        private readonly IApiBoxTasks _tasks = app.Services.GetRequiredService<IApiBoxTasks>();
        private readonly HttpClient _http = new();
        private readonly SemaphoreSlim _losing = new(1);

        public void Dispose()
        {
            _http.Dispose();
            _losing.Dispose();
        }

        public CallbackUrl CreateUrl() => _operation.CreateUrl(app.Urls)!;

        /// <summary>A task of somebody else's, who knows its id.</summary>
        public async Task<string> SubmitForStrangerAsync()
        {
            await SubmitUnknownAsync(_operation.Body(0, Elsewhere)!);
            return emulator.Tasks[^1].TaskId;
        }

        public async ValueTask LeakAsync(Leak leak)
        {
            var body = _operation.Body(leak.Number, leak.Url.Uri)!;
            if (leak.Number % 2 == 0)
            {
                await SubmitAndLoseAsync(body);
                await PostAsync(leak);
            }
            else
            {
                await PostAsync(leak);
                await SubmitUnknownAsync(body);
            }
        }

        public string TaskOf(CallbackUrl url) =>
            emulator.Tasks.Single(task => task.Request.Contains(url.SubmissionId, StringComparison.Ordinal)).TaskId;

        public Task<string?> ResolveAsync(CallbackUrl url) => _operation.ResolveAsync(_tasks, url.SubmissionId);

        // The fault is meant for the next submission, so only one may be under way.
        private async Task SubmitAndLoseAsync(JsonObject body)
        {
            await _losing.WaitAsync();
            try
            {
                emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
                await _operation.CallAsync(_client, body, default);
                throw new InvalidOperationException("The answer was to be lost.");
            }
            catch (ApiBoxOutcomeUnknownException)
            {
                // As it should be.
            }
            finally
            {
                _losing.Release();
            }
        }

        // Another program with the same key.
        private async Task SubmitUnknownAsync(JsonObject body)
        {
            await _losing.WaitAsync();
            try
            {
                using var request = new HttpRequestMessage(_operation.Http, new Uri(emulator.BaseAddress, _operation.Path));
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", emulator.ApiKey);
                request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
                using var answer = await _http.SendAsync(request);
                answer.EnsureSuccessStatusCode();
            }
            finally
            {
                _losing.Release();
            }
        }

        private async Task PostAsync(Leak leak)
        {
            var task = new TrialTask(TrialTask.Music, leak.Url.SubmissionId, leak.Foreign);
            using var body = task.Body();
            using var answer = await _http.PostAsync(leak.Url.Uri, body);
            answer.EnsureSuccessStatusCode();
        }
    }
}
