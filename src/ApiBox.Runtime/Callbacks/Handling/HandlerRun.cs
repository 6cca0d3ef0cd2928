namespace ApiBox.Runtime;

/// <summary>A callback whose handlers are being called.</summary>
internal sealed class HandlerRun : IDisposable
{
    private readonly TimeProvider _time;
    private readonly long _begun;
    private readonly CancellationTokenSource _ending;
    private readonly CancellationTokenRegistration _stopping;
    private int _isLogged;

    public HandlerRun(CallbackDelivery delivery, TimeSpan timeout, TimeProvider time, CancellationToken stopping)
    {
        (Delivery, _time, _begun) = (delivery, time, time.GetTimestamp());
        _ending = new CancellationTokenSource(timeout, time);
        Token = _ending.Token;
        _stopping = stopping.UnsafeRegister(static run => ((HandlerRun)run!).Cancel(), this);
    }

    public CallbackDelivery Delivery { get; }

    /// <summary>Cancels the handlers: on timeout, when the application stops, or when the callback was taken over.</summary>
    public CancellationToken Token { get; }

    /// <summary>Completes when all handlers have ended.</summary>
    public Task Completion { get; set; } = Task.CompletedTask;

    /// <summary>Whether another instance has taken over the callback.</summary>
    public bool IsLost { get; private set; }

    /// <summary>For how long the handlers have been running.</summary>
    public TimeSpan Age => AgeAt(_time.GetTimestamp());

    /// <summary>The same at a timestamp.</summary>
    public TimeSpan AgeAt(long timestamp) => _time.GetElapsedTime(_begun, timestamp);

    /// <summary>Marks the run as logged; true the first time.</summary>
    public bool TryMarkLogged() => Interlocked.Exchange(ref _isLogged, 1) == 0;

    /// <summary>The callback was taken over.</summary>
    public void MarkLost()
    {
        IsLost = true;
        Cancel();
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _ending.Dispose();
    }

    private void Cancel()
    {
        try
        {
            _ending.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
        catch (AggregateException)
        {
            // A callback that the handler registered failed; the handler is canceled nevertheless.
        }
    }
}
