namespace ApiBox.Reliability.Support;

/// <summary>Counts, and can be waited for.</summary>
internal sealed class Counter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add()
    {
        lock (_gate)
        {
            _count++;
            foreach (var (count, reached) in _waiting)
                if (count <= _count)
                    reached.TrySetResult();
            _waiting.RemoveAll(static one => one.Reached.Task.IsCompleted);
        }
    }

    /// <summary>Waits until it has come so far.</summary>
    /// <exception cref="TimeoutException">It has not within a minute.</exception>
    public Task ReachAsync(int count)
    {
        lock (_gate)
        {
            if (_count >= count)
                return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, reached));
            return reached.Task.WaitAsync(Patience);
        }
    }
}
