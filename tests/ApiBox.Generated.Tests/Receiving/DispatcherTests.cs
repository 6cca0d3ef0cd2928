using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>Who takes callbacks for handlers, in which order, and what becomes of those that fail.</summary>
public sealed class DispatcherTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task AnInstanceWithoutHandlersLeavesCallbacksToThoseThatHaveSomeForAsLongAsTheyAreKept()
    {
        var inner = new InProcessTaskStore(_time);
        await AdvanceAsync(inner);
        _time.Advance(TimeSpan.FromDays(13));

        Assert.Equal(0, await DispatchAsync(new DelegatingStore(inner)));

        Assert.Single(await inner.TakeDeliveriesAsync([DispatcherBench.Kind], 10, TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task AStoreOfOneProcessKeepsNothingForOthers()
    {
        var store = new InProcessTaskStore(_time);
        await AdvanceAsync(store);

        Assert.Equal(1, await DispatchAsync(store));

        Assert.Empty(await store.ListParkedAsync("", default).ToListAsync());
        Assert.Empty(await store.TakeDeliveriesAsync([DispatcherBench.Kind], 10, TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task StagesOfASubmissionRunOneAfterTheOtherAndOthersBesideThem()
    {
        await using var bench = new DispatcherBench();
        var first = new TaskCompletionSource();
        bench.Fate = (context, _) => context is { SubmissionId: "a", Stage: "text" } ? first.Task : Task.CompletedTask;
        await bench.PutUpAsync("a", "text", "first", "complete");
        await bench.PutUpAsync("b", "text", "first");

        await bench.StartAsync();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 3, "a's first stage and all of b");
        Assert.Equal(["a text", "b first", "b text"], bench.Told.Order(StringComparer.Ordinal));
        first.SetResult();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 5, "the other stages of a");

        Assert.Equal(["a text", "a first", "a complete"], bench.Told.Where(static call => call[0] == 'a'));
    }

    [Fact]
    public async Task AStageThatFailsIsTriedAgainBeforeTheNextAndParkedWithinFiveMinutes()
    {
        await using var bench = new DispatcherBench();
        bench.Fate = static (context, _) => context.Stage == "text" ? throw new InvalidOperationException("not today") : Task.CompletedTask;
        await bench.PutUpAsync("a", "text", "complete");
        await bench.StartAsync();

        await bench.PassUntilAsync(() => bench.Told.Contains("a complete"), TimeSpan.FromMinutes(5), "the next stage");

        Assert.Equal([.. Enumerable.Repeat("a text", 8), "a complete"], bench.Told);
        Assert.Equal(Enumerable.Range(1, 8), bench.Calls.Take(8).Select(static call => call.Attempt));
        var parked = Assert.Single(await bench.Tasks.ListParkedAsync(TestContext.Current.CancellationToken).ToListAsync());
        Assert.Equal(("a", "text", 8), (parked.SubmissionId, parked.Stage, parked.Attempts));
        Assert.Contains("is parked after 8 attempts", bench.Log.Text);
    }

    [Fact]
    public async Task WhatIsParkedIsHandedOutAgainOnDemand()
    {
        await using var bench = new DispatcherBench(configure: static options => options.MaxAttempts = 1);
        bench.Fate = static (_, _) => throw new InvalidOperationException("not today");
        await bench.PutUpAsync("a", "text");
        await bench.StartAsync();
        await DispatcherBench.UntilAsync(() => bench.Store.CountParkedAsync("", default).Result == 1, "the parking");
        bench.Fate = static (_, _) => Task.CompletedTask;
        var parked = (await bench.Tasks.ListParkedAsync(TestContext.Current.CancellationToken).ToListAsync()).Single();

        Assert.True(await bench.Tasks.ReplayAsync(parked, TestContext.Current.CancellationToken));
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 2, "the replay");

        Assert.Equal((false, true), (bench.Calls.First().IsReplay, bench.Calls.Last().IsReplay));
        Assert.False(await bench.Tasks.ReplayAsync(parked, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AHandlerThatIsStoppedIsCalledAgainAsIfNothingHadHappened()
    {
        var store = new InProcessTaskStore();
        await using (var bench = new DispatcherBench(store))
        {
            bench.Fate = static (_, token) => Task.Delay(Timeout.Infinite, token);
            await bench.PutUpAsync("a", "text");
            await bench.StartAsync();
            await DispatcherBench.UntilAsync(() => bench.Calls.Count == 1, "the handler");
            await bench.StopAsync();
        }

        var again = Assert.Single(await store.TakeDeliveriesAsync([DispatcherBench.Kind], 10, TimeSpan.Zero, default));
        Assert.Equal((1, 0), (again.Attempt, again.Losses));
    }

    [Fact]
    public async Task WhatCannotBeNotedIsTriedUntilTheStoreIsBackAndRunsOnce()
    {
        var time = new FakeTimeProvider();
        var store = new ForgetfulStore(new InProcessTaskStore(time)) { Failures = 3 };
        await using var bench = new DispatcherBench(store, time: time);
        await bench.PutUpAsync("a", "text", "first");
        await bench.StartAsync();

        await bench.PassUntilAsync(() => bench.Calls.Count == 2, TimeSpan.FromSeconds(30), "the next stage");

        Assert.Equal(["a text", "a first"], bench.Told);
    }

    [Fact]
    public async Task WhatIsTakenIsKeptWhileItsHandlerRunsAndTheHandlerIsToldWhenItIsLost()
    {
        var time = new FakeTimeProvider();
        var store = new ForgetfulStore(new InProcessTaskStore(time));
        await using var bench = new DispatcherBench(store, time: time);
        var isTold = false;
        bench.Fate = async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            isTold = true;
        };
        await bench.PutUpAsync("a", "text");
        await bench.StartAsync();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 1, "the handler");

        await bench.PassUntilAsync(() => store.Renewals >= 3, TimeSpan.FromSeconds(10), "renewals");
        Assert.False(isTold);
        store.IsLost = true;
        await bench.PassUntilAsync(() => isTold, TimeSpan.FromSeconds(5), "the cancellation");
    }

    private async Task AdvanceAsync(ITaskStore store)
    {
        var now = _time.GetUtcNow();
        await store.AcceptAsync("s", "t", now);
        await store.AdvanceAsync(
            new ReceivedCallback("s", DispatcherBench.Kind, "t", "text", 1, false, now, now.AddDays(14), "{}"u8.ToArray(), TimeSpan.Zero),
            default);
    }

    private async Task<int> DispatchAsync(ITaskStore store)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var dispatcher = Create(store, new DispatcherSignal(), services, _time);
        return await dispatcher.DispatchAsync(TestContext.Current.CancellationToken);
    }

    private static CallbackDispatcher Create(
        ITaskStore store, DispatcherSignal signal, IServiceProvider services, TimeProvider time) => new(
        store,
        new CallbackKinds(ApiBoxCallbacks.All),
        new HandlerCalls([], [], new CallbackKinds(ApiBoxCallbacks.All), services.GetRequiredService<IServiceScopeFactory>()),
        signal,
        new DispatcherHeartbeat(time),
        Microsoft.Extensions.Options.Options.Create(new CallbackHandlerOptions()),
        time,
        NullLoggerFactory.Instance);

    /// <summary>A store that is away for some entries, or gives what was taken to somebody else.</summary>
    private sealed class ForgetfulStore(ITaskStore inner) : DelegatingStore(inner)
    {
        private int _renewals;

        public int Failures { get; set; }

        public bool IsLost { get; set; }

        public int Renewals => Volatile.Read(ref _renewals);

        public override Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken) =>
            Failures-- > 0 ? throw new ApiBoxStoreException("the store is away") : base.CompleteDeliveryAsync(delivery, cancellationToken);

        public override async Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
            IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _renewals);
            return IsLost ? [] : await base.RenewDeliveriesAsync(deliveries, lease, cancellationToken);
        }
    }
}
