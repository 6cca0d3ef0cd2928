using System.Diagnostics;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Telemetry;

[Collection(Alone.Name)]
public sealed class CallbackTraceTests
{
    [Fact]
    public async Task ACallbackIsLinkedToItsSubmission()
    {
        using var capture = new TelemetryCapture();
        using var transport = TestTransport.Through(new StubHandler(_ => StubHandler.Json(TestApi.Accepted)));
        var call = transport.BeginCall(TestApi.Submit);
        await transport.SendAsync(call, HttpMethod.Post, "api/v1/submit", CancellationToken.None);

        CallbackTrace.End(CallbackTrace.Start("music", call.SubmissionId!), "music", CallbackResult.Accepted);

        var span = capture.Span("ApiBox callback music");
        Assert.Equal(ActivityKind.Consumer, span.Kind);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(call.SubmissionId, span.GetTagItem("apibox.submission_id"));
        Assert.Equal(capture.Span("ApiBox submit").Context, Assert.Single(span.Links).Context);
        Assert.Equal(["1 apibox.callback=music apibox.result=accepted"], capture.Of("apibox.callbacks"));
    }

    [Fact]
    public void ALinkOfAnotherProcessGoesFirst()
    {
        using var capture = new TelemetryCapture();
        var link = new ActivityContext(
            ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded, isRemote: true);

        CallbackTrace.End(CallbackTrace.Start("music", SubmissionIds.Create(TestTime.Begin), link), "music", CallbackResult.Duplicate);

        Assert.Equal(link, Assert.Single(capture.Span("ApiBox callback music").Links).Context);
    }

    [Fact]
    public void AStrangersAddressIsNotRepeated()
    {
        using var capture = new TelemetryCapture();

        CallbackTrace.End(CallbackTrace.Start("?", "canary"), "?", CallbackResult.WrongToken);

        var span = capture.Span("ApiBox callback ?");
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("wrong_token", span.GetTagItem("error.type"));
        Assert.DoesNotContain(span.TagObjects, static tag => $"{tag.Value}".Contains("canary", StringComparison.Ordinal));
        Assert.Empty(span.Links);
    }

    [Fact]
    public void EveryResultHasAWordOfItsOwn()
    {
        var words = Enum.GetValues<CallbackResult>().Select(CallbackOutcomes.Of).ToList();

        Assert.DoesNotContain("error", words);
        Assert.Equal(words.Count, words.Distinct().Count());
    }
}
