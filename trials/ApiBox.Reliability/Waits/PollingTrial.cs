using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Reliability.Description;

namespace ApiBox.Reliability.Waits;

/// <summary>
/// What one would write without the SDK: a loop for each task that queries and delays, with the interval of the SDK and its jitter. It
/// measures the same as <see cref="WaitsTrial"/>, for the tables of <c>benchmarks</c>.
/// </summary>
internal static class PollingTrial
{
    public const string Name = "polling";

    private const double Jitter = 0.15;

    private static readonly TimeSpan Interval = new ApiBoxOptions().PollInterval;

    public static async Task<Figures> RunAsync(int count, TimeSpan idle)
    {
        var (running, succeeded) = PaidOperations.Answers(PaidOperations.Reporting);
        using var handler = new RespondingHandler(running, succeeded);
        using var client = new HttpClient(handler);
        client.BaseAddress = new Uri("http://127.0.0.1:9/");

        // One before all, so that nothing is loaded or compiled while memory is measured.
        using var patience = new CancellationTokenSource(WaitsTrial.Patience);
        var first = WaitAsync(client, "first", patience.Token);

        var (memory, cpu) = (GC.GetTotalMemory(forceFullCollection: true), WaitsTrial.Cpu());
        var waits = new Task<bool>[count];
        for (var i = 0; i < count; i++)
            waits[i] = WaitAsync(client, WaitsTrial.TaskId(i), patience.Token);
        var begun = WaitsTrial.Cpu() - cpu;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - memory) / count;
        var threads = System.Diagnostics.Process.GetCurrentProcess().Threads.Count;

        var (queries, before) = (handler.Queries, WaitsTrial.Cpu());
        await Task.Delay(idle);
        var (polled, waited) = (handler.Queries - queries, WaitsTrial.Cpu() - before);

        // Nothing wakes these loops, so the end takes up to an interval.
        handler.IsOver = true;
        before = WaitsTrial.Cpu();
        var ended = (await Task.WhenAll(waits)).Count(static hasSucceeded => hasSucceeded);
        await first;
        var ending = WaitsTrial.Cpu() - before;
        return new Figures(ended == count, WaitsTrial.Values(count, idle, bytes, begun, waited, ending, polled, ended, threads));
    }

    private static async Task<bool> WaitAsync(HttpClient client, string taskId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var details = await client
                .GetFromJsonAsync($"api/v1/generate/record-info?taskId={taskId}", PolledJson.Default.PolledResponse, cancellationToken)
                .ConfigureAwait(false);
            if (details?.Data?.Status is "SUCCESS")
                return true;
            if (details?.Data?.Status?.EndsWith("FAILED", StringComparison.Ordinal) == true)
                return false;
            var jitter = 1 - Jitter + (2 * Jitter * Random.Shared.NextDouble());
            await Task.Delay(Interval * jitter, cancellationToken).ConfigureAwait(false);
        }
    }
}

/// <summary>The members of the details that the loop needs.</summary>
internal sealed record PolledResponse(int Code, PolledDetails? Data);

internal sealed record PolledDetails(string? Status, JsonElement? Response);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PolledResponse))]
internal sealed partial class PolledJson : JsonSerializerContext;
