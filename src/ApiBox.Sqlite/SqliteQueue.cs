using System.Collections.Concurrent;

namespace ApiBox.Sqlite;

/// <summary>
/// Runs steps one after another on a thread of its own. SQLite has one writer and its calls block, so a single connection behind a queue
/// loses nothing. It gains much: what came while the last commit was being flushed shares the next one, and a flush is what writing costs.
/// </summary>
internal sealed class SqliteQueue : IDisposable
{
    // Bounds for how long another process waits for the lock.
    private const int MaxBatchSize = 256;

    private readonly SqliteDatabase _database;
    private readonly BlockingCollection<SqliteStep> _steps = [];
    private readonly object _gate = new();
    private Thread? _thread;
    private SqliteSession? _session;
    private SqliteStaleLog? _staleLog;
    private SqliteMovedException? _moved;
    private bool _isClosed;

    public SqliteQueue(SqliteDatabase database) => _database = database;

    /// <summary>Runs a step; its changes are on the disk when the task ends.</summary>
    /// <param name="step">The step, with whom it is for.</param>
    /// <param name="cancellationToken">Cancels the wait; a step that has not begun is skipped.</param>
    public Task<T> RunAsync<T>(SqliteStep<T> step, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        step.EndWith(cancellationToken);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(SqliteTaskStore));
            _thread ??= Start();
            _steps.Add(step, CancellationToken.None);
        }

        return step.Result;
    }

    /// <summary>Finishes what was begun and closes the file.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_isClosed)
                _steps.CompleteAdding();
            _isClosed = true;
        }

        // A second call of Dispose waits as well.
        _thread?.Join();
    }

    private Thread Start()
    {
        var thread = new Thread(Work) { IsBackground = true, Name = "ApiBox.Sqlite" };
        thread.Start();
        return thread;
    }

    /// <summary>Whether the file was found to be moved since the last call.</summary>
    public SqliteMovedException? TakeMoved() => Interlocked.Exchange(ref _moved, null);

    private void Work()
    {
        var steps = new List<SqliteStep>(MaxBatchSize);
        foreach (var first in _steps.GetConsumingEnumerable())
        {
            for (var next = first; ;)
            {
                if (next.Begins())
                    steps.Add(next);
                if (steps.Count == MaxBatchSize || !_steps.TryTake(out next))
                    break;
            }

            Commit(steps);
            steps.Clear();
        }

        _session?.Dispose();
        _steps.Dispose();
    }

    private void Commit(IReadOnlyList<SqliteStep> steps)
    {
        if (steps.Count == 0)
            return;
        var isRunning = false;
        try
        {
            var session = _session ??= Open();
            session.CheckPath();
            session.InTransaction(() =>
            {
                _database.CheckVersion(session);
                isRunning = true;
                foreach (var step in steps)
                    step.Run(session);
            });
            isRunning = false;
            session.CheckPath();
        }
        catch (Exception error)
        {
            // Whatever the problem of the file or the connection, the next step gets a new connection.
            Close(error);
            Fail(steps, error, isRunning);
            return;
        }

        foreach (var step in steps)
            step.Succeed();
    }

    private SqliteSession Open()
    {
        _staleLog?.Check();
        _staleLog = null;
        return _database.Open();
    }

    private void Close(Exception error)
    {
        if (error is SqliteMovedException moved)
        {
            _session?.Leave();
            _moved = moved;
            _staleLog = new SqliteStaleLog(moved.File);
        }

        _session?.Dispose();
        _session = null;
    }

    private void Fail(IReadOnlyList<SqliteStep> steps, Exception error, bool isOfStep)
    {
        // An error that no step has caused fails each step in turn.
        if (steps.Count == 1 || !isOfStep)
        {
            foreach (var step in steps)
                step.Fail(_database.Explain(error));
            return;
        }

        // Only the step that caused the error fails.
        foreach (var step in steps)
            Commit([step]);
    }
}
