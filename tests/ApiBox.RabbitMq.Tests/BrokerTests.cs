using System.Collections.Concurrent;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>
/// What becomes of acknowledged callbacks while their broker comes and goes. One test after the other, since there is one broker.
/// </summary>
public sealed class BrokerTests
{
    private static readonly string[] Stages = ["text", "first", "complete"];

    [Fact]
    public async Task WhatComesWhileTheBrokerIsAwayArrivesWhenItIsBack()
    {
        const int Count = 60;
        var store = new StoreWatch(TimeProvider.System);
        await using var host = await StartAsync(store, static bus => bus.Record<MusicGenerationCallback>("away"));
        await Broker.StopAsync();

        for (var i = 0; i < Count; i++)
            await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");
        await Broker.StartAsync();

        var seen = await UntilAllAsync(host, Count);
        await store.CompletedAsync(Count);
        Assert.Equal(0, store.Parked);
        EachHasOneMessageId(seen);
    }

    [Fact]
    public async Task NothingIsLostWhenTheBrokerIsKilledInTheMiddle()
    {
        const int Count = 300;
        var store = new StoreWatch(TimeProvider.System);
        await using var host = await StartAsync(store, static bus => bus.Record<MusicGenerationCallback>("killed"));

        var sending = SendAsync(host, Count);
        foreach (var share in new[] { 4, 2 })
        {
            await store.CompletedAsync(Count * Stages.Length / share);
            await Broker.KillAsync();
            await Broker.StartAsync();
        }

        await sending;
        var seen = await UntilAllAsync(host, Count * Stages.Length);
        await store.CompletedAsync(Count * Stages.Length);
        Assert.Equal(0, store.Parked);

        // Some may have come twice, and are known as such.
        EachHasOneMessageId(seen);
    }

    [Fact]
    public async Task WhatIsDoneWithInTheStoreSurvivesTheDeathOfTheBroker()
    {
        const int Count = 100;
        var store = new StoreWatch(TimeProvider.System);

        // It has made its queue and is away now.
        await using (await StartConsumerAsync<MusicGenerationCallback>("later"))
        {
        }

        await using var host = await StartAsync(store);
        await SendAsync(host, Count);
        await store.CompletedAsync(Count * Stages.Length);
        await Broker.KillAsync();
        await Broker.StartAsync();

        await using var consumer = await StartConsumerAsync<MusicGenerationCallback>("later");
        await UntilAllAsync(consumer, Count * Stages.Length);
    }

    [Fact]
    public async Task ACallbackThatNoQueueTakesStaysInTheStore()
    {
        var store = new StoreWatch(TimeProvider.System);
        await using var host = await StartAsync(store);
        var wav = await host.SubmitAsync<WavConversionCallback>();

        await host.SendWavAsync(wav);
        await Patiently.UntilAsync(() => store.Postponed >= 2, () => $"it was put up again {store.Postponed} times");

        Assert.Empty(store.Completed);
        await using var consumer = await StartConsumerAsync<WavConversionCallback>("wavs");
        var seen = await consumer.Consumed<WavConversionCallback>().NextAsync();
        Assert.Equal((wav.Id, wav.TaskId), (seen.Message.SubmissionId, seen.Message.TaskId));
        await store.CompletedAsync(1);
        Assert.Equal(0, store.Parked);
    }

    [Fact]
    public async Task TwoConsumersOfAQueueShareIt()
    {
        const int Count = 40;
        var store = new StoreWatch(TimeProvider.System);
        await using var host = await StartAsync(store, Shared, static broker => broker.PrefetchCount = 1);
        await using var other = await CallbackHost.StartAsync(static services =>
            services.AddBroker(Shared, static broker => broker.PrefetchCount = 1));

        // Whoever is first waits for the other.
        var (runs, takers) = (0, new ConcurrentDictionary<Guid, int>());
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Consumed<MusicGenerationCallback>().Fate = seen => TakeAsync(seen, 1);
        other.Consumed<MusicGenerationCallback>().Fate = seen => TakeAsync(seen, 2);
        await SendAsync(host, Count);

        await Patiently.UntilAsync(
            () => takers.Count == Count * Stages.Length,
            () => $"{takers.Count} callbacks were consumed, by {takers.Values.Distinct().Count()}");
        Assert.Equal([1, 2], takers.Values.Distinct().Order());
        Assert.Equal(Count * Stages.Length, runs);

        async Task TakeAsync(Seen<MusicGenerationCallback> seen, int taker)
        {
            Interlocked.Increment(ref runs);
            takers.TryAdd(seen.MessageId!.Value, taker);
            if (takers.Values.Distinct().Count() == 2)
                both.TrySetResult();
            await both.Task;
        }

        static void Shared(IBusRegistrationConfigurator bus) => bus.Record<MusicGenerationCallback>("shared");
    }

    [Fact]
    public async Task PoisonEndsInTheErrorQueueAndTheRestGoesOn()
    {
        const int Count = 20;
        var store = new StoreWatch(TimeProvider.System);
        var failed = new Consumed<MusicGenerationCallback>();
        await using var host = await StartAsync(store, static bus => bus.Record<MusicGenerationCallback>("poison"), broker =>
            broker.ReceiveEndpoint("poison_error", endpoint =>
            {
                endpoint.ConfigureConsumeTopology = false;
                endpoint.Handler<CallbackMessage<MusicGenerationCallback>>(failed.AddAsync);
            }));
        var poison = await host.SubmitAsync<MusicGenerationCallback>();
        host.Consumed<MusicGenerationCallback>().Fate = seen =>
            seen.Message.SubmissionId == poison.Id ? throw new InvalidOperationException("poison") : Task.CompletedTask;

        await host.SendAsync(poison, "text");
        await SendAsync(host, Count);

        Assert.Equal(poison.Id, (await failed.NextAsync()).Message.SubmissionId);
        await store.CompletedAsync((Count * Stages.Length) + 1);
        await UntilAllAsync(host, (Count * Stages.Length) + 1);
        Assert.Equal((0, 0), (store.Postponed, store.Parked));
    }

    private static Task<CallbackHost> StartAsync(
        ITaskStore store, Action<IBusRegistrationConfigurator>? add = null, Action<IRabbitMqBusFactoryConfigurator>? configure = null) =>
        CallbackHost.StartAsync(services => services.AddSingleton<ITaskStore>(store).AddBroker(add, configure).AddApiBoxCallbackBus());

    /// <summary>An application of its own.</summary>
    private static Task<CallbackHost> StartConsumerAsync<TCallback>(string queue)
        where TCallback : class, ICallbackPayload<TCallback> =>
        CallbackHost.StartAsync(services => services.AddBroker(bus => bus.Record<TCallback>(queue)));

    private static Task SendAsync(CallbackHost host, int submissions) => Parallel.ForEachAsync(
        Enumerable.Range(0, submissions), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, _) =>
        {
            var submission = await host.SubmitAsync<MusicGenerationCallback>();
            foreach (var stage in Stages)
                await host.SendAsync(submission, stage);
        });

    private static void EachHasOneMessageId(IEnumerable<Seen<MusicGenerationCallback>> seen) => Assert.All(
        seen.GroupBy(static one => one.Message.DeliveryId),
        static one => Assert.Single(one.Select(static message => message.MessageId).Distinct()));

    /// <summary>Waits until so many different callbacks were consumed, and gives all that was.</summary>
    private static async Task<IReadOnlyList<Seen<MusicGenerationCallback>>> UntilAllAsync(CallbackHost host, int count)
    {
        var (seen, different) = (new List<Seen<MusicGenerationCallback>>(), new HashSet<Guid?>());
        while (different.Count < count)
        {
            seen.Add(await host.Consumed<MusicGenerationCallback>().NextAsync());
            different.Add(seen[^1].MessageId);
        }

        return seen;
    }
}
