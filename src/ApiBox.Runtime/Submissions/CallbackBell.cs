namespace ApiBox.Runtime;

/// <summary>Wakes the dispatcher when a callback was stored in this process, so that handlers need not wait for its next round.</summary>
internal sealed class CallbackBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been rung and not been heard yet, which is as good.
        }
    }

    public Task<bool> WaitAsync(CancellationToken cancellationToken) => _rung.WaitAsync(Timeout.Infinite, cancellationToken);

    public void Dispose() => _rung.Dispose();
}
