using System.Collections.Concurrent;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>From an acknowledged callback to a consumer.</summary>
public sealed class PublishTests
{
    private const int Seed = 11;

    private static readonly string[] Stages = ["text", "first", "complete"];

    [Fact]
    public async Task ACallbackReachesAConsumerWithItsPayloadAndItsContext()
    {
        await using var host = await CallbackHost.StartAsync(static services => services
            .AddMemoryBus(static bus => bus.Record<MusicGenerationCallback>())
            .AddApiBoxCallbackBus());
        var submission = await host.SubmitAsync<MusicGenerationCallback>();

        var body = await host.SendAsync(submission, "text", ",\"of\":{\"tomorrow\":[1.50,\"ü\"]}");

        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync();
        var message = seen.Message;
        Assert.Equal(body, message.Body);
        Assert.Equal((submission.Id, submission.TaskId, "text"), (message.SubmissionId, message.TaskId, message.Stage));
        Assert.Equal((1, true, false), (message.Attempt, message.IsConfirmed, message.IsReplay));
        Assert.Equal(MusicGenerationCallbackStage.Text, message.Callback.Data!.CallbackType);
        Assert.Equal("""{"tomorrow":[1.50,"ü"]}""", message.Callback.AdditionalProperties!["of"].GetRawText());
        Assert.Equal(submission.Id, seen.CorrelationId?.ToString("N"));
    }

    [Fact]
    public async Task TheRowIsDoneWithWhenItIsPublished()
    {
        var store = new StoreWatch(TimeProvider.System);
        await using var host = await CallbackHost.StartAsync(services => services
            .AddSingleton<ITaskStore>(store)
            .AddMemoryBus(static bus => bus.Record<MusicGenerationCallback>())
            .AddApiBoxCallbackBus());
        var submission = await host.SubmitAsync<MusicGenerationCallback>();

        await host.SendAsync(submission, "complete");
        await store.CompletedAsync(1);

        var delivery = Assert.Single(store.Completed);
        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync();
        Assert.Equal((delivery.Id, delivery.ReceivedAt), (seen.Message.DeliveryId, seen.Message.ReceivedAt));
        Assert.Equal((0, 0), (store.Postponed, store.Parked));
    }

    [Fact]
    public async Task TheStagesOfASubmissionAreInTheirOrder()
    {
        await using var host = await CallbackHost.StartAsync(static services => services
            .AddMemoryBus(
                static bus => bus.Record<MusicGenerationCallback>(),
                static memory => memory.ConcurrentMessageLimit = 1)
            .AddApiBoxCallbackBus());

        var submissions = await InterleaveAsync(host);

        var all = await host.Consumed<MusicGenerationCallback>().NextAsync(submissions.Count * Stages.Length);
        Assert.All(
            all.GroupBy(static seen => seen.Message.SubmissionId),
            static one => Assert.Equal(Stages, one.Select(static seen => seen.Message.Stage)));
        Assert.Equal(all.Count, all.Select(static seen => seen.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task WithAPartitionerASubmissionHasOneConsumerAtATime()
    {
        var (running, overlaps) = (new ConcurrentDictionary<string, bool>(), 0);
        await using var host = await CallbackHost.StartAsync(static services => services
            .AddMemoryBus(
                static bus => bus.Record<MusicGenerationCallback>(configure: static consumer =>
                    consumer.Message<CallbackMessage<MusicGenerationCallback>>(static message =>
                        message.UsePartitioner(8, static context => context.CorrelationId!.Value))),
                static memory => memory.ConcurrentMessageLimit = 16)
            .AddApiBoxCallbackBus());
        host.Consumed<MusicGenerationCallback>().Fate = async seen =>
        {
            if (!running.TryAdd(seen.Message.SubmissionId, true))
                Interlocked.Increment(ref overlaps);
            await Task.Delay(1);
            running.TryRemove(seen.Message.SubmissionId, out _);
        };

        var submissions = await InterleaveAsync(host);

        await host.Consumed<MusicGenerationCallback>().NextAsync(submissions.Count * Stages.Length);
        Assert.Equal(0, overlaps);
    }

    [Fact]
    public async Task AnOutboxOfTheScopeIsPassedBy()
    {
        await using var host = await CallbackHost.StartAsync(static services => services
            .AddMemoryBus(static bus => bus.Record<MusicGenerationCallback>())
            .AddScoped<IPublishEndpoint>(static _ => throw new InvalidOperationException("It waits until a database is saved."))
            .AddApiBoxCallbackBus());

        await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");

        await host.Consumed<MusicGenerationCallback>().NextAsync();
    }

    [Fact]
    public async Task WhatAConsumerCannotHandleIsTheBrokersAndNoLongerTheStores()
    {
        var store = new StoreWatch(TimeProvider.System);
        var failed = new Consumed<MusicGenerationCallback>();
        await using var host = await CallbackHost.StartAsync(services => services
            .AddSingleton<ITaskStore>(store)
            .AddMemoryBus(
                static bus => bus.Record<MusicGenerationCallback>(),
                memory => memory.ReceiveEndpoint($"{Recording.Queue}_error", endpoint =>
                {
                    endpoint.ConfigureConsumeTopology = false;
                    endpoint.Handler<CallbackMessage<MusicGenerationCallback>>(failed.AddAsync);
                }))
            .AddApiBoxCallbackBus());
        host.Consumed<MusicGenerationCallback>().Fate = static _ => throw new InvalidOperationException("poison");

        await host.SendAsync(await host.SubmitAsync<MusicGenerationCallback>(), "text");

        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync();
        Assert.Equal(seen.MessageId, (await failed.NextAsync()).MessageId);
        await store.CompletedAsync(1);
        Assert.Equal((0, 0), (store.Postponed, store.Parked));
    }

    // The first stage of all, then the second of all.
    private static async Task<IReadOnlyList<Submission>> InterleaveAsync(CallbackHost host)
    {
        var random = new Random(Seed);
        var submissions = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.SubmitAsync<MusicGenerationCallback>()));
        foreach (var stage in Stages)
            foreach (var submission in submissions.OrderBy(_ => random.Next()))
                await host.SendAsync(submission, stage);
        return submissions;
    }
}
