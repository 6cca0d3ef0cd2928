namespace ApiBox.Runtime;

/// <summary>Wakes the dispatcher when a callback was stored in this process, so that handlers need not wait for its next round.</summary>
internal sealed class DispatcherSignal : IDisposable
{
    private readonly SemaphoreSlim _semaphore = new(0, 1);

    public void Notify()
    {
        try
        {
            _semaphore.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is already set.
        }
    }

    public Task<bool> WaitAsync(CancellationToken cancellationToken) => _semaphore.WaitAsync(Timeout.Infinite, cancellationToken);

    public void Dispose() => _semaphore.Dispose();
}
