using System.Net;
using System.Text;

namespace ApiBox.Emulator;

/// <summary>Sends callbacks as the service does: on time, with a few retries if they fail.</summary>
internal sealed class CallbackSender(
    ApiBoxEmulatorOptions options,
    History<EmulatorCallback> history,
    Action<string> log) : IAsyncDisposable
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    private static readonly TimeSpan MissedFor = TimeSpan.FromHours(1);

    // Not disposed, since a request that is being canceled may still ask for its token.
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];

    // Callbacks go straight to the receiver: no proxy, no cookies, and a redirect does not count as delivered.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private TimeProvider Clock => options.TimeProvider;

    /// <summary>Sends the callbacks that precede the response, then starts sending the others.</summary>
    public async Task StartAsync(EmulatedTask task)
    {
        var callbacks = CallbackSchedule.For(task);

        // All timers start before the response, so that a test that advances the clock cannot do so in between.
        var due = callbacks.Where(callback => !callback.BeforeResponse)
            .Select(callback => (callback, WaitAsync(task.TimeOf(callback.At))))
            .ToList();
        foreach (var callback in callbacks.Where(callback => callback.BeforeResponse))
            await DeliverAsync(task, callback);
        Run(FollowAsync(task, due));
    }

    /// <summary>
    /// Sends the callbacks of an earlier emulator's task that are still due, and again the last one, which may have been missed.
    /// </summary>
    public void Resume(EmulatedTask task)
    {
        var callbacks = CallbackSchedule.For(task);
        var missed = callbacks.LastOrDefault(callback => Age(callback) >= TimeSpan.Zero && Age(callback) < MissedFor);
        Run(FollowAsync(task, [.. callbacks.Where(callback => Age(callback) < TimeSpan.Zero || callback == missed)
            .Select(callback => (callback, WaitAsync(task.TimeOf(callback.At))))]));

        TimeSpan Age(ScheduledCallback callback) => Clock.GetUtcNow() - task.TimeOf(callback.At);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Task[] running;
        lock (_lock)
            running = [.. _running];
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
    }

    private async Task FollowAsync(EmulatedTask task, IReadOnlyList<(ScheduledCallback Callback, Task Time)> due)
    {
        foreach (var (callback, time) in due)
        {
            await time;
            await DeliverAsync(task, callback);
        }
    }

    // A timer may fire slightly early. The details would then not yet show what the callback reports.
    private async Task WaitAsync(DateTimeOffset time)
    {
        while (time - Clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait > ShortestWait ? wait : ShortestWait, Clock, _stop.Token);
    }

    // The next callback waits for the first attempt alone; retries run beside it.
    private async Task DeliverAsync(EmulatedTask task, ScheduledCallback callback)
    {
        if (!await AttemptAsync(task, callback, attempt: 1) && !callback.Forged)
            Run(RetryAsync(task, callback));
    }

    private async Task RetryAsync(EmulatedTask task, ScheduledCallback callback)
    {
        var pause = task.Duration / 10;
        for (var retry = 1; retry <= options.CallbackRetries; retry++, pause *= 2)
        {
            await Task.Delay(pause, Clock, _stop.Token);
            if (await AttemptAsync(task, callback, retry + 1))
                return;
        }
    }

    /// <returns>False if a retry may help.</returns>
    private async Task<bool> AttemptAsync(EmulatedTask task, ScheduledCallback callback, int attempt)
    {
        var record = new EmulatorCallback
        {
            TaskId = task.Id,
            Name = callback.Rules.Name,
            Stage = callback.Stage,
            Url = callback.Url,
            Body = PayloadFactory.Callback(task, callback.Rules, callback.Stage, callback.Failed).ToJsonString(JsonSettings.Relaxed),
            SentAt = Clock.GetUtcNow(),
            Attempt = attempt,
            Forged = callback.Forged,
            Outcome = CallbackOutcome.Lost,
        };
        if (!callback.Lost && Reject(callback.Url) is { } reason)
            record = record with { Outcome = CallbackOutcome.Skipped, Error = reason };
        else if (!callback.Lost)
            record = await SendAsync(callback, record);

        history.Add(record);
        log($"callback {record.Name} {record.Stage} of task {record.TaskId}: {record.Outcome} {record.HttpStatus}{record.Error}".TrimEnd());
        return record.Outcome is not (CallbackOutcome.Refused or CallbackOutcome.Failed);
    }

    private async Task<EmulatorCallback> SendAsync(ScheduledCallback callback, EmulatorCallback record)
    {
        using var timeout = new CancellationTokenSource(options.CallbackTimeout, Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _stop.Token);
        using var request = new HttpRequestMessage(new(callback.Rules.Method), callback.Url)
        {
            Content = new StringContent(record.Body, Encoding.UTF8, "application/json"),
        };
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var outcome = response.StatusCode == HttpStatusCode.OK ? CallbackOutcome.Delivered : CallbackOutcome.Refused;
            return record with { Outcome = outcome, HttpStatus = (int)response.StatusCode };
        }
        catch (HttpRequestException e)
        {
            return record with { Outcome = CallbackOutcome.Failed, Error = e.HttpRequestError.ToString() };
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return record with { Outcome = CallbackOutcome.Failed, Error = "no response in time" };
        }
    }

    private string? Reject(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return "the URL must begin with http:// or https://";
        return FileFetcher.IsLocal(address) || options.AllowRemoteCallbacks
            ? null
            : "the URL is not on this machine, and remote callbacks are not allowed";
    }

    private void Run(Task task)
    {
        lock (_lock)
            _running.Add(task);
        _ = task.ContinueWith(Forget, TaskScheduler.Default);
    }

    private void Forget(Task task)
    {
        if (task.Exception is { } fault)
            log($"sending callbacks failed: {fault.InnerException}");
        lock (_lock)
            _running.Remove(task);
    }
}
