using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Writes that the store did not accept at once. They are retried in the background, so that the caller does not wait for a store that
/// is unavailable, and a task that was paid for does not stay open.
/// </summary>
internal sealed class DeferredStoreWrites(TimeProvider time, ILogger logger) : IDisposable
{
    /// <summary>The maximum number of pending writes. More are dropped: callbacks and queries supply the same data later.</summary>
    public const int MaxCount = 1000;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GiveUp = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource _stop = new();
    private int _count;

    /// <summary>How many are waiting.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Writes an entry, at once or later. Never throws, and takes ten seconds at most.</summary>
    /// <param name="doing">The activity, for the log.</param>
    /// <param name="write">Writes it. It may be called again although it has succeeded.</param>
    /// <returns>Whether it was written at once.</returns>
    public async Task<bool> WriteAsync(string doing, Func<Task> write)
    {
        try
        {
            await write().WaitAsync(Limit, time).ConfigureAwait(false);
            return true;
        }
        catch (Exception error)
        {
            StoreLog.StoreFailed(logger, doing, error);
            if (Interlocked.Increment(ref _count) <= MaxCount)
                _ = RetryAsync(doing, write);
            else
                Interlocked.Decrement(ref _count);
            return false;
        }
    }

    public void Dispose() => _stop.Cancel();

    private async Task RetryAsync(string doing, Func<Task> write)
    {
        var until = time.GetUtcNow() + GiveUp;
        try
        {
            for (var retry = 0; time.GetUtcNow() < until; retry++)
            {
                await Task.Delay(Backoff.Next(FirstPause, MaxPause, retry), time, _stop.Token).ConfigureAwait(false);
                try
                {
                    await write().WaitAsync(Limit, time, _stop.Token).ConfigureAwait(false);
                    StoreLog.DeferredWriteSucceeded(logger, doing);
                    return;
                }
                catch (Exception) when (!_stop.IsCancellationRequested)
                {
                    // The failure of the store was already logged.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The client was disposed; the pending write is in the log.
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
