using ApiBox.Testing;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>Handlers that do not return, and callbacks that have ended a process: others go on.</summary>
public sealed class HangingHandlerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FortyThatHangHoldUpNobodyForLongerThanAMoment(bool isBlocking)
    {
        await using var bench = new DispatcherBench();
        using var end = new ManualResetEventSlim();
        var never = new TaskCompletionSource();
        bench.Fate = (context, _) =>
        {
            if (context.SubmissionId[0] != 'h')
                return Task.CompletedTask;
            if (!isBlocking)
                return never.Task;
            end.Wait(CancellationToken.None);
            return Task.CompletedTask;
        };
        for (var i = 0; i < 40; i++)
            await bench.PutUpAsync($"h{i}", "text");
        for (var i = 0; i < 20; i++)
            await bench.PutUpAsync($"ok{i}", "text");
        await bench.StartAsync();

        await bench.PassUntilAsync(
            () => bench.Told.Count(static call => call[0] == 'o') == 20, TimeSpan.FromSeconds(1), "the healthy ones");
        end.Set();
        never.SetResult();
    }

    [Fact]
    public async Task AHandlerThatHangsKeepsItsSubmissionUntilItReturns()
    {
        await using var bench = new DispatcherBench();
        var hanging = new TaskCompletionSource();
        bench.Fate = (context, _) => context.Stage == "text" ? hanging.Task : Task.CompletedTask;
        await bench.PutUpAsync("a", "text", "first");
        await bench.StartAsync();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 1, "the handler");

        await bench.PassUntilAsync(() => bench.Pulse.Hanging == 1, TimeSpan.FromSeconds(62), "the pulse");
        await bench.PassUntilAsync(
            () => bench.Log.Text.Contains("have not returned after", StringComparison.Ordinal), TimeSpan.FromSeconds(10), "the log");
        Assert.Equal(["a text"], bench.Told);
        hanging.SetResult();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 2, "the next stage");

        Assert.Equal(["a text", "a first"], bench.Told);
        Assert.Equal(0, bench.Pulse.Hanging);
    }

    [Fact]
    public async Task FromSoManyThatHangOnNothingNewIsTaken()
    {
        await using var bench = new DispatcherBench(configure: static options => options.MaxHanging = 3);
        var never = new TaskCompletionSource();
        bench.Fate = (context, _) => context.SubmissionId[0] == 'h' ? never.Task : Task.CompletedTask;
        for (var i = 0; i < 3; i++)
            await bench.PutUpAsync($"h{i}", "text");
        await bench.StartAsync();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 3, "three handlers");
        await bench.PassUntilAsync(() => bench.Pulse.Hanging == 3, TimeSpan.FromSeconds(62), "all to hang");

        await bench.PutUpAsync("ok", "text");
        await bench.PassAsync(TimeSpan.FromSeconds(10));
        Assert.DoesNotContain("ok text", bench.Told);
        never.SetResult();
        await DispatcherBench.UntilAsync(() => bench.Told.Contains("ok text"), "the healthy one");
    }

    [Fact]
    public async Task NoMoreRunAtOnceThanTheOptionsAllow()
    {
        await using var bench = new DispatcherBench(configure: static options => options.MaxRunning = 5);
        var never = new TaskCompletionSource();
        bench.Fate = (_, _) => never.Task;
        for (var i = 0; i < 10; i++)
            await bench.PutUpAsync($"h{i}", "text");
        await bench.StartAsync();
        await DispatcherBench.UntilAsync(() => bench.Calls.Count == 5, "five");

        await bench.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(5, bench.Calls.Count);
        never.SetResult();
    }

    [Fact]
    public async Task WhatHasEndedAProcessRunsAlone()
    {
        var store = new LosingStore();
        await using var bench = new DispatcherBench(store);
        var running = 0;
        var most = 0;
        bench.Fate = async (context, _) =>
        {
            var now = Interlocked.Increment(ref running);
            if (store.Lost.Contains(context.SubmissionId))
                most = Math.Max(most, now);
            await Task.Yield();
            Interlocked.Decrement(ref running);
        };
        for (var i = 0; i < 20; i++)
            store.Lost.Add($"l{i}");
        foreach (var id in store.Lost)
            await bench.PutUpAsync(id, "text");
        for (var i = 0; i < 20; i++)
            await bench.PutUpAsync($"ok{i}", "text");
        await bench.StartAsync();

        await DispatcherBench.UntilAsync(() => bench.Calls.Count >= 20, "those that no process died with");
        await bench.PassUntilAsync(() => bench.Calls.Count == 40, TimeSpan.FromMinutes(1), "all");

        Assert.Equal(1, most);
    }

    [Fact]
    public async Task WhatHasEndedAProcessOnceIsTriedAgainWithoutAPause()
    {
        var store = new LosingStore();
        await using var bench = new DispatcherBench(store);
        store.Lost.Add("a");
        await bench.PutUpAsync("a", "text");
        await bench.StartAsync();

        await bench.PassUntilAsync(() => bench.Told.Contains("a text"), TimeSpan.FromSeconds(1), "the second attempt");
    }

    [Fact]
    public async Task WhatBecomesDueAfterAStartIsTakenSoon()
    {
        await using var bench = new DispatcherBench();
        await bench.PutUpAsync("a", "text");
        var left = TimeSpan.FromSeconds(6);
        var taken = await bench.Store.TakeDeliveriesAsync([DispatcherBench.Kind], 1, left, TestContext.Current.CancellationToken);
        await bench.Store.PostponeDeliveryAsync(taken.Single(), left, false, TestContext.Current.CancellationToken);
        await bench.StartAsync();

        await bench.PassUntilAsync(() => bench.Told.Contains("a text"), left + TimeSpan.FromSeconds(2), "what was due then");
    }

    [Fact]
    public async Task WhatEndsTheProcessAgainAndAgainIsParked()
    {
        var store = new LosingStore { Losses = 8 };
        await using var bench = new DispatcherBench(store);
        store.Lost.Add("a");
        await bench.PutUpAsync("a", "text", "first");
        await bench.StartAsync();

        await bench.PassUntilAsync(() => bench.Told.Contains("a first"), TimeSpan.FromMinutes(1), "the next stage");

        Assert.Equal(["a first"], bench.Told);
        Assert.Equal("text", (await bench.Tasks.ListParkedAsync(TestContext.Current.CancellationToken).ToListAsync()).Single().Stage);
    }

    /// <summary>Hands some callbacks out as if a process had died with them.</summary>
    private sealed class LosingStore : DelegatingStore
    {
        private readonly HashSet<long> _told = [];

        public List<string> Lost { get; } = [];

        public int Losses { get; init; } = 1;

        public override async Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
            IReadOnlyCollection<string> kinds, int most, TimeSpan lease, CancellationToken cancellationToken) =>
        [
            .. (await base.TakeDeliveriesAsync(kinds, most, lease, cancellationToken)).Select(
                one => one.Stage == "text" && Lost.Contains(one.SubmissionId)
                    ? one with { Losses = Losses, IsTakenOver = _told.Add(one.Id) }
                    : one),
        ];
    }
}
