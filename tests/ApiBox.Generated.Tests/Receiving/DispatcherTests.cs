using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>Who takes callbacks for handlers when several instances share a store.</summary>
public sealed class DispatcherTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task AnInstanceWithoutHandlersLeavesCallbacksToThoseThatHaveSome()
    {
        var store = new DelegatingStore();
        await AdvanceAsync(store);

        Assert.Equal(0, await DispatchAsync(store));

        Assert.Single(await store.TakeDeliveriesAsync(10, _time.GetUtcNow(), TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task WhatNobodyHasHandledForADayIsRemoved()
    {
        var store = new DelegatingStore();
        await AdvanceAsync(store);
        _time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(1, await DispatchAsync(store));

        Assert.Empty(await store.TakeDeliveriesAsync(10, _time.GetUtcNow().AddDays(1), TimeSpan.FromMinutes(1), default));
    }

    [Fact]
    public async Task AStoreOfOneProcessKeepsNothingForOthers()
    {
        var store = new InProcessTaskStore();
        await AdvanceAsync(store);

        Assert.Equal(1, await DispatchAsync(store));
    }

    private Task<CallbackEffect> AdvanceAsync(ITaskStore store) => store.AdvanceAsync(
        new ReceivedCallback("s", "musicGeneration", "t", "text", 1, false, _time.GetUtcNow(), _time.GetUtcNow().AddDays(14), "{}"u8.ToArray()), default);

    private async Task<int> DispatchAsync(ITaskStore store)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var bell = new CallbackBell();
        using var dispatcher = new CallbackDispatcher(store, [], bell, new DispatcherPulse(_time), services.GetRequiredService<IServiceScopeFactory>(), _time, NullLoggerFactory.Instance);
        return await dispatcher.DispatchAsync(TestContext.Current.CancellationToken);
    }
}
