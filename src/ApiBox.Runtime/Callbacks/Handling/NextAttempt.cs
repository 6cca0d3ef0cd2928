namespace ApiBox.Runtime;

/// <summary>When the next callback is due again that this instance has put up for later, so that nobody waits for the next round.</summary>
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

    /// <summary>How long it is until then, at most as long as given; whoever asks looks for it then.</summary>
    public TimeSpan Wait(TimeSpan most)
    {
        lock (_gate)
        {
            var wait = _dueAt - time.GetUtcNow();
            if (wait <= TimeSpan.Zero)
                _dueAt = DateTimeOffset.MaxValue;
            return wait >= most ? most : wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1);
        }
    }
}
