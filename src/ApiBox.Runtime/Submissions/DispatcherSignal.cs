namespace ApiBox.Runtime;

/// <summary>Wakes the dispatcher when a callback was stored in this process, so that handlers need not wait for its next round.</summary>
internal sealed class DispatcherSignal
{
    // What is in _waiting while the signal is set.
    private static readonly TaskCompletionSource Set = new();

    private TaskCompletionSource? _waiting;

    /// <summary>
    /// Wakes what waits, or sets the signal for the next wait. Costs nothing while it is set. What waits goes on behind the work that the
    /// thread pool has already, so that under load it finds many callbacks at once.
    /// </summary>
    public void Notify()
    {
        while (Volatile.Read(ref _waiting) is var seen && seen != Set)
        {
            if (Interlocked.CompareExchange(ref _waiting, seen is null ? Set : null, seen) != seen)
                continue;
            if (seen is not null)
                ThreadPool.UnsafeQueueUserWorkItem(static waiting => waiting.TrySetResult(), seen, preferLocal: false);
            return;
        }
    }

    /// <summary>Waits for the signal and resets it. One can wait at a time.</summary>
    public Task WaitAsync()
    {
        if (Interlocked.CompareExchange(ref _waiting, null, Set) == Set)
            return Task.CompletedTask;

        var waiting = new TaskCompletionSource();
        if (Interlocked.CompareExchange(ref _waiting, waiting, null) is null)
            return waiting.Task;

        // It was set in between.
        Volatile.Write(ref _waiting, null);
        return Task.CompletedTask;
    }
}
