using System.Diagnostics;
using System.Diagnostics.Metrics;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Generated.Tests.Telemetry;

/// <summary>Whoever logs or listens may throw; how a call ended that may have been paid for is told all the same.</summary>
[Collection(Alone.Name)]
public sealed class ThrowingListenerTests
{
    [Fact]
    public async Task AnUnknownOutcomeIsToldAlthoughTheLogThrows()
    {
        await using var server = BadServer.Answering((500, TestApi.Envelope(500)));
        using var log = new FullDisk();
        using var transport = ApiBoxTransport.Create(
            TestTransport.Options(server.Address), TestTransport.Description, null, new TestTime(), log);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());
    }

    [Fact]
    public async Task AnAcceptedCallIsToldAlthoughListenersThrow()
    {
        using var spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ApiBoxTelemetry.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = static _ => throw new InvalidOperationException("full"),
        };
        ActivitySource.AddActivityListener(spans);
        using var meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == ApiBoxTelemetry.MeterName)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<double>(static (_, _, _, _) => throw new InvalidOperationException("full"));
        meters.Start();
        using var transport = TestTransport.Through(new StubHandler(_ => StubHandler.Json(TestApi.Accepted)));

        var answer = await transport.SubmitAsync();

        Assert.Equal(TestApi.TaskId, answer.Data!.TaskId);
    }

    [Fact]
    public async Task AnAcceptedCallStaysAcceptedAlthoughStoreAndLogThrow()
    {
        var store = new AwayStore();
        var services = new ServiceCollection();
        services.AddLogging(
            static logging => logging.AddFilter("System.Net.Http", LogLevel.None).Services.AddSingleton<ILoggerProvider, FullDisk>());
        services.AddSingleton<ITaskStore>(store);
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        services.AddApiBox(options => (options.BaseAddress, options.ApiKey) = (server.Address, TestTransport.Key));
        await using var provider = services.BuildServiceProvider();

        var answer = await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync();

        Assert.Equal(TestApi.TaskId, answer.Data!.TaskId);
        Assert.Equal([SubmissionOutcome.Accepted], store.Outcomes);
    }

    private sealed class AwayStore : DelegatingStore
    {
        public List<SubmissionOutcome> Outcomes { get; } = [];

        public override Task SetOutcomeAsync(
            string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
        {
            Outcomes.Add(outcome);
            throw new ApiBoxStoreException("away");
        }
    }

    private sealed class FullDisk : ILoggerProvider, ILoggerFactory, ILogger
    {
        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new IOException("No space left on device");

        public void Dispose()
        {
        }
    }
}
