namespace ApiBox.Runtime;

/// <summary>
/// Limits how long callbacks wait for the bus, and how many do. While the bus is unavailable, one at a time retries and the others fail
/// at once, so that they do not block other handlers.
/// </summary>
internal sealed class BusGate(TimeProvider time)
{
    /// <summary>
    /// Publishing is retried while a broker is unavailable. The callback is safe in the store, so it need not wait here, and what goes on
    /// for long would count as a handler that hangs.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string Kept = "The callback stays in the store and is published later.";

    private volatile bool _isAway;
    private int _asking;

    /// <summary>Publishes, and returns when the bus has the message.</summary>
    /// <exception cref="TimeoutException">The bus is unavailable.</exception>
    public async Task PassAsync(Func<CancellationToken, Task> publish, CancellationToken cancellationToken)
    {
        if (!_isAway)
        {
            await TryAsync(publish, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (Interlocked.Exchange(ref _asking, 1) == 1)
            throw new TimeoutException($"The bus has not confirmed an earlier callback, which is being retried. {Kept}");
        try
        {
            await TryAsync(publish, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _asking, 0);
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> publish, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            // Transports honor the token at different times. An abandoned message can still be sent, with the same message id as the next
            // attempt.
            await publish(either.Token).WaitAsync(either.Token).ConfigureAwait(false);
            _isAway = false;
        }
        catch (Exception error) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            _isAway = true;
            throw new TimeoutException(
                $"The bus has not confirmed the callback within {Patience.TotalSeconds} s; check whether the broker can be reached. {Kept}",
                error);
        }
    }
}
