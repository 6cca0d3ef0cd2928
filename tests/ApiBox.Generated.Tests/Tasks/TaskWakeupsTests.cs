using ApiBox.Runtime;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Tasks;

/// <summary>Pauses end by the clock or by word from the store, whichever comes first.</summary>
public sealed class TaskWakeupsTests : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new();
    private readonly InProcessTaskStore _store = new();
    private readonly TaskWakeups _wakeups;

    public TaskWakeupsTests() => _wakeups = new TaskWakeups(_time, _store.WatchAsync, NullLogger.Instance);

    [Fact]
    public async Task ThePauseEndsOnTimeAndNotBefore()
    {
        using var wakeup = _wakeups.Subscribe("task");

        var pause = wakeup.WaitAsync(Pause, TestContext.Current.CancellationToken);
        _time.Advance(Pause - TimeSpan.FromMilliseconds(1));
        Assert.False(pause.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        await pause;
    }

    [Fact]
    public async Task WordEndsThePauseOfItsTaskOnly()
    {
        using var mine = _wakeups.Subscribe("task");
        using var other = _wakeups.Subscribe("other");
        var pause = mine.WaitAsync(Pause, TestContext.Current.CancellationToken);
        var otherPause = other.WaitAsync(Pause, TestContext.Current.CancellationToken);

        await AdvanceAsync("task", 1);

        await pause;
        Assert.False(otherPause.IsCompleted);
    }

    [Fact]
    public async Task WordBetweenTwoPausesEndsTheNextOneOnce()
    {
        using var wakeup = _wakeups.Subscribe("task");
        using var witness = _wakeups.Subscribe("task");
        var heard = witness.WaitAsync(Pause, TestContext.Current.CancellationToken);

        await AdvanceAsync("task", 1);
        await heard;

        await wakeup.WaitAsync(Pause, TestContext.Current.CancellationToken);
        Assert.False(wakeup.WaitAsync(Pause, TestContext.Current.CancellationToken).IsCompleted);
    }

    [Fact]
    public async Task CancellingEndsThePauseWithTheCallersToken()
    {
        using var wakeup = _wakeups.Subscribe("task");
        using var cancellation = new CancellationTokenSource();
        var pause = wakeup.WaitAsync(Pause, cancellation.Token);

        await cancellation.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pause);
        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Fact]
    public async Task ManyPausesEndEachAtItsTime()
    {
        var random = new Random(20261122);
        var pauses = Enumerable.Range(0, 1000).Select(_ => TimeSpan.FromMilliseconds(random.Next(1, 10_000))).ToArray();
        var wakeups = pauses.Select((_, index) => _wakeups.Subscribe($"task{index}")).ToArray();
        var waits = wakeups.Select((wakeup, index) => wakeup.WaitAsync(pauses[index], TestContext.Current.CancellationToken)).ToArray();

        for (var elapsed = TimeSpan.Zero; elapsed < TimeSpan.FromSeconds(10); elapsed += TimeSpan.FromMilliseconds(500))
        {
            Assert.All(waits.Zip(pauses), pair => Assert.True(!pair.First.IsCompleted || pair.Second <= elapsed));
            _time.Advance(TimeSpan.FromMilliseconds(500));
        }

        await Task.WhenAll(waits);
    }

    public void Dispose() => _wakeups.Dispose();

    private Task<CallbackEffect> AdvanceAsync(string taskId, int rank) => _store.AdvanceAsync(
        new ReceivedCallback(
            SubmissionIds.Create(_time.GetUtcNow()),
            "kind",
            taskId,
            "text",
            rank,
            false,
            _time.GetUtcNow(),
            _time.GetUtcNow().AddDays(14),
            default,
            TimeSpan.Zero),
        TestContext.Current.CancellationToken);
}
