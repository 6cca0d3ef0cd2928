namespace ApiBox.Runtime;

/// <summary>
/// Ends the pauses of the dispatcher. It is one timer that is set anew only when the next round comes before what it is set for: a pause
/// that a callback ends at once, as under load, costs no timer.
/// </summary>
internal sealed class RoundTimer : IDisposable
{
    private readonly TimeProvider _time;
    private readonly Action _notify;
    private readonly ITimer _timer;

    // A timer can ring a moment early, so the time alone does not say whether it is still to ring.
    private volatile bool _isSet;
    private TimeSpan _pause;
    private long _setAt;

    public RoundTimer(TimeProvider time, Action notify)
    {
        (_time, _notify) = (time, notify);
        _timer = time.CreateTimer(
            static timer => ((RoundTimer)timer!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Notifies after the pause, or before it.</summary>
    public void Set(TimeSpan pause)
    {
        var left = _pause - _time.GetElapsedTime(_setAt);
        if (_isSet && left > TimeSpan.Zero && left <= pause)
            return;
        (_pause, _setAt, _isSet) = (pause, _time.GetTimestamp(), true);
        _timer.Change(pause, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();

    private void Ring()
    {
        _isSet = false;
        _notify();
    }
}
