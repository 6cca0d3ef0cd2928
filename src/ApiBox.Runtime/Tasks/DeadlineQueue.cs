namespace ApiBox.Runtime;

/// <summary>Ends many pauses with one timer: a hundred thousand waits cost one entry each, not a timer each.</summary>
internal sealed class DeadlineQueue : IDisposable
{
    private readonly object _gate = new();
    private readonly PriorityQueue<TaskCompletionSource, long> _pauses = new();
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private long _next = long.MaxValue;
    private bool _isDisposed;

    public DeadlineQueue(TimeProvider time)
    {
        _time = time;
        _timer = time.CreateTimer(static state => ((DeadlineQueue)state!).End(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends the pause after a while, if nothing has ended it before.</summary>
    public void Add(TaskCompletionSource pause, TimeSpan after)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                pause.TrySetException(new ObjectDisposedException(nameof(ApiBoxTaskFactory)));
                return;
            }

            var due = _time.GetTimestamp() + (long)(Math.Max(0, after.TotalSeconds) * _time.TimestampFrequency);
            _pauses.Enqueue(pause, due);
            if (due < _next)
                Schedule();
        }
    }

    /// <summary>Ends every pause with an error, because the queue is disposed.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer.Dispose();
            while (_pauses.TryDequeue(out var pause, out _))
                pause.TrySetException(new ObjectDisposedException(nameof(ApiBoxTaskFactory)));
        }
    }

    private void End()
    {
        var due = new List<TaskCompletionSource>();
        lock (_gate)
        {
            if (_isDisposed)
                return;
            var now = _time.GetTimestamp();
            while (_pauses.TryPeek(out var pause, out var at) && (at <= now || pause.Task.IsCompleted))
                due.Add(_pauses.Dequeue());
            Schedule();
        }

        foreach (var pause in due)
            pause.TrySetResult();
    }

    private void Schedule()
    {
        _next = _pauses.TryPeek(out _, out var at) ? at : long.MaxValue;
        var left = _next == long.MaxValue
            ? Timeout.InfiniteTimeSpan
            : TimeSpan.FromSeconds((double)Math.Max(0, _next - _time.GetTimestamp()) / _time.TimestampFrequency);

        // Up to a whole millisecond, as timers count those: rounded down, it would fire too early, again and again.
        _timer.Change(
            left == Timeout.InfiniteTimeSpan ? left : TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)),
            Timeout.InfiniteTimeSpan);
    }
}
