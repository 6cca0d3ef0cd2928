using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Receiving;

public sealed class DispatcherSignalTests
{
    private readonly DispatcherSignal _signal = new();

    [Fact]
    public void ASignalThatIsSetEndsOneWait()
    {
        _signal.Notify();
        _signal.Notify();

        Assert.True(_signal.WaitAsync().IsCompleted);
        Assert.False(_signal.WaitAsync().IsCompleted);
    }

    [Fact]
    public async Task ASignalEndsTheWaitThatIsUnderWayAndNotTheNext()
    {
        var waiting = _signal.WaitAsync();

        _signal.Notify();

        await waiting;
        Assert.False(_signal.WaitAsync().IsCompleted);
    }

    [Fact]
    public async Task NoSignalIsLostAmongManyThreads()
    {
        const int Count = 20_000;
        var (given, seen) = (0, 0);
        var notifying = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (Interlocked.Increment(ref given) <= Count)
                _signal.Notify();
        }));
        var notified = Task.WhenAll(notifying);

        // What was given before a wait has ended is seen after it, as callbacks in a store are.
        while (seen < Count)
        {
            await _signal.WaitAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            seen = Volatile.Read(ref given);
        }

        await notified;
    }
}
