using System.Threading.Channels;
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

    [Fact]
    public async Task ARoundThatEndsJustAsTheBellRingsHarmsNobody()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var time = new LateTimers();
        using var bell = new CallbackBell();
        using var dispatcher = Create(new DelegatingStore(), bell, services, time);
        await dispatcher.StartAsync(TestContext.Current.CancellationToken);
        var first = await time.NextAsync();
        bell.Ring();
        await time.NextAsync();

        // The timer was disposed of, but had gone off already.
        Assert.Null(Record.Exception(first));

        await dispatcher.StopAsync(TestContext.Current.CancellationToken);
    }

    private Task<CallbackEffect> AdvanceAsync(ITaskStore store) => store.AdvanceAsync(
        new ReceivedCallback("s", "musicGeneration", "t", "text", 1, false, _time.GetUtcNow(), _time.GetUtcNow().AddDays(14), "{}"u8.ToArray()), default);

    private async Task<int> DispatchAsync(ITaskStore store)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var bell = new CallbackBell();
        using var dispatcher = Create(store, bell, services, _time);
        return await dispatcher.DispatchAsync(TestContext.Current.CancellationToken);
    }

    private static CallbackDispatcher Create(ITaskStore store, CallbackBell bell, IServiceProvider services, TimeProvider time) =>
        new(store, [], bell, new DispatcherPulse(time), services.GetRequiredService<IServiceScopeFactory>(), time, NullLoggerFactory.Instance);

    /// <summary>Timers that ring when the test says so, even after they were disposed of.</summary>
    private sealed class LateTimers : TimeProvider
    {
        private readonly Channel<Action> _timers = Channel.CreateUnbounded<Action>();

        public async Task<Action> NextAsync() => await _timers.Reader.ReadAsync(TestContext.Current.CancellationToken);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _timers.Writer.TryWrite(() => callback(state));
            return new Silent();
        }

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
                // It may be ringing.
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
