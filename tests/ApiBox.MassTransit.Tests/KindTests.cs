using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>Which callbacks are published, and which are handled here.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheBusTakesWhatHasNoHandlerWhateverWasAddedFirst(bool isBusFirst)
    {
        await using var host = await CallbackHost.StartAsync(services =>
        {
            services.AddSingleton<Handled>().AddMemoryBus(static bus =>
            {
                bus.Record<MusicGenerationCallback>();
                bus.Record<WavConversionCallback>("wavs");
            });
            if (isBusFirst)
                services.AddApiBoxCallbackBus();
            services.AddApiBoxCallbackHandler<MusicGenerationCallback, Handler<MusicGenerationCallback>>();
            if (!isBusFirst)
                services.AddApiBoxCallbackBus();
        });
        var (music, wav) = (await host.SubmitAsync<MusicGenerationCallback>(), await host.SubmitAsync<WavConversionCallback>());

        await host.SendAsync(music, "text");
        await host.SendWavAsync(wav);

        Assert.Equal(music.Id, (await host.Services.GetRequiredService<Handled>().NextAsync()).SubmissionId);
        var seen = await host.Consumed<WavConversionCallback>().NextAsync();
        Assert.Equal((wav.Id, wav.TaskId), (seen.Message.SubmissionId, seen.Message.TaskId));
        Assert.False(host.Consumed<MusicGenerationCallback>().HasMore);
    }

    [Fact]
    public async Task AnInstanceThatPublishesOneKindLeavesTheOthersToOthers()
    {
        var store = new StoreWatch(TimeProvider.System);
        await using var host = await CallbackHost.StartAsync(services => services
            .AddSingleton<ITaskStore>(store)
            .AddMemoryBus(static bus => bus.Record<MusicGenerationCallback>())
            .AddApiBoxCallbackBus<MusicGenerationCallback>());
        var (music, wav) = (await host.SubmitAsync<MusicGenerationCallback>(), await host.SubmitAsync<WavConversionCallback>());

        await host.SendWavAsync(wav);
        await host.SendAsync(music, "text");
        await store.CompletedAsync(1);

        Assert.Equal(music.Id, Assert.Single(store.Completed).SubmissionId);
        var left = await store.TakeDeliveriesAsync([WavConversionCallback.Callback.StoredKind], 10, TimeSpan.FromMinutes(1), default);
        Assert.Equal(wav.Id, Assert.Single(left).SubmissionId);
    }

    [Fact]
    public async Task AKindThatIsNamedIsPublishedAndHandled()
    {
        await using var host = await CallbackHost.StartAsync(static services => services
            .AddSingleton<Handled>()
            .AddMemoryBus(static bus => bus.Record<MusicGenerationCallback>())
            .AddApiBoxCallbackHandler<MusicGenerationCallback, Handler<MusicGenerationCallback>>()
            .AddApiBoxCallbackBus<MusicGenerationCallback>()
            .AddApiBoxCallbackBus());
        var submission = await host.SubmitAsync<MusicGenerationCallback>();

        await host.SendAsync(submission, "text");
        await host.SendAsync(submission, "first");

        var handled = host.Services.GetRequiredService<Handled>();
        Assert.Equal(["text", "first"], [(await handled.NextAsync()).Stage!, (await handled.NextAsync()).Stage!]);
        var seen = await host.Consumed<MusicGenerationCallback>().NextAsync(2);
        Assert.Equal(["text", "first"], seen.Select(static one => one.Message.Stage!));
    }
}
