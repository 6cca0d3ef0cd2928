using System.Collections.Concurrent;

namespace ApiBox.Runtime;

/// <summary>
/// The threads on which handlers begin. On those of the pool, a few handlers that block would leave none for the rest of the application. A
/// thread is added when nothing has begun for a moment although something waits, and ends when there was nothing to do for a while.
/// </summary>
internal sealed class HandlerThreads(int maxThreads) : TaskScheduler, IDisposable
{
    private static readonly int MinThreads = Math.Max(2, Environment.ProcessorCount);
    private static readonly TimeSpan Stall = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    private readonly BlockingCollection<Task> _tasks = [];
    private readonly object _gate = new();
    private Timer? _watch;
    private long _begun;
    private long _seen = -1;
    private int _threads;
    private bool _isDisposed;

    public override int MaximumConcurrencyLevel => maxThreads;

    /// <summary>Begins something on one of the threads. What it does after its first wait is the pool's.</summary>
    public Task RunAsync(Func<Task> begin) =>
        Task.Factory
            .StartNew(begin, CancellationToken.None, TaskCreationOptions.HideScheduler | TaskCreationOptions.DenyChildAttach, this)
            .Unwrap();

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _watch?.Dispose();
        }

        _tasks.CompleteAdding();
    }

    protected override void QueueTask(Task task)
    {
        try
        {
            _tasks.Add(task);
        }
        catch (InvalidOperationException)
        {
            // The dispatcher is disposed, and its callbacks are released on the thread pool.
            ThreadPool.UnsafeQueueUserWorkItem(
                static state => state.Scheduler.TryExecuteTask(state.Task), (Scheduler: this, Task: task), preferLocal: false);
            return;
        }

        lock (_gate)
        {
            if (_threads < MinThreads)
                Start();
            if (_watch is null && !_isDisposed)
                _watch = new Timer(static state => ((HandlerThreads)state!).Watch(), this, Stall, Stall);
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [.. _tasks];

    private void Watch()
    {
        lock (_gate)
        {
            var (begun, waiting) = (Interlocked.Read(ref _begun), _tasks.Count);
            if (waiting == 0)
            {
                _watch?.Dispose();
                _watch = null;
                _seen = -1;
                return;
            }

            for (var i = 0; begun == _seen && i < waiting && _threads < maxThreads; i++)
                Start();
            _seen = begun;
        }
    }

    private void Start()
    {
        _threads++;
        new Thread(Work) { IsBackground = true, Name = "ApiBox handlers" }.Start();
    }

    private void Work()
    {
        try
        {
            while (_tasks.TryTake(out var task, Idle))
            {
                Interlocked.Increment(ref _begun);
                TryExecuteTask(task);
            }
        }
        finally
        {
            lock (_gate)
                _threads--;
        }
    }
}
