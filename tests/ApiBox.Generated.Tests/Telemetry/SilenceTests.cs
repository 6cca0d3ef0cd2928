using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Telemetry;

/// <summary>While nobody listens, tracing and measuring cost nothing.</summary>
[Collection(Alone.Name)]
public sealed class SilenceTests
{
    private static readonly Uri Address = new("https://api.api.box/");
    private static readonly string SubmissionId = SubmissionIds.Create(TestTime.Begin);
    private static readonly ApiBoxApiException Error = new(500, null, System.Net.HttpStatusCode.OK);

    public static TheoryData<string> Seams => ["call", "wait", "origin", "callback", "retry", "download"];

    [Theory]
    [MemberData(nameof(Seams))]
    public void NothingIsAllocated(string seam)
    {
        Assert.False(ApiBoxTelemetry.Source.HasListeners());
        Use(seam);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Use(seam);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
    }

    [Theory]
    [InlineData("call")]
    [InlineData("wait")]
    [InlineData("callback")]
    [InlineData("retry")]
    [InlineData("download")]
    public void SomethingIsHeardWhenSomebodyListens(string seam)
    {
        using var capture = new TelemetryCapture();

        Use(seam);

        Assert.True(capture.Activities.Count + capture.Measurements.Count > 0);
    }

    private static void Use(string seam)
    {
        switch (seam)
        {
            case "call":
                var call = CallTrace.Begin("submit", true, SubmissionId, Address, TimeProvider.System);
                call?.Attempt();
                call?.Fail(Error);
                break;
            case "wait":
                WaitTrace.Begin("Music", TestApi.TaskId, SubmissionId, null, TimeProvider.System)?.Dispose();
                break;
            case "origin":
                SubmissionTraces.Find(SubmissionId);
                break;
            case "callback":
                CallbackTrace.End(CallbackTrace.Start("music", SubmissionId), "music", CallbackResult.Accepted);
                break;
            case "retry":
                Instruments.Retried("getDetails", Error);
                Instruments.Withheld("getDetails");
                break;
            default:
                Instruments.Downloaded("ok");
                break;
        }
    }
}
