namespace ApiBox.Reliability.Support;

/// <summary>A clock that is wrong. Time passes as on the one that it goes by, so pauses are right.</summary>
/// <param name="inner">What it goes by.</param>
internal sealed class SkewedTime(TimeProvider inner) : TimeProvider
{
    /// <summary>How much it is ahead.</summary>
    public TimeSpan Ahead { get; set; }

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Ahead;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);
}
