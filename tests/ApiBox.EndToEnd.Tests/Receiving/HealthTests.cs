using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.EndToEnd.Tests.Receiving;

public sealed class HealthTests(EmulatorFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnApplicationThatReceivesIsHealthy()
    {
        await using var app = await StartAsync();

        var entry = await EntryAsync(app.Services);

        Assert.Equal((HealthStatus.Healthy, "ok"), (entry.Status, entry.Data["store"]));
    }

    [Fact]
    public async Task AStoreThatIsAwayIsUnhealthy()
    {
        await using var app = await StartAsync(store: new BrokenStore());

        var entry = await EntryAsync(app.Services);

        Assert.Equal((HealthStatus.Unhealthy, "away"), (entry.Status, entry.Data["store"]));
        Assert.Equal("the store is away", entry.Exception!.Message);
    }

    [Fact]
    public async Task TheRegistrationSaysHowBadThatIs()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator, store: new BrokenStore(), build: static builder =>
            builder.Services.AddHealthChecks().AddApiBox("mine", HealthStatus.Degraded, ["ready"]));

        var report = await app.Services.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(static check => check.Tags.Contains("ready"), Cancellation);

        Assert.Equal(HealthStatus.Degraded, report.Entries["mine"].Status);
    }

    [Fact]
    public async Task AKeyThatEndsWithTheProcessIsDegraded()
    {
        await using var app = await StartAsync(static options => options.Callbacks.SigningKeys.Clear());

        var entry = await EntryAsync(app.Services);

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("SigningKeys", entry.Description);
    }

    [Fact]
    public async Task HandlersThatFailAgainAndAgainAreDegradedUntilOneSucceeds()
    {
        await using var app = await StartAsync();
        app.Handled.Fate = static _ => throw new InvalidOperationException("not today");
        await AdvanceAsync(app, 5);

        Assert.Contains("Handlers of the last 5 callbacks failed", (await EntryWhenAsync(app, HealthStatus.Degraded)).Description);

        app.Handled.Fate = static _ => Task.CompletedTask;
        await AdvanceAsync(app, 1);
        await EntryWhenAsync(app, HealthStatus.Healthy);
    }

    [Fact]
    public async Task AParkedCallbackIsDegradedUntilItIsHandedOutAgain()
    {
        await using var app = await StartAsync(
            build: static services => services.Configure<CallbackHandlerOptions>(static options => options.MaxAttempts = 1));
        app.Handled.Fate = static _ => throw new InvalidOperationException("not today");
        await AdvanceAsync(app, 1);

        var entry = await EntryWhenAsync(app, HealthStatus.Degraded);
        Assert.Contains("1 callbacks are parked", entry.Description);
        Assert.Equal(1, entry.Data["parked_callbacks"]);

        app.Handled.Fate = static _ => Task.CompletedTask;
        await foreach (var parked in app.Tasks.ListParkedAsync(Cancellation))
            Assert.True(await app.Tasks.ReplayAsync(parked, Cancellation));
        await EntryWhenAsync(app, HealthStatus.Healthy);
        // Nothing is parked any more as soon as the callback waits for its handler.
        await app.Handled.WaitAsync(2, Cancellation);
        Assert.Equal([false, true], app.Handled.Calls.Select(static call => call.IsReplay));
    }

    [Fact]
    public async Task AHandlerThatHangsIsDegraded()
    {
        await using var app = await StartAsync(
            build: static services =>
                services.Configure<CallbackHandlerOptions>(static options => options.Timeout = TimeSpan.FromSeconds(1)));
        var hanging = new TaskCompletionSource();
        app.Handled.Fate = _ => hanging.Task;
        await AdvanceAsync(app, 1);

        Assert.Contains("1 callback handlers hang", (await EntryWhenAsync(app, HealthStatus.Degraded)).Description);
        hanging.SetResult();
        await EntryWhenAsync(app, HealthStatus.Healthy);
    }

    [Fact]
    public async Task ADispatcherThatStandsStillIsUnhealthy()
    {
        var time = new FakeTimeProvider();
        var store = new StuckStore();
        await using var services = Services(time, store, handles: true);
        var dispatcher = services.GetServices<IHostedService>().OfType<Runtime.CallbackDispatcher>().Single();
        Assert.Equal(HealthStatus.Degraded, (await EntryAsync(services)).Status);

        await dispatcher.StartAsync(Cancellation);
        await store.Asked.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.Equal(HealthStatus.Healthy, (await EntryAsync(services)).Status);
        time.Advance(TimeSpan.FromSeconds(61));

        Assert.Contains("makes no progress", (await EntryAsync(services)).Description);
        await dispatcher.StopAsync(Cancellation);
    }

    [Fact]
    public async Task AProgramThatOnlyPollsNeedsNoDispatcher()
    {
        await using var services = Services(TimeProvider.System, new InProcessTaskStore(), handles: false);

        Assert.Equal(HealthStatus.Healthy, (await EntryAsync(services)).Status);
    }

    private static async Task<HealthReportEntry> EntryAsync(IServiceProvider services) =>
        (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancellation)).Entries["apibox"];

    /// <summary>The dispatcher notes what became of a callback a moment after the handler has ended.</summary>
    private static async Task<HealthReportEntry> EntryWhenAsync(ReceivingApp app, HealthStatus status)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        HealthReportEntry entry;
        while ((entry = await EntryAsync(app.Services)).Status != status)
        {
            Assert.False(limit.IsCancellationRequested, $"{entry.Status} instead of {status}");
            await Task.Yield();
        }

        return entry;
    }

    private static async Task AdvanceAsync(ReceivingApp app, int count)
    {
        var body = "{\"code\":200,\"data\":{\"callbackType\":\"complete\",\"task_id\":\"task\",\"data\":[]}}"u8.ToArray();
        for (var i = 0; i < count; i++)
        {
            var url = app.Urls.Create<MusicGenerationCallback>();
            await app.KnowAsync(url.SubmissionId, "task");
            var segments = url.Uri.AbsolutePath.Split('/');
            var receipt = await app.Services.GetRequiredService<ICallbackReceiver>()
                .ReceiveAsync(segments[^3], segments[^2], segments[^1], body, Cancellation);
            Assert.Equal(CallbackResult.Accepted, receipt.Result);
        }
    }

    private static ServiceProvider Services(TimeProvider time, ITaskStore store, bool handles)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time);
        services.AddSingleton(store);
        services.AddApiBox(static options => options.ApiKey = "k");
        if (handles)
            services.AddApiBoxCallbackHandler<MusicGenerationCallback, Idle>();
        services.AddHealthChecks().AddCheck<ApiBoxHealthCheck>("apibox");
        return services.BuildServiceProvider();
    }

    private Task<ReceivingApp> StartAsync(
        Action<ApiBoxOptions>? configure = null, ITaskStore? store = null, Action<IServiceCollection>? build = null) =>
        ReceivingApp.StartAsync(fixture.Emulator, configure, store, builder =>
        {
            builder.Services.AddHealthChecks().AddApiBox();
            build?.Invoke(builder.Services);
        });

    private sealed class Idle : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }

    /// <summary>Answers to a ping, but never to the dispatcher.</summary>
    private sealed class StuckStore : BrokenStore
    {
        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
            IReadOnlyCollection<string> kinds, int most, TimeSpan lease, CancellationToken cancellationToken)
        {
            Asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }

        public override Task PingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
