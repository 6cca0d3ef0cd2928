namespace ApiBox.Runtime;

/// <summary>
/// The threads on which handlers begin. On those of the pool, a few handlers that block would leave none for the rest of the application. A
/// thread is added when nothing has begun for a moment although something waits, and ends when there was nothing to do for a while.
/// </summary>
internal sealed class HandlerThreads(int maxThreads) : IDisposable
{
    private static readonly int MinThreads = Math.Max(2, Environment.ProcessorCount);
    private static readonly TimeSpan Stall = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    // Guards all fields, and is pulsed for threads without work. They do not spin, as those of a BlockingCollection would: handlers are
    // called far too seldom for that to pay.
    private readonly object _gate = new();
    private readonly Queue<Task<Task>> _waiting = new();
    private Timer? _watch;
    private long _begun;
    private long _seen = -1;
    private int _threads;
    private int _idle;
    private bool _isDisposed;

    /// <summary>Begins something on one of the threads. What it does after its first wait is the pool's.</summary>
    public Task RunAsync(Func<Task> begin)
    {
        var beginning = new Task<Task>(begin);
        lock (_gate)
        {
            if (_isDisposed)
            {
                // The dispatcher is disposed, and its callbacks are released on the thread pool.
                beginning.Start(TaskScheduler.Default);
                return beginning.Unwrap();
            }

            _waiting.Enqueue(beginning);
            if (_threads < MinThreads)
                Start();
            else if (_idle > 0)
                Monitor.Pulse(_gate);
            _watch ??= new Timer(static threads => ((HandlerThreads)threads!).Watch(), this, Stall, Stall);
        }

        return beginning.Unwrap();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _watch?.Dispose();
            Monitor.PulseAll(_gate);
        }
    }

    private void Watch()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _watch?.Dispose();
                _watch = null;
                _seen = -1;
                return;
            }

            for (var i = 0; _begun == _seen && i < _waiting.Count && _threads < maxThreads; i++)
                Start();
            _seen = _begun;
        }
    }

    private void Start()
    {
        _threads++;
        new Thread(Work) { IsBackground = true, Name = "ApiBox handlers" }.Start();
    }

    private void Work()
    {
        while (Next() is { } beginning)
            beginning.RunSynchronously(TaskScheduler.Default);
    }

    // Null ends the thread: there was nothing to do for a while, or there will be nothing.
    private Task<Task>? Next()
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                _idle++;
                var isPulsed = !_isDisposed && Monitor.Wait(_gate, Idle);
                _idle--;
                if (isPulsed || _waiting.Count > 0)
                    continue;
                _threads--;
                return null;
            }

            _begun++;
            return _waiting.Dequeue();
        }
    }
}
