using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>What a collector sees of a task: one trace from the submission to its end, the callback linked to it, and figures.</summary>
public sealed class TelemetryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OneTraceReachesFromTheSubmissionToTheEndAndTheCallbackIsLinkedToIt()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        emulator.Faults.NextTask(Emulator.TaskScenario.Skip("text", "first"));
        var url = app.Urls.Create<MusicGenerationCallback>();
        using var capture = new Capture(url.SubmissionId);

        var task = await app.Client.AddInstrumentalAsync(Requests.Full with { CallBackUrl = url.Uri }, Cancellation);
        await task.WaitForCompletionAsync(cancellationToken: Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

        var submission = capture.Span("ApiBox addInstrumental");
        var wait = capture.Span("ApiBox wait MusicGeneration");
        var callback = await capture.SpanAsync("ApiBox callback musicGeneration", Cancellation);
        Assert.Equal(submission.TraceId, wait.TraceId);
        Assert.Equal(submission.Context, Assert.Single(callback.Links).Context);
        Assert.Equal(
            ["accepted", "ok", "ok"],
            [callback.GetTagItem("apibox.result"), submission.GetTagItem("apibox.outcome"), wait.GetTagItem("apibox.outcome")]);
    }

    [Theory]
    [InlineData("{address}", "{}", "application/json", "unreadable")]
    [InlineData("{address}x", "{}", "application/json", "wrong_token")]
    [InlineData("{address}", "{}", "text/plain", "wrong_media_type")]
    [InlineData("{address}", "(too large)", "application/json", "too_large")]
    public async Task ACallbackThatIsRefusedIsCountedAndItsSpanSaysWhy(string address, string body, string type, string result)
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        var url = app.Urls.Create<MusicGenerationCallback>();
        using var capture = new Capture(url.SubmissionId);

        using var content = new StringContent(body == "(too large)" ? new string(' ', (1024 * 1024) + 1) : body, Encoding.UTF8, type);
        using var answer = await app.Http.PostAsync(
            address.Replace("{address}", url.Uri.AbsolutePath, StringComparison.Ordinal), content, Cancellation);

        var span = await capture.SpanAsync("ApiBox callback musicGeneration", Cancellation);
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal((result, ActivityStatusCode.Error), (span.GetTagItem("apibox.result"), span.Status));
        Assert.Contains($"musicGeneration {result}", capture.Callbacks);
    }

    [Fact]
    public async Task ACallbackThatCannotBeStoredIsAnsweredWith503AndCounted()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator, store: new BrokenStore());
        var url = app.Urls.Create<MusicGenerationCallback>();
        using var capture = new Capture(url.SubmissionId);

        using var content = new StringContent(
            """{"code":200,"data":{"callbackType":"complete","task_id":"task","data":[]}}""", Encoding.UTF8, "application/json");
        using var answer = await app.Http.PostAsync(url.Uri.AbsolutePath, content, Cancellation);

        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Equal("error", (await capture.SpanAsync("ApiBox callback musicGeneration", Cancellation)).GetTagItem("apibox.result"));
    }

    /// <summary>The spans of one submission; other tests run beside this one.</summary>
    private sealed class Capture : IDisposable
    {
        private readonly ConcurrentQueue<Activity> _spans = new();
        private readonly ConcurrentQueue<string> _callbacks = new();
        private readonly SemaphoreSlim _ended = new(0);
        private readonly ActivityListener _listener;
        private readonly MeterListener _meters = new();

        public Capture(string submissionId)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = static source => source.Name == ApiBoxTelemetry.ActivitySourceName,
                Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span =>
                {
                    if (!submissionId.Equals(span.GetTagItem("apibox.submission_id")))
                        return;
                    _spans.Enqueue(span);
                    _ended.Release();
                },
            };
            ActivitySource.AddActivityListener(_listener);
            _meters.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument is { Name: "apibox.callbacks", Meter.Name: ApiBoxTelemetry.MeterName })
                    listener.EnableMeasurementEvents(instrument);
            };
            _meters.SetMeasurementEventCallback<long>(
                (_, _, tags, _) => _callbacks.Enqueue(string.Join(' ', tags.ToArray().Select(static tag => tag.Value))));
            _meters.Start();
        }

        public IReadOnlyCollection<string> Callbacks => _callbacks;

        public Activity Span(string name) => Assert.Single(_spans, span => span.DisplayName == name);

        /// <summary>The service may have its answer, and the waiter its word, a moment before the callback's span ends.</summary>
        public async Task<Activity> SpanAsync(string name, CancellationToken cancellationToken)
        {
            while (_spans.All(span => span.DisplayName != name))
                Assert.True(await _ended.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken), $"no span {name}");
            return Span(name);
        }

        public void Dispose()
        {
            _listener.Dispose();
            _meters.Dispose();
        }
    }
}
