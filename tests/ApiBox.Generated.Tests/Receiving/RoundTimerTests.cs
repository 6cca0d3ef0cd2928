using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Receiving;

public sealed class RoundTimerTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();

    [Fact]
    public void ALongerPauseLeavesTheTimerAsItIs()
    {
        using var timer = new RoundTimer(_time, static () => { });

        timer.Set(Second);
        timer.Set(2 * Second);

        Assert.Equal([Second], _time.Changes);
    }

    [Fact]
    public void AShorterPauseSetsItAgain()
    {
        using var timer = new RoundTimer(_time, static () => { });

        timer.Set(Second);
        timer.Set(Second / 2);

        Assert.Equal([Second, Second / 2], _time.Changes);
    }

    [Fact]
    public void ATimerThatRangEarlyIsSetAgain()
    {
        var rung = 0;
        using var timer = new RoundTimer(_time, () => rung++);
        timer.Set(Second);
        _time.Elapsed = Second - TimeSpan.FromMilliseconds(1);
        _time.Ring();

        timer.Set(TimeSpan.FromMilliseconds(1));

        Assert.Equal(1, rung);
        Assert.Equal([Second, TimeSpan.FromMilliseconds(1)], _time.Changes);
    }

    [Fact]
    public void OneThatShouldHaveRungIsSetAgain()
    {
        using var timer = new RoundTimer(_time, static () => { });
        timer.Set(Second);
        _time.Elapsed = Second;

        timer.Set(Second);

        Assert.Equal([Second, Second], _time.Changes);
    }

    /// <summary>A clock that stays, and its timer, which rings when the test says so.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private Action _ring = static () => { };

        public TimeSpan Elapsed { get; set; }

        public List<TimeSpan> Changes { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Ring() => _ring();

        public override long GetTimestamp() => Elapsed.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _ring = () => callback(state);
            return new ManualTimer(Changes);
        }
    }

    private sealed class ManualTimer(List<TimeSpan> changes) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            changes.Add(dueTime);
            return true;
        }

        public void Dispose()
        {
            // There is nothing to stop.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
