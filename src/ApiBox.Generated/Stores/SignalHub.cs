using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ApiBox.Runtime;

/// <summary>
/// Passes signals to everyone who watches. A watcher that falls behind is told that everything may have changed, which is true and
/// takes no memory.
/// </summary>
public sealed class SignalHub
{
    private const int Backlog = 4096;

    private readonly object _gate = new();
    private readonly List<Channel<StoreSignal>> _watchers = [];

    /// <summary>Tells everyone who watches.</summary>
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

    /// <summary>The signals from now on.</summary>
    /// <param name="cancellationToken">Ends the stream.</param>
    public async IAsyncEnumerable<StoreSignal> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var watcher = Channel.CreateBounded<StoreSignal>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.Wait });
        lock (_gate)
            _watchers.Add(watcher);
        try
        {
            await foreach (var signal in watcher.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return signal;
        }
        finally
        {
            lock (_gate)
                _watchers.Remove(watcher);
        }
    }
}
