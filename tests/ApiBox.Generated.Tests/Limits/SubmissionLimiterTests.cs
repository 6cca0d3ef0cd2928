using ApiBox.Runtime;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Limits;

public sealed class SubmissionLimiterTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void AsManyAsTheLimitPassAtOnceAndTheNextWaits(int count)
    {
        var limiter = Limiter(count);

        Assert.All(Waits(limiter, count), static wait => Assert.True(wait.IsCompletedSuccessfully));
        Assert.False(WaitAsync(limiter).IsCompleted);
    }

    [Fact]
    public async Task TheWindowSlidesToTheTick()
    {
        var limiter = Limiter(2);
        await WaitAsync(limiter);
        _time.Advance(TimeSpan.FromSeconds(4));
        await WaitAsync(limiter);
        var third = WaitAsync(limiter);
        var fourth = WaitAsync(limiter);

        _time.Advance(TimeSpan.FromSeconds(6) - TimeSpan.FromMilliseconds(1));
        Assert.False(third.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await third;
        _time.Advance(TimeSpan.FromSeconds(4) - TimeSpan.FromMilliseconds(1));
        Assert.False(fourth.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await fourth;
    }

    [Fact]
    public async Task WhoComesFirstPassesFirst()
    {
        var limiter = Limiter(1);
        await WaitAsync(limiter);
        var waits = Waits(limiter, 5);

        for (var passed = 0; passed < waits.Length; passed++)
        {
            Assert.All(waits[passed..], static wait => Assert.False(wait.IsCompleted));
            _time.Advance(Window);
            await waits[passed];
        }
    }

    [Fact]
    public async Task ANewcomerDoesNotOvertakeTheQueue()
    {
        var limiter = Limiter(1);
        await WaitAsync(limiter);
        var early = WaitAsync(limiter);
        _time.Advance(Window);
        var late = WaitAsync(limiter);

        await early;
        Assert.False(late.IsCompleted);
    }

    [Fact]
    public async Task WhoGivesUpLeavesNoGapAndNoMark()
    {
        var limiter = Limiter(1);
        await WaitAsync(limiter);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var given = WaitAsync(limiter, first.Token);
        var up = WaitAsync(limiter, second.Token);
        var patient = WaitAsync(limiter);

        await second.CancelAsync();
        await first.CancelAsync();

        Assert.Equal(first.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given)).CancellationToken);
        Assert.Equal(second.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => up)).CancellationToken);
        _time.Advance(Window);
        await patient;
    }

    [Fact]
    public async Task AQueueThatEveryoneLeftStartsAnew()
    {
        var limiter = Limiter(1);
        await WaitAsync(limiter);
        using var given = new CancellationTokenSource();
        var wait = WaitAsync(limiter, given.Token);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);

        _time.Advance(Window);
        Assert.True(WaitAsync(limiter).IsCompletedSuccessfully);
        var next = WaitAsync(limiter);
        Assert.False(next.IsCompleted);
        while (!next.IsCompleted)
        {
            _time.Advance(Window);
            await Task.Yield();
        }
    }

    [Fact]
    public void ATokenThatIsCancelledAlreadyTakesNothing()
    {
        var limiter = Limiter(1);

        Assert.Throws<OperationCanceledException>(() => { _ = WaitAsync(limiter, new CancellationToken(true)); });
        Assert.True(WaitAsync(limiter).IsCompletedSuccessfully);
    }

    [Theory]
    [InlineData(1, 50)]
    [InlineData(4, 60)]
    [InlineData(20, 200)]
    public async Task InNoWindowAreThereMoreThanTheLimit(int count, int calls)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var limiter = Limiter(count);
        var passed = new List<DateTimeOffset>();
        var waits = new List<Task>();
        while (passed.Count < calls)
        {
            for (var i = random.Next(0, 5); i > 0 && waits.Count < calls; i--)
                waits.Add(WaitAsync(limiter));
            await NoteAsync();
            _time.Advance(TimeSpan.FromMilliseconds(random.Next(1, 2000)));
            await NoteAsync();
        }

        Assert.All(passed, (at, index) => Assert.True(
            index < count || at - passed[index - count] >= Window, $"seed {seed}: request {index} came too early"));

        // What may pass by now does so on other threads, and is waited for; what passes besides is noted just as well.
        async Task NoteAsync()
        {
            var free = count - passed.Count(at => _time.GetUtcNow() - at < Window);
            await Task.WhenAll(waits.Take(passed.Count + Math.Max(0, free)));
            while (passed.Count < waits.Count && waits[passed.Count].IsCompleted)
                passed.Add(_time.GetUtcNow());
        }
    }

    [Fact]
    public async Task ManyThreadsAreLetPassExactlyAsOftenAsAllowed()
    {
        var limiter = Limiter(20);

        var waits = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => WaitAsync(limiter) is { IsCompleted: true })));

        Assert.Equal(20, waits.Count(static passed => passed));
    }

    [Fact]
    public async Task AWindowThatEndsBetweenTwoLooksAtTheClockHoldsNobody()
    {
        // Looks at 4 s (passes), 8 s and 12 s (must wait), and at 16 s for how long: the window ended at 14 s.
        var limiter = new SubmissionLimiter(new SubmissionLimit(1, Window), new CreepingTime(TimeSpan.FromSeconds(4)));
        await WaitAsync(limiter);

        await WaitAsync(limiter).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static Task WaitAsync(SubmissionLimiter limiter, CancellationToken cancellationToken = default) =>
        limiter.WaitAsync(cancellationToken).AsTask();

    private static Task[] Waits(SubmissionLimiter limiter, int count) =>
        Enumerable.Range(0, count).Select(_ => WaitAsync(limiter)).ToArray();

    private SubmissionLimiter Limiter(int count) => new(new SubmissionLimit(count, Window), _time);

    private sealed class CreepingTime(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _now, step.Ticks);
    }
}
