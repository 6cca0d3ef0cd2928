namespace ApiBox.Emulator;

/// <summary>Past events, the oldest first. When there are too many, the oldest are removed.</summary>
internal sealed class History<T>
{
    private const int Limit = 100_000;

    private readonly Lock _lock = new();
    private readonly Queue<T> _entries = new();
    private readonly List<Waiter> _waiters = [];

    public IReadOnlyList<T> All
    {
        get
        {
            lock (_lock)
                return [.. _entries];
        }
    }

    public void Add(T entry)
    {
        lock (_lock)
        {
            _entries.Enqueue(entry);
            if (_entries.Count > Limit)
                _entries.Dequeue();
            foreach (var waiter in _waiters.FindAll(waiter => waiter.Match(entry)))
                waiter.Found.TrySetResult(entry);
            _waiters.RemoveAll(waiter => waiter.Found.Task.IsCompleted);
        }
    }

    /// <summary>Waits for the first entry that matches.</summary>
    public Task<T> WaitAsync(Func<T, bool> match, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(match);
        lock (_lock)
        {
            foreach (var entry in _entries)
            {
                if (match(entry))
                    return Task.FromResult(entry);
            }

            var waiter = new Waiter(match, new(TaskCreationOptions.RunContinuationsAsynchronously));
            _waiters.Add(waiter);
            return waiter.Found.Task.WaitAsync(cancellationToken);
        }
    }

    private sealed record Waiter(Func<T, bool> Match, TaskCompletionSource<T> Found);
}
