using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>A bus that does not take what it is given.</summary>
public sealed class FailureTests
{
    private readonly Clock _clock = new();
    private int _attempts;
    private Func<CancellationToken, Task> _publishing = static _ => Task.CompletedTask;

    [Fact]
    public async Task WhatCannotBePublishedIsTriedAgainAndNeverParked()
    {
        // More often than a handler may fail.
        const int Failures = 20;
        var store = new StoreWatch(_clock);
        await using var host = await StartAsync(store);
        _publishing = _ => _attempts <= Failures ? throw new InvalidOperationException("The broker is away.") : Task.CompletedTask;

        await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");
        await _clock.PassUntilAsync(store, () => store.Completed.Count > 0);

        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync();
        Assert.Equal(Failures + 1, seen.Message.Attempt);
        Assert.Equal((Failures, 0), (store.Postponed, store.Parked));
    }

    [Fact]
    public async Task APublishThatGoesOnForeverIsLeftAndTriedAgain()
    {
        var store = new StoreWatch(_clock);
        await using var host = await StartAsync(store);
        _publishing = _ => _attempts == 1 ? Task.Delay(Timeout.Infinite, CancellationToken.None) : Task.CompletedTask;

        await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");
        await _clock.PassUntilAsync(store, () => store.Completed.Count > 0);

        Assert.Equal((1, 0), (store.Postponed, store.Parked));
        Assert.Equal(2, (await host.Consumed<MusicGenerationCallback>().NextAsync()).Message.Attempt);
    }

    [Fact]
    public async Task WhileTheBusIsAwayOneCallbackAsksForItAndHandlersOfOtherKindsGoOn()
    {
        var store = new StoreWatch(_clock);
        var (now, most) = (0, 0);
        await using var host = await StartAsync(store, static services => services
            .AddSingleton<Handled>()
            .AddApiBoxCallbackHandler<WavConversionCallback, Handler<WavConversionCallback>>());
        _publishing = async token =>
        {
            Interlocked.Increment(ref now);
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                Interlocked.Decrement(ref now);
            }
        };
        await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");
        await _clock.PassUntilAsync(store, () => store.Postponed > 0);

        for (var i = 0; i < 200; i++)
            await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");
        await _clock.PassUntilAsync(store, () =>
        {
            most = Math.Max(most, Volatile.Read(ref now));
            return store.Postponed > 400;
        });

        Assert.Equal(1, most);
        var wav = await host.SubmitAsync<WavConversionCallback>();
        await host.SendWavAsync(wav);
        Assert.Equal(wav.Id, (await host.Services.GetRequiredService<Handled>().NextAsync()).SubmissionId);

        // And all of them go on when it is back.
        _publishing = static _ => Task.CompletedTask;
        await _clock.PassUntilAsync(store, () => store.Completed.Count == 202);
        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync(201);
        Assert.Equal(201, seen.Select(static one => one.MessageId).Distinct().Count());
        Assert.Equal(0, store.Parked);
    }

    [Fact]
    public async Task AProcessThatEndsWhileTheBusIsAwayParksNothing()
    {
        var store = new StoreWatch(_clock);
        await using var host = await StartAsync(store);
        var isFirst = true;
        store.Taking = delivery =>
        {
            var isTakenOver = isFirst;
            isFirst = false;
            return delivery with { Failures = delivery.Failures + 20, Losses = 1, IsTakenOver = isTakenOver };
        };

        await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");
        await _clock.PassUntilAsync(store, () => store.Completed.Count + store.Parked > 0);

        Assert.Equal((1, 0), (store.Completed.Count, store.Parked));
    }

    [Fact]
    public async Task ARepeatedCallbackHasTheSameMessageId()
    {
        var store = new StoreWatch(_clock);
        await using var host = await StartAsync(
            store,
            static services => services.AddSingleton<Handled>().AddApiBoxCallbackBus<MusicGenerationCallback>()
                .AddApiBoxCallbackHandler<MusicGenerationCallback, Handler<MusicGenerationCallback>>());
        var submission = await host.SubmitAsync<MusicGenerationCallback>();

        // It was published when the handler fails, so it is published again.
        host.Services.GetRequiredService<Handled>().Fate = static context =>
            context.Attempt == 1 ? throw new InvalidOperationException("not yet") : Task.CompletedTask;
        await host.SendAsync(submission, "text");
        await _clock.PassUntilAsync(store, () => store.Completed.Count == 1);
        await host.SendAsync(submission, "first");

        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync(3);
        Assert.Equal(
            [("text", 1), ("text", 2), ("first", 1)],
            seen.Select(static one => (one.Message.Stage!, one.Message.Attempt)));
        Assert.Equal(seen[0].MessageId, seen[1].MessageId);
        Assert.NotEqual(seen[1].MessageId, seen[2].MessageId);
    }

    private Task<CallbackHost> StartAsync(ITaskStore store, Action<IServiceCollection>? add = null) => CallbackHost.StartAsync(services =>
    {
        services
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton<ITaskStore>(store)
            .AddMemoryBus(
                static bus => bus.Record<MusicGenerationCallback>(),
                memory => memory.ConfigurePublish(publish => publish.UseExecuteAsync(context =>
                {
                    Interlocked.Increment(ref _attempts);
                    return _publishing(context.CancellationToken);
                })))
            .AddApiBoxCallbackBus();
        add?.Invoke(services);
    });
}
