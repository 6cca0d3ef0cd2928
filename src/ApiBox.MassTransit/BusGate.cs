namespace ApiBox.Runtime;

/// <summary>
/// Bounds for how long callbacks wait for the bus, and how many do. While the bus is away one at a time asks for it and the others fail
/// at once: they would take the places of handlers that have nothing to do with it.
/// </summary>
internal sealed class BusGate(TimeProvider time)
{
    /// <summary>
    /// Publishing goes on for as long as a broker is away. The callback is safe in the store, so it need not wait here, and what goes on
    /// for long would count as a handler that hangs.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string Kept = "The callback stays in the store and is published later.";

    private volatile bool _isAway;
    private int _asking;

    /// <summary>Publishes, and returns when the bus has the message.</summary>
    /// <exception cref="TimeoutException">The bus is away.</exception>
    public async Task PassAsync(Func<CancellationToken, Task> publish, CancellationToken cancellationToken)
    {
        if (!_isAway)
        {
            await TryAsync(publish, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (Interlocked.Exchange(ref _asking, 1) == 1)
            throw new TimeoutException($"The bus has not confirmed an earlier callback, with which it is being asked again. {Kept}");
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
            // How soon a transport heeds the token differs. What is left behind may still be sent, with the next attempt's message id.
            await publish(either.Token).WaitAsync(either.Token).ConfigureAwait(false);
            _isAway = false;
        }
        catch (Exception error) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            _isAway = true;
            throw new TimeoutException(
                $"The bus has not confirmed the callback within {Patience.TotalSeconds} s; see whether the broker can be reached. {Kept}",
                error);
        }
    }
}
