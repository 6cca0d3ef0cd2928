using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Support;

/// <summary>
/// A clock that does not make tests wait: it jumps over each pause as soon as one begins, and notes how long it was. The limit of an
/// attempt is no pause; it runs out when the test says so.
/// </summary>
public sealed class TestTime() : FakeTimeProvider(Begin)
{
    public static readonly DateTimeOffset Begin = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The limit of an attempt in tests; so long that pauses do not use it up.</summary>
    public static readonly TimeSpan AttemptLimit = TimeSpan.FromHours(20);

    private readonly List<TimeSpan> _pauses = [];

    /// <summary>Whether pauses are jumped over.</summary>
    public bool Jumps { get; set; } = true;

    /// <summary>Is told each pause, before it is jumped over.</summary>
    public Action<TimeSpan>? Pausing { get; set; }

    public IReadOnlyList<TimeSpan> Pauses
    {
        get
        {
            lock (_pauses)
                return [.. _pauses];
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new NotedTimer(this, base.CreateTimer(callback, state, dueTime, period));
        Note(dueTime);
        return timer;
    }

    /// <summary>Lets the limit of the running attempt run out.</summary>
    public void EndAttempt() => Advance(AttemptLimit);

    private void Note(TimeSpan dueTime)
    {
        if (dueTime == AttemptLimit || dueTime == Timeout.InfiniteTimeSpan)
            return;

        lock (_pauses)
            _pauses.Add(dueTime);
        Pausing?.Invoke(dueTime);
        if (Jumps)
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
    }

    /// <summary>One timer may be set again for each pause.</summary>
    private sealed class NotedTimer(TestTime time, ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(dueTime, period);
            time.Note(dueTime);
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
