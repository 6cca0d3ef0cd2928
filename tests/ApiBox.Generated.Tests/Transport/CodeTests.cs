using System.Net;
using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>The code in the body decides, under HTTP 200 as under the HTTP status of the same number.</summary>
public sealed class CodeTests
{
    private readonly TestTime _time = new();

    public static TheoryData<int, Type, int, Type, int> Codes => new()
    {
        // code, paid: exception and requests, query: exception and requests
        { 400, typeof(ApiBoxApiException), 1, typeof(ApiBoxApiException), 1 },
        { 401, typeof(ApiBoxUnauthorizedException), 1, typeof(ApiBoxUnauthorizedException), 1 },
        { 404, typeof(ApiBoxApiException), 1, typeof(ApiBoxApiException), 1 },
        { 405, typeof(ApiBoxRateLimitedException), 4, typeof(ApiBoxRateLimitedException), 4 },
        { 413, typeof(ApiBoxApiException), 1, typeof(ApiBoxApiException), 1 },
        { 429, typeof(ApiBoxInsufficientCreditsException), 1, typeof(ApiBoxInsufficientCreditsException), 1 },
        { 430, typeof(ApiBoxRateLimitedException), 4, typeof(ApiBoxRateLimitedException), 4 },
        { 455, typeof(ApiBoxMaintenanceException), 4, typeof(ApiBoxMaintenanceException), 4 },
        { 500, typeof(ApiBoxOutcomeUnknownException), 1, typeof(ApiBoxApiException), 4 },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task APaidCallEndsAsTheCodeSays(int code, Type paid, int paidRequests, Type query, int queryRequests)
    {
        _ = (query, queryRequests);
        foreach (var status in new[] { 200, code })
        {
            await using var server = BadServer.Answering((status, TestApi.Envelope(code)));
            using var transport = TestTransport.To(server, _time);

            var exception = await Assert.ThrowsAnyAsync<ApiBoxException>(() => transport.SubmitAsync());

            Assert.IsType(paid, exception);
            Assert.Equal(paidRequests, server.Bodies.Count);
            var api = exception as ApiBoxApiException ?? Assert.IsType<ApiBoxApiException>(exception.InnerException);
            Check(api, code, status);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task AQueryEndsAsTheCodeSays(int code, Type paid, int paidRequests, Type query, int queryRequests)
    {
        _ = (paid, paidRequests);
        foreach (var status in new[] { 200, code })
        {
            await using var server = BadServer.Answering((status, TestApi.Envelope(code)));
            using var transport = TestTransport.To(server, _time);

            var exception = await Assert.ThrowsAnyAsync<ApiBoxApiException>(() => transport.DetailsAsync());

            Assert.IsType(query, exception);
            Assert.Equal(queryRequests, server.Requests.Count);
            Check(exception, code, status);
        }
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(400, true)]
    [InlineData(418, false)]
    public async Task ACodeThatTheDescriptionDoesNotKnowIsADoubtOfAPaidCallUnlessItRepeatsTheStatus(int status, bool isUnknown)
    {
        await using var server = BadServer.Answering((status, TestApi.Envelope(418)));
        using var transport = TestTransport.To(server, _time);

        var paid = await Assert.ThrowsAnyAsync<ApiBoxException>(() => transport.SubmitAsync());
        var query = await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.IsType(isUnknown ? typeof(ApiBoxOutcomeUnknownException) : typeof(ApiBoxApiException), paid);
        Check(query, 418, status);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task AnErrorCarriesTheHeadersOfTheResponse()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            while (await connection.ReadAsync() is not null)
                await connection.AnswerAsync(
                    200,
                    TestApi.Envelope(401),
                    $"X-Credits-Left: 7\r\nX-Two: a\r\nX-Two: b\r\nSet-Cookie: canary=1\r\nX-Echo: Bearer {TestTransport.Key}\r\n");
        });
        using var transport = TestTransport.To(server, _time);

        var error = await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.DetailsAsync());

        Assert.Equal(["7"], error.Headers["x-credits-left"]);
        Assert.Equal(["a", "b"], error.Headers["X-Two"]);
        Assert.Equal(["application/json"], error.Headers["Content-Type"]);
        Assert.Equal(["Bearer ***"], error.Headers["X-Echo"]);
        Assert.DoesNotContain("Set-Cookie", error.Headers.Keys);
        Assert.Empty(new ApiBoxApiException(400, null, HttpStatusCode.OK).Headers);
    }

    [Fact]
    public async Task AnUnknownOutcomeHasTheHeadersOfItsResponseToo()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            while (await connection.ReadAsync() is not null)
                await connection.AnswerAsync(500, "oh", "X-Node: 3\r\n");
        });
        using var transport = TestTransport.To(server, _time);

        var error = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Equal(["3"], Assert.IsType<ApiBoxApiException>(error.InnerException).Headers["X-Node"]);
    }

    [Theory]
    [InlineData(429, 4, typeof(ApiBoxRateLimitedException))]
    [InlineData(503, 4, typeof(ApiBoxApiException))]
    [InlineData(408, 4, typeof(ApiBoxApiException))]
    [InlineData(403, 1, typeof(ApiBoxApiException))]
    [InlineData(401, 1, typeof(ApiBoxUnauthorizedException))]
    [InlineData(302, 1, typeof(ApiBoxApiException))]
    public async Task AQueryThatIsAnsweredWithoutAnEnvelopeEndsAsTheStatusSays(int status, int requests, Type type)
    {
        await using var server = BadServer.Answering((status, "no"));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAnyAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.IsType(type, exception);
        Assert.Equal(status, exception.Code);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Theory]
    [InlineData(400, 1)]
    [InlineData(500, 4)]
    public async Task AQueryThatIsRefusedWithYesInItsBodyIsAnErrorOfItsStatus(int status, int requests)
    {
        await using var server = BadServer.Answering((status, TestApi.DetailsOf("PENDING")));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(status, exception.Code);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task AQueryThatIsAnsweredWithYesButWithoutDataIsAnErrorOfCode200()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(200)));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(200, exception.Code);
        Assert.Contains("the response has no data", exception.Message);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("""{"code":400,"msg":"a\nb\u0000c\u202Ed"}""", "a b c d")]
    [InlineData("""{"code":400,"msg":""}""", null)]
    [InlineData("""{"code":400,"msg":null}""", null)]
    [InlineData("""{"code":400}""", null)]
    [InlineData("""{"code":400,"message":"from a gateway"}""", "from a gateway")]
    [InlineData("""{"code":400,"error":"from a gateway"}""", "from a gateway")]
    [InlineData("""{"code":400,"msg":"ours","error":"theirs"}""", "ours")]
    [InlineData("""{"code":400,"msg":{"text":"odd"}}""", null)]
    public async Task TheServicesWordsAreKeptOnOneLine(string body, string? words)
    {
        await using var server = BadServer.Answering((200, body));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.SubmitAsync());

        Assert.Equal(words, exception.ServiceMessage);
    }

    [Fact]
    public async Task TheServicesWordsAreCutWithoutHalvingACharacter()
    {
        var words = string.Concat(Enumerable.Repeat("😀", 400));
        await using var server = BadServer.Answering((200, TestApi.Envelope(400, "x" + words)));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.SubmitAsync());

        Assert.InRange(exception.ServiceMessage!.Length, 490, 500);
        Assert.EndsWith("😀…", exception.ServiceMessage);
    }

    [Fact]
    public async Task WhatHelpsSupportIsKept()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(429, "", "Retry-After: 17\r\nX-Request-Id: req-1\r\n");
        });
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxRateLimitedException>(() => transport.SubmitAsync());

        Assert.Equal(TimeSpan.FromSeconds(17), exception.RetryAfter);
        Assert.Equal("req-1", exception.RequestId);
    }

    private static void Check(ApiBoxApiException exception, int code, int status)
    {
        Assert.Equal(code, exception.Code);
        Assert.Equal((HttpStatusCode)status, exception.HttpStatusCode);
        Assert.Equal("said so", exception.ServiceMessage);
        Assert.Contains(code.ToString(System.Globalization.CultureInfo.InvariantCulture), exception.Message);
        Assert.Contains("said so", exception.Message);
    }
}
