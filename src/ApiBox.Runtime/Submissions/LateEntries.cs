using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Entries that the store did not take at once. They are tried again in the background, since the caller should not wait for a store that
/// is away, and a task that was paid for should not stay open for want of one word.
/// </summary>
internal sealed class LateEntries(TimeProvider time, ILogger logger) : IDisposable
{
    /// <summary>More than that are given up at once: the store has been away for long, and callbacks and queries tell the same later.</summary>
    public const int Most = 1000;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GiveUp = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource _stop = new();
    private int _count;

    /// <summary>How many are waiting.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Writes an entry, at once or later. Never throws, and takes ten seconds at most.</summary>
    /// <param name="doing">What is written, for the log.</param>
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
            if (Interlocked.Increment(ref _count) <= Most)
                _ = WriteLateAsync(doing, write);
            else
                Interlocked.Decrement(ref _count);
            return false;
        }
    }

    public void Dispose() => _stop.Cancel();

    private async Task WriteLateAsync(string doing, Func<Task> write)
    {
        var until = time.GetUtcNow() + GiveUp;
        try
        {
            for (var retry = 0; time.GetUtcNow() < until; retry++)
            {
                await Task.Delay(Backoff.Next(FirstPause, LongestPause, retry), time, _stop.Token).ConfigureAwait(false);
                try
                {
                    await write().WaitAsync(Limit, time, _stop.Token).ConfigureAwait(false);
                    StoreLog.WrittenLate(logger, doing);
                    return;
                }
                catch (Exception) when (!_stop.IsCancellationRequested)
                {
                    // It has been logged that the store is away.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The client is gone; what was to be written is in the log.
        }
        finally
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
