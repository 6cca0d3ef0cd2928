namespace ApiBox.Runtime;

/// <summary>
/// Lets paid requests pass so that in no stretch of the limit's length there are more than its count. Callers wait in order of
/// arrival, and a canceled caller leaves neither a gap in the queue nor an entry in the window.
/// </summary>
internal sealed class SubmissionLimiter
{
    private readonly object _gate = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private readonly TimeProvider _time;
    private readonly TimeSpan _window;

    // When the latest requests passed, as a ring: the one to be overwritten next is the oldest.
    private readonly long[] _passed;
    private int _oldest;
    private int _count;
    private bool _isPumping;

    public SubmissionLimiter(SubmissionLimit limit, TimeProvider time)
    {
        _time = time;
        _window = limit.Window;
        _passed = new long[limit.Count];
    }

    /// <summary>Waits until a request may be sent.</summary>
    /// <param name="cancellationToken">Leaves the queue.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled; nothing may be sent.</exception>
    public ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LinkedListNode<TaskCompletionSource> place;
        var isFirst = false;
        lock (_gate)
        {
            if (_waiting.Count == 0 && TryPass())
                return ValueTask.CompletedTask;

            // The continuation must not run inside the lock, nor on the clock's thread.
            place = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            (isFirst, _isPumping) = (!_isPumping, true);
        }

        if (isFirst)
            _ = PumpAsync();
        return new ValueTask(WaitAsync(place, cancellationToken));
    }

    private async Task WaitAsync(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var (limiter, place) = ((SubmissionLimiter, LinkedListNode<TaskCompletionSource>))state!;
                limiter.Leave(place, token);
            },
            (this, place));
        await place.Value.Task.ConfigureAwait(false);
    }

    private void Leave(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (place.List is null)
                return;
            _waiting.Remove(place);
            place.Value.TrySetCanceled(cancellationToken);
        }
    }

    // Runs while there are waiting callers, with one timer for all of them.
    private async Task PumpAsync()
    {
        while (Pass() is { } pause)
            await pause.ConfigureAwait(false);
    }

    /// <summary>
    /// Releases the callers whose turn has come, and starts the pause until the next one. The pause starts before a caller is released.
    /// Null if nobody waits.
    /// </summary>
    private Task? Pass()
    {
        lock (_gate)
        {
            var passing = new List<TaskCompletionSource>();
            while (_waiting.First is { } first && TryPass())
            {
                _waiting.RemoveFirst();
                passing.Add(first.Value);
            }

            // Up to a whole millisecond, as timers count those; none if the window has ended since it was looked at.
            _isPumping = _waiting.Count > 0;
            var pause = _isPumping
                ? Task.Delay(TimeSpan.FromMilliseconds(
                    Math.Max(0, Math.Ceiling((_window - _time.GetElapsedTime(_passed[_oldest])).TotalMilliseconds))), _time)
                : null;
            passing.ForEach(static place => place.SetResult());
            return pause;
        }
    }

    private bool TryPass()
    {
        var now = _time.GetTimestamp();
        if (_count == _passed.Length && _time.GetElapsedTime(_passed[_oldest], now) < _window)
            return false;

        _count = Math.Min(_count + 1, _passed.Length);
        _passed[_oldest] = now;
        _oldest = (_oldest + 1) % _passed.Length;
        return true;
    }
}
