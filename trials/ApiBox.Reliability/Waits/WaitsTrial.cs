using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Description;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Waits;

/// <summary>
/// Waits for many tasks at once, lets them wait, then ends all by callbacks. Design: one timer and one row for all of them, and neither a
/// thread nor a timer for each.
/// </summary>
internal static class WaitsTrial
{
    // What a runtime has anyway, and a pool that has been busy; far from one for each wait.
    private const int MostThreads = 100;
    private const long MostTimers = 10;

    /// <summary>How long a trial lasts at most.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static Task<Figures> RunAsync(int count, TimeSpan idle)
    {
        var operation = PaidOperations.Reporting;
        var run = typeof(WaitsTrial)
            .GetMethod(nameof(RunForAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (Task<Figures>)run.MakeGenericMethod(operation.Details!).Invoke(null, [operation, count, idle])!;
    }

    private static async Task<Figures> RunForAsync<TDetails>(PaidOperation operation, int count, TimeSpan idle)
    {
        var (running, succeeded) = PaidOperations.Answers(operation);
        using var handler = new RespondingHandler(WithoutId(running), WithoutId(succeeded));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddApiBox(static options => (options.BaseAddress, options.ApiKey) = (new Uri("http://127.0.0.1:9/"), "unused"))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var (client, store) = ((ITaskResumer)provider.GetRequiredService<ApiBoxClient>(), provider.GetRequiredService<ITaskStore>());
        var submissions = await SubmitAsync(store, count);
        using var patience = new CancellationTokenSource(Patience);

        // One before all, so that nothing is loaded or compiled while memory is measured.
        var first = client.Resume<TDetails>("first", submissions[0]).WaitForCompletionAsync(cancellationToken: patience.Token);

        var (memory, cpu, timers) = (GC.GetTotalMemory(forceFullCollection: true), Cpu(), Timer.ActiveCount);
        var waits = new Task<TDetails>[count];
        for (var i = 0; i < count; i++)
            waits[i] = client.Resume<TDetails>(TaskId(i), submissions[i]).WaitForCompletionAsync(cancellationToken: patience.Token);
        var (threads, begun) = (Process.GetCurrentProcess().Threads.Count, Cpu() - cpu);
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - memory) / count;
        var moreTimers = Timer.ActiveCount - timers;
        Program.Say(
                $"{count} waits have begun in {begun.TotalMilliseconds:f0} ms of CPU: {bytes} bytes each, {threads} threads, "
                + $"{moreTimers} timers more than before");

        var (queries, before) = (handler.Queries, Cpu());
        await Task.Delay(idle);
        var (polled, waited) = (handler.Queries - queries, Cpu() - before);
        Program.Say(
                $"{idle.TotalSeconds:f0} s of waiting took {waited.TotalMilliseconds:f0} ms of CPU for {polled} queries "
                + "at the default interval");

        handler.IsOver = true;
        before = Cpu();
        for (var i = 0; i < count; i++)
            await store.AdvanceAsync(Callback(operation, submissions[i], TaskId(i)), default);
        var ended = 0;
        foreach (var wait in waits)
            ended += await Succeeded(wait) ? 1 : 0;
        await store.AdvanceAsync(Callback(operation, submissions[0] with { SubmissionId = "first" }, "first"), default);
        await first;
        var ending = Cpu() - before;
        Program.Say($"{ended} of {count} waits ended after callbacks, with {ending.TotalMilliseconds:f0} ms of CPU");

        var values = Values(count, idle, bytes, begun, waited, ending, polled, ended, threads);
        values["timers"] = moreTimers;
        return new Figures(ended == count && threads <= MostThreads && moreTimers <= MostTimers, values);
    }

    /// <summary>The figures by their names.</summary>
    internal static JsonObject Values(
        int count, TimeSpan idle, long bytes, TimeSpan begun, TimeSpan waited, TimeSpan ending, int polled, int ended, int threads) => new()
        {
            ["count"] = count,
            ["bytes_per_wait"] = bytes,
            ["cpu_ms"] = (long)(begun + waited + ending).TotalMilliseconds,
            ["begin_cpu_ms"] = (long)begun.TotalMilliseconds,
            ["idle_seconds"] = (int)idle.TotalSeconds,
            ["idle_cpu_ms"] = (long)waited.TotalMilliseconds,
            ["idle_queries"] = polled,
            ["end_cpu_ms"] = (long)ending.TotalMilliseconds,
            ["ended"] = ended,
            ["threads"] = threads,
        };

    // The same answer serves every task, and one about another task would not be believed.
    private static byte[] WithoutId(byte[] answer)
    {
        var json = JsonNode.Parse(answer)!;
        json["data"]!.AsObject().Remove("taskId");
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private static async Task<NewSubmission[]> SubmitAsync(ITaskStore store, int count)
    {
        var now = DateTimeOffset.UtcNow;
        var submissions = new NewSubmission[count];
        for (var i = 0; i < count; i++)
        {
            submissions[i] = new NewSubmission(
                SubmissionIds.Create(now), "", null, "", now, now.AddDays(14))
            { Service = ApiBoxClient.SectionName };
            await store.AcceptAsync(submissions[i], TaskId(i));
        }

        return submissions;
    }

    private static ReceivedCallback Callback(PaidOperation operation, NewSubmission submission, string taskId) =>
        new(submission.SubmissionId, "", taskId, operation.Callback!.Stages[^1], 1, true, submission.CreatedAt, submission.ExpiresAt,
            ReadOnlyMemory<byte>.Empty, TimeSpan.Zero);

    internal static string TaskId(int number) => number.ToString("x32", CultureInfo.InvariantCulture);

    private static async Task<bool> Succeeded<T>(Task<T> wait)
    {
        await ((Task)wait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return wait.IsCompletedSuccessfully;
    }

    internal static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;
}
