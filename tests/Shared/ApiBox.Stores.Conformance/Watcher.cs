namespace ApiBox.Stores.Conformance;

/// <summary>Somebody who watches a store from the moment it is made.</summary>
public sealed class Watcher : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _leaving = new();
    private readonly IAsyncEnumerator<StoreSignal> _signals;
    private Task<bool> _next;

    public Watcher(ITaskStore store)
    {
        _signals = store.WatchAsync(_leaving.Token).GetAsyncEnumerator();
        _next = _signals.MoveNextAsync().AsTask();
    }

    /// <summary>Waits for word of a task, or of everything.</summary>
    public Task IsWokenAsync(string taskId) => UntilAsync(signal => signal == StoreSignal.Everything || signal.TaskId == taskId);

    /// <summary>Waits for word of that very task.</summary>
    public Task IsToldAsync(string taskId) => UntilAsync(signal => signal.TaskId == taskId);

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await ((Task)_next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _signals.DisposeAsync();
        _leaving.Dispose();
    }

    private async Task UntilAsync(Predicate<StoreSignal> isIt)
    {
        StoreSignal signal;
        do
        {
            Assert.True(await _next.WaitAsync(Patience), "the stream ended");
            signal = _signals.Current;
            _next = _signals.MoveNextAsync().AsTask();
        }
        while (!isIt(signal));
    }
}
