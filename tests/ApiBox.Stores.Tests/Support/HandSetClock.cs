namespace ApiBox.Stores.Tests.Support;

/// <summary>A clock that shows what it was set to. Timers tick as ever, so that who looks for changes twice a second does so.</summary>
public sealed class HandSetClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks = now.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
