using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using ApiBox.Runtime;

namespace ApiBox.Sqlite;

/// <summary>
/// Signals changed tasks: at once those that this store changed, and, by polling the file twice a second while there are watchers,
/// those that other processes changed.
/// </summary>
internal sealed class SqliteSignals(SqliteQueue queue, TimeProvider time)
{
    /// <summary>For more than this number at once, reading everything is cheaper.</summary>
    private const int MaxSignals = 1000;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);

    private readonly object _gate = new();
    private readonly SignalHub _hub = new();
    private readonly long _origin = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));
    private int _watchers;
    private bool _isLooking;
    private long? _seen;

    /// <summary>Writes a signal for other processes, in the transaction of the change.</summary>
    public void Write(SqliteSession session, string taskId) =>
        session.Execute(SqliteStatements.Signal, ("$origin", _origin), ("$task", taskId));

    /// <summary>Tells this process, once the change is on the disk.</summary>
    public void Publish(string taskId) => _hub.Publish(new StoreSignal(taskId));

    /// <summary>
    /// Keeps the last signal at the start of the store, so that later ones are published even if a watcher starts later.
    /// </summary>
    public void Begin(SqliteSession session) => _seen ??= (long)session.Scalar(SqliteStatements.LastSignal)!;

    /// <summary>The signals from now on.</summary>
    public async IAsyncEnumerable<StoreSignal> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var watch = _hub.Watch();
        Enter();
        try
        {
            await foreach (var signal in watch.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return signal;
        }
        finally
        {
            Leave();
        }
    }

    private void Enter()
    {
        lock (_gate)
        {
            _watchers++;
            if (_isLooking)
                return;
            _isLooking = true;
        }

        _ = LookAsync();
    }

    private void Leave()
    {
        lock (_gate)
            _watchers--;
    }

    private bool GoesOn()
    {
        lock (_gate)
            return _isLooking = _watchers > 0;
    }

    private async Task LookAsync()
    {
        using var timer = new PeriodicTimer(Round, time);
        try
        {
            while (GoesOn())
            {
                await TryLookAsync().ConfigureAwait(false);
                await timer.WaitForNextTickAsync().ConfigureAwait(false);
            }
        }
        catch (ObjectDisposedException)
        {
            // The store was disposed.
        }
    }

    private async Task TryLookAsync()
    {
        try
        {
            await queue.RunAsync(
                new SqliteStep<(long, List<StoreSignal>)>(Look, PublishSeen, null), CancellationToken.None).ConfigureAwait(false);
        }
        catch (ApiBoxStoreException)
        {
            // The next operation reports the failure. Nothing is missed: the next poll begins where the last one ended.
        }
    }

    private (long Last, List<StoreSignal> Signals) Look(SqliteSession session)
    {
        Begin(session);
        var last = (long)session.Scalar(SqliteStatements.LastSignal)!;
        if (last == _seen)
            return (last, []);
        var signals = session.Query(
            SqliteStatements.SignalsOfOthers,
            static row => new StoreSignal(row.GetString(0)),
            ("$last", _seen),
            ("$origin", _origin),
            ("$most", MaxSignals + 1));
        var isPruned = (long)session.Scalar(SqliteStatements.FirstSignal)! > _seen + 1;
        return (last, signals.Count > MaxSignals || isPruned ? [StoreSignal.Everything] : signals);
    }

    private void PublishSeen((long Last, List<StoreSignal> Signals) seen)
    {
        _seen = seen.Last;
        foreach (var signal in seen.Signals.Distinct())
            _hub.Publish(signal);
    }
}
