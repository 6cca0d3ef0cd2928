using System.Net;
using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>A refused token is renewed once for all calls, and each call is sent once more; no other answer leads to a renewal.</summary>
public sealed class TokenRenewalTests
{
    private int _renewals;

    private static string Refused => TestApi.Envelope(401);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ARefusedPaidCallIsSentOnceMore(bool isHttp)
    {
        var stub = new StubHandler(request => request.Headers.Authorization?.Parameter == "token-1" ? Refusal(isHttp) : Accepted());
        using var transport = Through(stub);

        var first = await transport.SubmitAsync();
        var second = await transport.SubmitAsync();

        Assert.Equal((TestApi.TaskId, TestApi.TaskId), (first.Data!.TaskId, second.Data!.TaskId));
        Assert.Equal((3, 2), (stub.Requests, _renewals));
    }

    [Fact]
    public async Task ThereIsNoSecondRenewalForACall()
    {
        var stub = new StubHandler(static _ => Refusal(isHttp: true));
        using var transport = Through(stub);

        await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());

        Assert.Equal((2, 2), (stub.Requests, _renewals));
    }

    [Fact]
    public async Task ARenewalDuringRetriesCountsToo()
    {
        string[] answers = [TestApi.Envelope(405), Refused, TestApi.Envelope(405), Refused, TestApi.Accepted];
        var requests = 0;
        using var transport = Through(new StubHandler(_ => StubHandler.Json(answers[requests++])));

        await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());

        Assert.Equal((4, 2), (requests, _renewals));
    }

    [Fact]
    public async Task CallsThatAreRefusedAtTheSameTimeShareARenewal()
    {
        const int Calls = 20;
        var waiting = 0;
        var all = new TaskCompletionSource();
        var stub = new StubHandler(async (request, _) =>
        {
            if (request.Headers.Authorization?.Parameter != "token-1")
                return Accepted();
            if (Interlocked.Increment(ref waiting) == Calls)
                all.SetResult();
            await all.Task;
            return Refusal(isHttp: true);
        });
        using var transport = Through(stub);

        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => transport.SubmitAsync()));

        Assert.Equal(2, _renewals);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task NoOtherAnswerRenews(int status)
    {
        var stub = new StubHandler(_ => StubHandler.Json("", (HttpStatusCode)status));
        using var transport = Through(stub);

        await Assert.ThrowsAnyAsync<ApiBoxException>(() => transport.SubmitAsync());

        Assert.Equal((1, 1), (stub.Requests, _renewals));
    }

    [Fact]
    public async Task AnUnclearRefusalOfAPaidCallIsNotSentAgain()
    {
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted, HttpStatusCode.Unauthorized));
        using var transport = Through(stub);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Equal((1, 1), (stub.Requests, _renewals));
    }

    [Fact]
    public async Task TheSameTokenIsNotSentAgain()
    {
        var stub = new StubHandler(static _ => Refusal(isHttp: true));
        using var transport = TestTransport.Through(stub, configure: static options =>
            (options.ApiKey, options.TokenProvider) = (null, static (_, _) => ValueTask.FromResult("same")));

        await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());

        Assert.Equal(1, stub.Requests);
    }

    [Theory]
    [InlineData(false, "so nothing was sent", 0)]
    [InlineData(true, "failed to renew it, so the request was not sent again", 1)]
    public async Task AProviderThatFailsSendsNothing(bool first, string message, int requests)
    {
        var stub = new StubHandler(static _ => Refusal(isHttp: true));
        using var transport = TestTransport.Through(stub, configure: options => (options.ApiKey, options.TokenProvider) = (
            null, (request, _) => first && !request.IsRenewal ? ValueTask.FromResult("t") : throw new IOException("down")));

        var error = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(error.InnerException);
        Assert.Equal(requests, stub.Requests);
    }

    [Fact]
    public async Task TheProviderSeesWhatWasRefusedAndNobodyElseDoes()
    {
        var asked = new List<ApiBoxTokenRequest>();
        using var transport = TestTransport.Through(
            new StubHandler(static _ => StubHandler.Json("""{"code":401,"msg":"canary-2 is old","data":null}""")),
            configure: options =>
            {
                options.ApiKey = null;
                options.TokenProvider = (request, _) =>
                {
                    asked.Add(request);
                    return ValueTask.FromResult($"canary-{asked.Count}");
                };
            });

        var error = await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());

        Assert.Equal([(false, null), (true, "canary-1")], asked.Select(static one => (one.IsRenewal, one.RefusedToken)));
        Assert.Equal("*** is old", error.ServiceMessage);
        Assert.DoesNotContain("canary", asked[1].ToString(), StringComparison.Ordinal);
    }

    private static HttpResponseMessage Refusal(bool isHttp) =>
        isHttp ? StubHandler.Json("", HttpStatusCode.Unauthorized) : StubHandler.Json(Refused);

    private static HttpResponseMessage Accepted() => StubHandler.Json(TestApi.Accepted);

    private Runtime.ApiBoxTransport Through(StubHandler stub) => TestTransport.Through(stub, configure: options =>
        (options.ApiKey, options.TokenProvider) = (
            null, (_, _) => ValueTask.FromResult($"token-{Interlocked.Increment(ref _renewals)}")));
}
