using System.Net;
using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>
/// Whatever happens to a paid call, the service receives one request at most, and nobody is told "not accepted" in doubt.
/// </summary>
public sealed class PaidCallTests
{
    private readonly TestTime _time = new();

    public static TheoryData<string> AfterTheRequest => [.. Endings.AfterTheRequest.Keys];

    [Fact]
    public async Task AnAcceptedRequestGivesTheTask()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        var answer = await transport.SubmitAsync();

        Assert.Equal(TestApi.TaskId, answer.Data!.TaskId);
        Assert.Equal("""{"title":"Harbour Lights"}""", Assert.Single(server.Bodies));
        var request = Assert.Single(server.Requests);
        Assert.Equal("POST /api/v1/submit HTTP/1.1", request.Line);
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal("26", request.Header("Content-Length"));
        Assert.Equal($"Bearer {TestTransport.Key}", request.Header("Authorization"));
        Assert.Matches(@"^ApiBox\.Generated/\d+\.\d+\.\d+ \(\.NET \d+\.\d+\)$", request.Header("User-Agent")!);
        Assert.Null(request.Header("Expect"));
        Assert.Null(request.Header("Transfer-Encoding"));
    }

    [Theory]
    [MemberData(nameof(AfterTheRequest))]
    public async Task AResponseThatDoesNotComeWholeLeavesTheOutcomeUnknown(string ending)
    {
        await using var server = BadServer.Start(Endings.Of(ending));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
        Assert.Empty(_time.Pauses);
        Assert.NotNull(exception.InnerException);
        Assert.Matches("^[0-9a-f]{32}$", exception.SubmissionId!);
        Assert.Contains(exception.SubmissionId!, exception.Message);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(304)]
    [InlineData(307)]
    [InlineData(308)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(599)]
    public async Task AStatusThatSaysNothingSureLeavesTheOutcomeUnknown(int status)
    {
        // Each body says "refused", and is not believed.
        await using var server = BadServer.Start(async connection =>
        {
            while (await connection.ReadAsync() is not null)
                await connection.AnswerAsync(status, status == 304 ? "" : TestApi.Envelope(405), "Location: /api/v1/submit\r\n");
        });
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
        Assert.Equal(status, (int)Assert.IsType<ApiBoxApiException>(exception.InnerException, exactMatch: false).HttpStatusCode);
    }

    [Theory]
    [InlineData(200, "null")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"taskId":""}""")]
    [InlineData(200, """{"taskId":null}""")]
    [InlineData(400, """{"taskId":"a"}""")]
    [InlineData(429, "null")]
    public async Task YesWithoutATaskOrUnderARefusalLeavesTheOutcomeUnknown(int status, string data)
    {
        await using var server = BadServer.Answering((status, TestApi.Envelope(200, data: data)));
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task HalfARefusalThatBeginsWithYesLeavesTheOutcomeUnknown()
    {
        await using var server = BadServer.Answering((400, """{"code":200,"da"""));
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());
    }

    [Fact]
    public async Task TryLaterTogetherWithATaskIsNotTriedAgain()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(405, data: """{"taskId":"a"}""")), (200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Theory]
    [InlineData(405, typeof(ApiBoxApiException))]
    [InlineData(400, typeof(ApiBoxApiException))]
    [InlineData(401, typeof(ApiBoxUnauthorizedException))]
    [InlineData(404, typeof(ApiBoxApiException))]
    [InlineData(413, typeof(ApiBoxApiException))]
    [InlineData(429, typeof(ApiBoxRateLimitedException))]
    public async Task ARefusalWithoutAnEnvelopeIsWhatItsStatusSaysAndIsNotTriedAgain(int status, Type type)
    {
        await using var server = BadServer.Answering((status, "<h1>no</h1>"));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAnyAsync<ApiBoxApiException>(() => transport.SubmitAsync());

        Assert.IsType(type, exception);
        Assert.Equal(status, exception.Code);
        Assert.Equal((HttpStatusCode)status, exception.HttpStatusCode);
        Assert.Single(server.Bodies);
        Assert.Empty(_time.Pauses);
    }

    [Fact]
    public async Task ATooLongResponseLeavesTheOutcomeUnknown()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(200, new string('x', 2000))));
        using var transport = TestTransport.To(server, _time, static options => options.MaxResponseBytes = 1024);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AResponseWithoutEndIsReadUpToTheLimitOnly()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true)
                await connection.SendAsync($"400\r\n{new string(' ', 1024)}\r\n");
        });
        using var transport = TestTransport.To(server, _time, static options => options.MaxResponseBytes = 1024 * 1024);

        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Contains("MaxResponseBytes", exception.Message);
    }

    [Fact]
    public async Task AResponseInPiecesThatIsOneByteTooLongLeavesTheOutcomeUnknown()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync(
                $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n401\r\n{TestApi.Accepted.PadRight(1025)}\r\n0\r\n\r\n");
        });
        using var transport = TestTransport.To(server, _time, static options => options.MaxResponseBytes = 1024);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());
    }

    [Fact]
    public async Task AResponseAsLongAsTheLimitIsRead()
    {
        var padded = TestApi.Accepted.PadRight(1024);
        await using var server = BadServer.Answering((200, padded));
        using var transport = TestTransport.To(server, _time, static options => options.MaxResponseBytes = 1024);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n")]
    public async Task AMarkOrBlanksBeforeTheResponseDoNoHarm(string before)
    {
        await using var server = BadServer.Answering((200, before + TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
    }

    [Fact]
    public async Task ACodeWrittenAsTextIsRead()
    {
        await using var server = BadServer.Answering((200, """{"data":{"taskId":"a"},"msg":null,"code":"200"}"""));
        using var transport = TestTransport.To(server, _time);

        Assert.Equal("a", (await transport.SubmitAsync()).Data!.TaskId);
    }
}
