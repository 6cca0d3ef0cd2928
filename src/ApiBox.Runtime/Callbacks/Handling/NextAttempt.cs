namespace ApiBox.Runtime;

/// <summary>When the next callback that this instance has postponed is due, so that it need not wait for the next round.</summary>
internal sealed class NextAttempt(TimeProvider time)
{
    private readonly object _gate = new();
    private DateTimeOffset _dueAt = DateTimeOffset.MaxValue;

    public void Expect(TimeSpan pause)
    {
        lock (_gate)
            if (time.GetUtcNow() + pause is var dueAt && dueAt < _dueAt)
                _dueAt = dueAt;
    }

    /// <summary>The time until then, at most the maximum; the caller looks for callbacks afterwards.</summary>
    public TimeSpan Wait(TimeSpan maximum)
    {
        lock (_gate)
        {
            var wait = _dueAt - time.GetUtcNow();
            if (wait <= TimeSpan.Zero)
                _dueAt = DateTimeOffset.MaxValue;
            return wait >= maximum ? maximum : wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
        }
    }
}
