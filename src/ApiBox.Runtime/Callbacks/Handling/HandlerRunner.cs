using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Calls the handlers of callbacks that were taken, and records the result: completed, postponed, or parked.</summary>
internal sealed class HandlerRunner(
    ITaskStore store,
    HandlerCalls calls,
    HandlerRuns runs,
    DispatcherSignal signal,
    DispatcherHeartbeat heartbeat,
    CallbackHandlerOptions options,
    TimeProvider time,
    ILogger logger)
    : IDisposable
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxRetryPause = TimeSpan.FromSeconds(3);

    private readonly HandlerThreads _threads = new(options.MaxRunning);

    /// <summary>When the next callback is due that was queued for later here.</summary>
    public NextAttempt Next { get; } = new(time);

    public void Dispose() => _threads.Dispose();

    /// <summary>Begins to handle a callback.</summary>
    public HandlerRun Begin(CallbackDelivery delivery, CancellationToken stopping) =>
        Start(delivery, run => HandleAsync(run, stopping), stopping);

    /// <summary>Requeues a callback whose previous owner was lost, or parks it.</summary>
    public void Requeue(CallbackDelivery delivery, CancellationToken stopping)
    {
        // A forwarded callback can fail any number of times; only one that ends processes is parked.
        var attempts = calls.IsForwarded(delivery.Kind) ? delivery.Losses : delivery.Attempt - 1;
        if (HandlerAttempts.Pause(attempts, options.MaxAttempts) is not { } pause)
        {
            HandlerLog.Parked(logger, delivery.Kind, delivery.SubmissionId, delivery.Stage, attempts, null);
            Start(delivery, run => NoteAsync(
                run, () => store.ParkDeliveryAsync(delivery, false, CancellationToken.None), stopping), stopping);
            return;
        }

        // One of many callbacks has ended the process. The others need not wait for it: at first it is enough to run alone.
        if (delivery.Losses == 1)
            pause = TimeSpan.Zero;
        HandlerLog.HandlerLost(logger, delivery.Kind, delivery.SubmissionId, delivery.Stage, attempts, pause);
        Start(delivery, run => PostponeAsync(run, pause, false, stopping), stopping);
    }

    /// <summary>Releases a callback whose handlers were not called.</summary>
    public void Release(CallbackDelivery delivery, CancellationToken stopping) =>
        Start(delivery, run => PostponeAsync(run, TimeSpan.Zero, false, stopping), stopping);

    private HandlerRun Start(CallbackDelivery delivery, Func<HandlerRun, Task> work, CancellationToken stopping)
    {
        var run = new HandlerRun(delivery, options.Timeout, time, stopping);
        runs.Add(run);
        run.Completion = EndAsync(run, work);
        return run;
    }

    private async Task EndAsync(HandlerRun run, Func<HandlerRun, Task> work)
    {
        try
        {
            await work(run).ConfigureAwait(false);
        }
        finally
        {
            runs.Remove(run);
            run.Dispose();
            signal.Notify();
        }
    }

    private async Task HandleAsync(HandlerRun run, CancellationToken stopping)
    {
        var error = await TryAsync(run).ConfigureAwait(false);
        if (error is OperationCanceledException && stopping.IsCancellationRequested)
        {
            await PostponeAsync(run, TimeSpan.Zero, false, stopping).ConfigureAwait(false);
            return;
        }

        heartbeat.RecordHandled(error is null);
        if (error is null)
            await NoteAsync(run, () => store.CompleteDeliveryAsync(run.Delivery, CancellationToken.None), stopping).ConfigureAwait(false);
        else
            await FailAsync(run, error, stopping).ConfigureAwait(false);
    }

    private async Task<Exception?> TryAsync(HandlerRun run)
    {
        try
        {
            await _threads.RunAsync(() => calls.RunAsync(run.Delivery, run.Token)).ConfigureAwait(false);
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private async Task FailAsync(HandlerRun run, Exception error, CancellationToken stopping)
    {
        var delivery = run.Delivery;
        var maxAttempts = calls.IsForwarded(delivery.Kind) ? int.MaxValue : options.MaxAttempts;
        if (HandlerAttempts.Pause(delivery.Attempt, maxAttempts) is not { } pause)
        {
            HandlerLog.Parked(logger, delivery.Kind, delivery.SubmissionId, delivery.Stage, delivery.Attempt, error);
            await NoteAsync(run, () => store.ParkDeliveryAsync(delivery, true, CancellationToken.None), stopping).ConfigureAwait(false);
            return;
        }

        HandlerLog.HandlerFailed(logger, delivery.Kind, delivery.SubmissionId, delivery.Stage, delivery.Attempt, pause, error);
        await PostponeAsync(run, pause, true, stopping).ConfigureAwait(false);
    }

    private async Task PostponeAsync(HandlerRun run, TimeSpan pause, bool hasFailed, CancellationToken stopping)
    {
        await NoteAsync(run, () => store.PostponeDeliveryAsync(run.Delivery, pause, hasFailed, CancellationToken.None), stopping)
            .ConfigureAwait(false);
        Next.Expect(pause);
    }

    /// <summary>Records the result while the callback is leased here: the store delivers an unrecorded callback again.</summary>
    private async Task NoteAsync(HandlerRun run, Func<Task<bool>> note, CancellationToken stopping)
    {
        for (var retry = 0; ; retry++)
        {
            try
            {
                if (!await note().ConfigureAwait(false))
                    HandlerLog.LeaseLost(logger, run.Delivery.Kind, run.Delivery.SubmissionId, run.Delivery.Stage);
                return;
            }
            catch (Exception error)
            {
                if (retry == 0)
                    StoreLog.StoreFailed(logger, "recording the result of handlers", error);
                if (run.IsLost || stopping.IsCancellationRequested)
                    return;
            }

            await Task.Delay(Backoff.Next(FirstRetry, MaxRetryPause, retry), time, stopping)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
