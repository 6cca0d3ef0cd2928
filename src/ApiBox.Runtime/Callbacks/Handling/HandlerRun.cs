namespace ApiBox.Runtime;

/// <summary>A callback whose handlers are being called.</summary>
internal sealed class HandlerRun : IDisposable
{
    private readonly TimeProvider _time;
    private readonly long _begun;
    private readonly CancellationTokenSource _ending;
    private readonly CancellationTokenRegistration _stopping;
    private int _isTold;

    public HandlerRun(CallbackDelivery delivery, TimeSpan timeout, TimeProvider time, CancellationToken stopping)
    {
        (Delivery, _time, _begun) = (delivery, time, time.GetTimestamp());
        _ending = new CancellationTokenSource(timeout, time);
        Token = _ending.Token;
        _stopping = stopping.UnsafeRegister(static run => ((HandlerRun)run!).Cancel(), this);
    }

    public CallbackDelivery Delivery { get; }

    /// <summary>What its handlers are told: time is up, the application stops, or the callback is no longer ours.</summary>
    public CancellationToken Token { get; }

    /// <summary>The end of it all.</summary>
    public Task Completion { get; set; } = Task.CompletedTask;

    /// <summary>Whether somebody else has taken the callback over.</summary>
    public bool IsLost { get; private set; }

    /// <summary>For how long the handlers have been running.</summary>
    public TimeSpan Age => _time.GetElapsedTime(_begun);

    /// <summary>Whether this is asked for the first time.</summary>
    public bool TellsFirst() => Interlocked.Exchange(ref _isTold, 1) == 0;

    /// <summary>The callback was taken over.</summary>
    public void Lose()
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
            // Something that the handler had registered failed; the handler is told all the same.
        }
    }
}
