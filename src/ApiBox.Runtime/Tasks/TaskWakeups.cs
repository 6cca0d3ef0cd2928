using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Ends the pauses of waits: by the clock, and earlier when the store signals the task. The store is watched only
/// while there are waits.
/// </summary>
internal sealed class TaskWakeups(
    TimeProvider time, Func<CancellationToken, IAsyncEnumerable<StoreSignal>>? signals, ILogger logger) : IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly Dictionary<string, List<Wakeup>> _waiting = new(StringComparer.Ordinal);
    private readonly DeadlineQueue _deadlines = new(time);
    private CancellationTokenSource? _watch;

    /// <summary>Subscribes to the signals of a task until the result is disposed.</summary>
    public ITaskWakeup Subscribe(string taskId)
    {
        var wakeup = new Wakeup(this, taskId);
        lock (_gate)
        {
            if (!_waiting.TryGetValue(taskId, out var others))
                _waiting.Add(taskId, others = new List<Wakeup>(1));
            others.Add(wakeup);
            if (signals is not null && _watch is null)
            {
                _watch = new CancellationTokenSource();
                _ = WatchAsync(signals, _watch.Token);
            }
        }

        return wakeup;
    }

    public void Dispose()
    {
        lock (_gate)
            StopWatching();
        _deadlines.Dispose();
    }

    private async Task WatchAsync(Func<CancellationToken, IAsyncEnumerable<StoreSignal>> watch, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await foreach (var signal in watch(cancellationToken).ConfigureAwait(false))
                    Wake(signal);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // Polling continues, so nothing is lost.
                StoreLog.StoreFailed(logger, "watching for callbacks", error);
            }

            await Task.Delay(FirstPause, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Wake(StoreSignal signal)
    {
        Wakeup[] woken;
        lock (_gate)
        {
            woken = signal.TaskId is null ? [.. _waiting.Values.SelectMany(static list => list)]
                : _waiting.TryGetValue(signal.TaskId, out var waiting) ? [.. waiting]
                : [];
        }

        foreach (var wakeup in woken)
            wakeup.Wake();
    }

    private void Unsubscribe(Wakeup wakeup)
    {
        lock (_gate)
        {
            if (_waiting.TryGetValue(wakeup.TaskId, out var others) && others.Remove(wakeup) && others.Count == 0)
                _waiting.Remove(wakeup.TaskId);
            if (_waiting.Count == 0)
                StopWatching();
        }
    }

    private void StopWatching()
    {
        _watch?.Cancel();
        _watch?.Dispose();
        _watch = null;
    }

    private sealed class Wakeup(TaskWakeups owner, string taskId) : ITaskWakeup
    {
        private TaskCompletionSource? _pause;
        private bool _isSignaled;

        public string TaskId => taskId;

        public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TaskCompletionSource pause;
            lock (this)
            {
                if (_isSignaled)
                {
                    _isSignaled = false;
                    return;
                }

                _pause = pause = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            owner._deadlines.Add(pause, atMost);
            using var cancelling = cancellationToken.UnsafeRegister(
                static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), pause);
            await pause.Task.ConfigureAwait(false);
        }

        public void Wake()
        {
            lock (this)
                _isSignaled = _pause?.TrySetResult() != true;
        }

        public void Dispose() => owner.Unsubscribe(this);
    }
}
