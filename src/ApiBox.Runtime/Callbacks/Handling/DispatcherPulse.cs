namespace ApiBox.Runtime;

/// <summary>How the dispatcher of callbacks fares, for health checks.</summary>
internal sealed class DispatcherPulse(TimeProvider time)
{
    private long _lastBeat;
    private int _failures;
    private volatile bool _isRunning;
    private volatile Func<int> _hanging = static () => 0;

    /// <summary>Whether a host runs the dispatcher.</summary>
    public bool IsRunning => _isRunning;

    /// <summary>How long ago it last looked for callbacks and the store answered; since its start if it never has.</summary>
    public TimeSpan SinceLastBeat => time.GetElapsedTime(Volatile.Read(ref _lastBeat));

    /// <summary>How many callbacks in a row have failed in their handlers.</summary>
    public int FailuresInARow => Volatile.Read(ref _failures);

    /// <summary>How many handlers go on although their time is up.</summary>
    public int Hanging => _hanging();

    public void Start(Func<int> hanging)
    {
        _hanging = hanging;
        Beat();
        _isRunning = true;
    }

    public void Stop() => _isRunning = false;

    public void Beat() => Volatile.Write(ref _lastBeat, time.GetTimestamp());

    public void Handled(bool isDone)
    {
        if (isDone)
            Volatile.Write(ref _failures, 0);
        else
            Interlocked.Increment(ref _failures);
    }
}
