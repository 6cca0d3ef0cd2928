using System.Diagnostics;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Telemetry;

[Collection(Alone.Name)]
public sealed class CallTraceTests
{
    public static TheoryData<string, string, int?> Endings => new()
    {
        { TestApi.Envelope(400), "refused", 400 },
        { TestApi.Envelope(401), "unauthorized", 401 },
        { TestApi.Envelope(429), "no_credits", 429 },
        { TestApi.Envelope(405), "rate_limited", 405 },
        { TestApi.Envelope(430), "rate_limited", 430 },
        { TestApi.Envelope(455), "maintenance", 455 },
        { TestApi.Envelope(500), "unknown", 500 },
        { "not JSON", "unknown", null },
    };

    [Fact]
    public async Task APaidCallIsOneClientSpan()
    {
        using var capture = new TelemetryCapture();
        await using var server = BadServer.Answering((200, TestApi.Envelope(405)), (200, TestApi.Accepted));
        using var transport = TestTransport.To(server, new TestTime());
        var call = transport.BeginCall(TestApi.Submit);

        await transport.SendAsync(call, HttpMethod.Post, "api/v1/submit?canary=1", CancellationToken.None);

        var span = capture.Span("ApiBox submit");
        Assert.Equal(ActivityKind.Client, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            [
                ("apibox.attempts", "2"), ("apibox.operation", "submit"), ("apibox.outcome", "ok"),
                ("apibox.submission_id", call.SubmissionId!),
                ("apibox.task_id", TestApi.TaskId), ("server.address", "127.0.0.1"), ("server.port", $"{server.Address.Port}"),
            ],
            Tags(span));
    }

    [Fact]
    public async Task AnAcceptedSubmissionNamesItsTask()
    {
        var operation = new OperationInfo<SubmitResponse>
        {
            Name = "submit",
            Paid = true,
            Envelope = TestApi.Submit.Envelope,
            Response = TestApi.Submit.Response,
            TaskId = static answer => answer.Data?.TaskId,
        };
        using var capture = new TelemetryCapture();
        using var transport = TestTransport.Through(new StubHandler(_ => StubHandler.Json(TestApi.Accepted)));

        await transport.SendAsync(transport.BeginCall(operation), HttpMethod.Post, "api/v1/submit", CancellationToken.None);

        Assert.Equal(TestApi.TaskId, capture.Span("ApiBox submit").GetTagItem("apibox.task_id"));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task AnEndingHasItsWordInTracesAndMeasurements(string body, string outcome, int? code)
    {
        using var capture = new TelemetryCapture();
        using var transport = TestTransport.Through(
            new StubHandler(_ => StubHandler.Json(body)), configure: static options => options.MaxRetries = 0);

        await Assert.ThrowsAnyAsync<ApiBoxException>(() => transport.SubmitAsync());

        var span = capture.Span("ApiBox submit");
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Null(span.StatusDescription);
        Assert.Equal(outcome, span.GetTagItem("apibox.outcome"));
        Assert.Equal(outcome, span.GetTagItem("error.type"));
        if (code is not null)
            Assert.Equal(code, span.GetTagItem("apibox.code"));
        Assert.Equal([$"1 apibox.operation=submit apibox.outcome={outcome}"], capture.Of("apibox.submissions"));
    }

    [Fact]
    public async Task AnAbandonedCallIsNoError()
    {
        using var capture = new TelemetryCapture();
        using var transport = TestTransport.Through(new StubHandler(_ => StubHandler.Json(TestApi.Accepted)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SubmitAsync(new CancellationToken(true)));

        var span = capture.Span("ApiBox submit");
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal("cancelled", span.GetTagItem("apibox.outcome"));
    }

    [Fact]
    public async Task AServiceThatCannotBeReachedIsUnreachable()
    {
        using var capture = new TelemetryCapture();
        using var transport = TestTransport.Through(
            new StubHandler(static _ => throw new HttpRequestException("down")), configure: static options => options.MaxRetries = 2);

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.DetailsAsync());

        Assert.Equal("unreachable", capture.Span("ApiBox getDetails").GetTagItem("apibox.outcome"));
        Assert.Equal(3, capture.Span("ApiBox getDetails").GetTagItem("apibox.attempts"));
        Assert.Equal(
            ["1 apibox.operation=getDetails apibox.reason=unreachable", "1 apibox.operation=getDetails apibox.reason=unreachable"],
            capture.Of("apibox.retries"));
        Assert.Empty(capture.Of("apibox.submissions"));
    }

    [Fact]
    public async Task RetriesThatTheBudgetWithholdsAreCounted()
    {
        using var capture = new TelemetryCapture();
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json(TestApi.Envelope(500))));

        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(10, capture.Of("apibox.retries").Length);
        Assert.Equal(["1 apibox.operation=getDetails", "1 apibox.operation=getDetails"], capture.Of("apibox.retries.withheld"));
    }

    [Fact]
    public async Task ADurationIsInSecondsAndIncludesPauses()
    {
        using var capture = new TelemetryCapture(traces: false);
        var bodies = new Queue<string>([TestApi.Envelope(405), TestApi.Accepted]);
        var handler = new StubHandler(_ =>
        {
            var answer = StubHandler.Json(bodies.Dequeue());
            answer.Headers.Add("Retry-After", "7");
            return answer;
        });
        using var transport = TestTransport.Through(handler);

        await transport.SubmitAsync();

        var duration = Assert.Single(capture.Measurements, static one => one.Instrument == "apibox.call.duration");
        Assert.Equal("s", duration.Unit);
        Assert.Equal("7 apibox.operation=submit apibox.outcome=ok", duration.ToString());
    }

    [Fact]
    public async Task RequestsOfTheCallBelongToItsSpanAndItToTheCallers()
    {
        using var capture = new TelemetryCapture(allSources: true);
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, new TestTime());
        using var own = new Activity("own").Start();

        await transport.SubmitAsync();

        Assert.Same(own, Activity.Current);
        var span = capture.Span("ApiBox submit");
        Assert.Equal(own.SpanId, span.ParentSpanId);
        Assert.Contains(capture.Activities, activity => activity.Source.Name == "System.Net.Http" && activity.ParentSpanId == span.SpanId);
    }

    [Fact]
    public async Task NoSecretIsInATraceOrMeasurement()
    {
        const string Canary = "canary";
        using var capture = new TelemetryCapture();
        await using var server = BadServer.Answering(
            (200, TestApi.Envelope(400, $"{TestTransport.Key} https://h/?token=canary")), (500, $"canary {TestTransport.Key}"));
        using var transport = TestTransport.To(server, new TestTime());

        await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.SubmitAsync());
        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());
        await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync("canary"));

        var written = string.Join('\n', capture.Activities.Select(static activity =>
            $"{activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} "
            + $"{string.Join(' ', activity.Events.Select(static one => string.Join(' ', one.Tags)))} "
            + string.Join(' ', activity.Baggage)));
        Assert.Equal(3, capture.Activities.Count);
        Assert.DoesNotContain(Canary, written);
        Assert.All(capture.Measurements, static one => Assert.DoesNotContain(Canary, one.ToString()));
    }

    private static IEnumerable<(string, string)> Tags(Activity activity) =>
        activity.TagObjects.Select(static tag => (tag.Key, $"{tag.Value}")).OrderBy(static tag => tag.Key, StringComparer.Ordinal);
}
