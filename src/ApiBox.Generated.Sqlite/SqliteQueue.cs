using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace ApiBox.Sqlite;

/// <summary>
/// Runs steps one after another on a thread of its own. SQLite has one writer and its calls block, so a single connection behind a queue
/// loses nothing. It gains much: what came while the last commit was being flushed shares the next one, and a flush is what writing costs.
/// </summary>
internal sealed class SqliteQueue : IDisposable
{
    // Bounds for how long another process waits for the lock.
    private const int MostAtOnce = 256;

    private readonly SqliteDatabase _database;
    private readonly BlockingCollection<SqliteStep> _steps = [];
    private readonly Lazy<Thread> _thread;
    private SqliteSession? _session;
    private int _isDisposed;

    public SqliteQueue(SqliteDatabase database)
    {
        _database = database;
        _thread = new Lazy<Thread>(Start);
    }

    /// <summary>Runs a step; its changes are on the disk when the task ends.</summary>
    /// <param name="step">The step. Should one that shares its commit fail, it is run a second time, alone.</param>
    /// <param name="committed">What to do then, whether or not the caller still waits.</param>
    /// <param name="cancellationToken">Gives up waiting; a step that has not begun is left out.</param>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> step, Action<T>? committed, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        var queued = new SqliteStep<T>(step, committed, cancellationToken);
        try
        {
            _ = _thread.Value;
            _steps.Add(queued, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(SqliteTaskStore));
        }

        return queued.Result.WaitAsync(cancellationToken);
    }

    /// <summary>Finishes what was begun and closes the file.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        _steps.CompleteAdding();
        if (_thread.IsValueCreated)
            _thread.Value.Join();
        _steps.Dispose();
    }

    private Thread Start()
    {
        var thread = new Thread(Work) { IsBackground = true, Name = "ApiBox.Sqlite" };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        var steps = new List<SqliteStep>(MostAtOnce);
        foreach (var first in _steps.GetConsumingEnumerable())
        {
            for (var next = first; ;)
            {
                if (next.Begins())
                    steps.Add(next);
                if (steps.Count == MostAtOnce || !_steps.TryTake(out next))
                    break;
            }

            Commit(steps);
            steps.Clear();
        }

        _session?.Dispose();
    }

    private void Commit(IReadOnlyList<SqliteStep> steps)
    {
        if (steps.Count == 0)
            return;
        try
        {
            var session = _session ??= _database.Open();
            session.InTransaction(() =>
            {
                foreach (var step in steps)
                    step.Run(session);
            });
        }
        catch (Exception error)
        {
            // Whatever is wrong with the file or the connection, the next step meets it with a fresh one.
            _session?.Dispose();
            _session = null;
            Fail(steps, error);
            return;
        }

        foreach (var step in steps)
            step.Succeed();
    }

    private void Fail(IReadOnlyList<SqliteStep> steps, Exception error)
    {
        // A lock that was not to be had is not to be had by each in turn either.
        if (steps.Count == 1 || error is SqliteException { SqliteErrorCode: SqliteCodes.Busy })
        {
            foreach (var step in steps)
                step.Fail(error is SqliteException known ? _database.Explain(known) : error);
            return;
        }

        // Only the guilty one fails.
        foreach (var step in steps)
            Commit([step]);
    }
}
