using System.ComponentModel;
using System.Threading.Channels;

namespace ApiBox.Runtime;

/// <summary>
/// Publishes signals to all watchers. A watcher that falls behind gets the signal that everything may have changed, which
/// needs no memory.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SignalHub
{
    private const int Backlog = 4096;

    private readonly object _gate = new();
    private readonly List<Channel<StoreSignal>> _watchers = [];

    /// <summary>Notifies all watchers.</summary>
    /// <param name="signal">What changed.</param>
    public void Publish(StoreSignal signal)
    {
        lock (_gate)
        {
            foreach (var watcher in _watchers)
            {
                if (watcher.Writer.TryWrite(signal))
                    continue;
                while (watcher.Reader.TryRead(out _))
                {
                }

                watcher.Writer.TryWrite(StoreSignal.Everything);
            }
        }
    }

    /// <summary>Watches from now on, whether or not anyone is reading yet.</summary>
    public SignalWatch Watch()
    {
        var watcher = Channel.CreateBounded<StoreSignal>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.Wait });
        lock (_gate)
            _watchers.Add(watcher);
        return new SignalWatch(watcher.Reader, () => Remove(watcher));
    }

    private void Remove(Channel<StoreSignal> watcher)
    {
        lock (_gate)
            _watchers.Remove(watcher);
    }
}

/// <summary>One watcher of a <see cref="SignalHub"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SignalWatch : IDisposable
{
    private readonly ChannelReader<StoreSignal> _signals;
    private readonly Action _stop;

    internal SignalWatch(ChannelReader<StoreSignal> signals, Action stop) => (_signals, _stop) = (signals, stop);

    /// <summary>The signals since the watch began.</summary>
    /// <param name="cancellationToken">Ends the stream.</param>
    public IAsyncEnumerable<StoreSignal> ReadAllAsync(CancellationToken cancellationToken) => _signals.ReadAllAsync(cancellationToken);

    /// <summary>Stops watching.</summary>
    public void Dispose() => _stop();
}
