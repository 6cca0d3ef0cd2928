using System.Diagnostics;
using ApiBox.Generated.Tests.Support;
using ApiBox.Generated.Tests.Tasks;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Telemetry;

[Collection(Alone.Name)]
public sealed class WaitTraceTests
{
    private static readonly string[] ThreeStages =
    [
        TestApi.DetailsOf("PENDING"), TestApi.DetailsOf("TEXT_SUCCESS"), TestApi.DetailsOf("SUCCESS")
    ];

    [Fact]
    public async Task OneTraceLeadsFromTheSubmissionToTheEnd()
    {
        using var capture = new TelemetryCapture();
        var (task, transport) = await SubmitAsync();
        using var _ = transport;

        await task.WaitForCompletionAsync();

        var submit = capture.Span("ApiBox submit");
        var wait = capture.Span("ApiBox wait Music");
        Assert.Null(Activity.Current);
        Assert.Equal(submit.TraceId, wait.TraceId);
        Assert.Equal(submit.SpanId, wait.ParentSpanId);
        Assert.Equal(TestApi.TaskId, wait.GetTagItem("apibox.task_id"));
        Assert.Equal(task.SubmissionId, wait.GetTagItem("apibox.submission_id"));
        Assert.Equal("ok", wait.GetTagItem("apibox.outcome"));
        Assert.All(Queries(capture), query => Assert.Equal(wait.SpanId, query.ParentSpanId));
        Assert.Equal(3, Queries(capture).Count());
    }

    [Fact]
    public async Task AWaitInATraceOfItsOwnIsLinkedToTheSubmission()
    {
        using var capture = new TelemetryCapture();
        var (task, transport) = await SubmitAsync();
        using var _ = transport;
        using var own = new Activity("own").Start();

        await task.WaitForCompletionAsync();

        var wait = capture.Span("ApiBox wait Music");
        Assert.Equal(own.SpanId, wait.ParentSpanId);
        Assert.Equal(capture.Span("ApiBox submit").Context, Assert.Single(wait.Links).Context);
    }

    [Fact]
    public async Task AWaitInTheSubmissionsTraceNeedsNoLink()
    {
        using var capture = new TelemetryCapture();
        using var own = new Activity("own").Start();
        var (task, transport) = await SubmitAsync();
        using var _ = transport;

        await task.WaitForCompletionAsync();

        var wait = capture.Span("ApiBox wait Music");
        Assert.Equal(own.SpanId, wait.ParentSpanId);
        Assert.Empty(wait.Links);
    }

    [Fact]
    public async Task AResumedTaskHasATraceOfItsOwn()
    {
        using var capture = new TelemetryCapture();
        using var fixture = new TaskFixture(ThreeStages);

        await fixture.Resumed().WaitForCompletionAsync();

        Assert.Equal(default, capture.Span("ApiBox wait Music").ParentSpanId);
    }

    [Fact]
    public async Task WatchingIsOneSpanHoweverOftenItIsLeft()
    {
        using var capture = new TelemetryCapture();
        using var fixture = new TaskFixture(ThreeStages);
        var seen = 0;

        await foreach (var _ in fixture.Resumed().WatchAsync())
        {
            // The caller's own spans are not ours.
            Assert.Null(Activity.Current);
            seen++;
        }

        var wait = capture.Span("ApiBox wait Music");
        Assert.Equal(3, seen);
        Assert.Null(Activity.Current);
        Assert.Equal("ok", wait.GetTagItem("apibox.outcome"));
        Assert.Equal(3, Queries(capture).Count());
        Assert.All(Queries(capture), query => Assert.Equal(wait.SpanId, query.ParentSpanId));
    }

    [Fact]
    public async Task WatchingThatIsLeftEndsToo()
    {
        using var capture = new TelemetryCapture();
        using var fixture = new TaskFixture(ThreeStages);

        await foreach (var _ in fixture.Resumed().WatchAsync())
            break;

        Assert.Equal("left", capture.Span("ApiBox wait Music").GetTagItem("apibox.outcome"));
        AssertNoneActive(capture);
    }

    [Fact]
    public async Task WaitsAreCountedUpAndDown()
    {
        using var capture = new TelemetryCapture(traces: false);
        using var fixture = new TaskFixture(ThreeStages);

        var active = -1.0;
        fixture.Querying = query => active = query == 1 ? Active(capture) : active;
        await fixture.Resumed().WaitForCompletionAsync();

        Assert.Equal(1, active);
        AssertNoneActive(capture);
        var duration = Assert.Single(capture.Measurements, static one => one.Instrument == "apibox.wait.duration");
        Assert.Equal("s", duration.Unit);
        Assert.InRange(duration.Value, 2 * 0.85 * 30, 2 * 1.15 * 30);
        Assert.EndsWith(" apibox.task=Music apibox.outcome=ok", duration.ToString());
    }

    [Theory]
    [InlineData("failed", "CREATE_TASK_FAILED", ActivityStatusCode.Error)]
    [InlineData("cancelled", "PENDING", ActivityStatusCode.Unset)]
    public async Task AWaitThatEndsBadlySaysHow(string outcome, string status, ActivityStatusCode expected)
    {
        using var capture = new TelemetryCapture();
        using var fixture = new TaskFixture([TestApi.DetailsOf(status)]);
        using var given = new CancellationTokenSource();
        fixture.Querying = query =>
        {
            if (query == 2)
                given.Cancel();
        };

        await Assert.ThrowsAnyAsync<Exception>(() => fixture.Resumed().WaitForCompletionAsync(cancellationToken: given.Token));

        var wait = capture.Span("ApiBox wait Music");
        Assert.Equal(expected, wait.Status);
        Assert.Equal(outcome, wait.GetTagItem("apibox.outcome"));
        AssertNoneActive(capture);
    }

    [Fact]
    public async Task ListeningFromTheMiddleSeesNoWaitEndThatDidNotBegin()
    {
        using var fixture = new TaskFixture(ThreeStages);
        TelemetryCapture? capture = null;
        fixture.Querying = query => capture ??= query == 1 ? new TelemetryCapture() : null;

        await fixture.Resumed().WaitForCompletionAsync();

        using (capture)
            Assert.Empty(capture!.Of("apibox.waits.active"));
    }

    [Fact]
    public void OnlyTheLatestSubmissionsAreRemembered()
    {
        using var capture = new TelemetryCapture();
        using var submit = ApiBoxTelemetry.Source.StartActivity("submit")!;
        var ids = Enumerable.Range(0, SubmissionTraces.MaxCount + 1).Select(static _ => SubmissionIds.Create(TestTime.Begin)).ToList();

        ids.ForEach(id => SubmissionTraces.Remember(id, submit.Context));

        Assert.Null(SubmissionTraces.Find(ids[0]));
        Assert.All(ids[1..], id => Assert.Equal(submit.Context, SubmissionTraces.Find(id)));
    }

    private static async Task<(ApiBoxTask<Details> Task, ApiBoxTransport Transport)> SubmitAsync()
    {
        var answers = new Queue<string>([TestApi.Accepted, .. ThreeStages]);
        var transport = TestTransport.Through(new StubHandler(_ => StubHandler.Json(answers.Dequeue())), new TestTime());
        var call = transport.BeginCall(TestApi.Submit);
        var answer = await transport.SendAsync(call, HttpMethod.Post, "api/v1/submit", CancellationToken.None);
        return (
            new ApiBoxTaskFactory(transport)
                .CreateTask(TestApi.Profile, answer.Data!.TaskId!, call.SubmissionId, (id, token) => transport.DetailsAsync(id, token)),
            transport);
    }

    private static IEnumerable<Activity> Queries(TelemetryCapture capture) =>
        capture.Activities.Where(static activity => activity.DisplayName == "ApiBox getDetails");

    private static double Active(TelemetryCapture capture) =>
        capture.Measurements.Where(static one => one.Instrument == "apibox.waits.active").Sum(static one => one.Value);

    private static void AssertNoneActive(TelemetryCapture capture)
    {
        Assert.Equal(2, capture.Of("apibox.waits.active").Length);
        Assert.Equal(0, Active(capture));
    }
}
