namespace ApiBox.PostgreSql;

/// <summary>
/// Runs what is asked for at the same time together: a transaction costs a flush of the log and a round trip, whatever its number of
/// rows. What is asked for alone runs at once; what comes while statements run waits for the next of them.
/// </summary>
/// <param name="key">No two of the same key run together.</param>
/// <param name="run">Runs some of them; the results are in the same order.</param>
internal sealed class PostgreSqlBatches<TItem, TKey, TResult>(
    Func<TItem, TKey> key, Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> run)
{
    private const int MaxCount = 64;

    // One prepares and computes while another one waits for the disk.
    private const int MaxRunning = 2;

    private readonly object _gate = new();
    private readonly Queue<Entry> _waiting = new();
    private int _running;

    /// <summary>Runs one of them.</summary>
    /// <param name="item">What to run.</param>
    /// <param name="cancellationToken">Cancels the wait; what has not begun is skipped.</param>
    public Task<TResult> RunAsync(TItem item, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<TResult>(cancellationToken);
        var entry = new Entry(item, cancellationToken);
        lock (_gate)
        {
            _waiting.Enqueue(entry);
            if (_running < MaxRunning)
            {
                _running++;
                // It goes on for others, so it is not a part of this caller's trace.
                using (ExecutionContext.SuppressFlow())
                    _ = Task.Run(WorkAsync, CancellationToken.None);
            }
        }

        return entry.Task.WaitAsync(cancellationToken);
    }

    private async Task WorkAsync()
    {
        while (Next() is { Count: > 0 } entries)
        {
            try
            {
                var results = await run([.. entries.Select(static entry => entry.Item)]).ConfigureAwait(false);
                for (var i = 0; i < entries.Count; i++)
                    entries[i].TrySetResult(results[i]);
            }
            catch (Exception error)
            {
                foreach (var entry in entries)
                    entry.TrySetException(error);
            }
        }
    }

    /// <summary>What runs next; nothing ends the worker.</summary>
    private List<Entry> Next()
    {
        var entries = new List<Entry>();
        var keys = new HashSet<TKey>();
        lock (_gate)
        {
            while (entries.Count < MaxCount && _waiting.TryPeek(out var entry))
            {
                if (entry.CancellationToken.IsCancellationRequested)
                    entry.TrySetCanceled(entry.CancellationToken);
                else if (keys.Add(key(entry.Item)))
                    entries.Add(entry);
                else
                    break;
                _waiting.Dequeue();
            }

            if (entries.Count == 0)
                _running--;
            return entries;
        }
    }

    private sealed class Entry(TItem item, CancellationToken cancellationToken)
        : TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public TItem Item { get; } = item;

        public CancellationToken CancellationToken { get; } = cancellationToken;
    }
}
