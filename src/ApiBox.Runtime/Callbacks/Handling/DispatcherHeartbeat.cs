namespace ApiBox.Runtime;

/// <summary>The state of the callback dispatcher, for health checks.</summary>
internal sealed class DispatcherHeartbeat(TimeProvider time)
{
    private long _lastBeat;
    private int _failures;
    private volatile bool _isRunning;
    private volatile Func<int> _hanging = static () => 0;

    /// <summary>Whether a host runs the dispatcher.</summary>
    public bool IsRunning => _isRunning;

    /// <summary>The time since it last took callbacks from the store, or since its start.</summary>
    public TimeSpan SinceLastBeat => time.GetElapsedTime(Volatile.Read(ref _lastBeat));

    /// <summary>How many callbacks in a row have failed in their handlers.</summary>
    public int ConsecutiveFailures => Volatile.Read(ref _failures);

    /// <summary>How many handlers have exceeded their timeout and not returned.</summary>
    public int Hanging => _hanging();

    public void Start(Func<int> hanging)
    {
        _hanging = hanging;
        Record();
        _isRunning = true;
    }

    public void Stop() => _isRunning = false;

    public void Record() => Volatile.Write(ref _lastBeat, time.GetTimestamp());

    public void RecordHandled(bool isDone)
    {
        if (isDone)
            Volatile.Write(ref _failures, 0);
        else
            Interlocked.Increment(ref _failures);
    }
}
