using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>What is repeated after a doubt: what the description says may be, and nothing else.</summary>
public sealed class RepeatTests
{
    private readonly TestTime _time = new();

    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    public async Task ACallThatIsNotRepeatableEndsAsUnknownAfterADoubt(int status)
    {
        await using var server = Answering(status);
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => SendAsync(transport, Once));

        Assert.Single(server.Requests);
        Assert.Null(exception.SubmissionId);
        Assert.DoesNotContain("paid", exception.Message);
    }

    [Theory]
    [InlineData(200, 405)]
    [InlineData(200, 455)]
    [InlineData(429, null)]
    public async Task ADefiniteRefusalIsRepeatedForEveryMethod(int status, int? code)
    {
        await using var server = BadServer.Answering((status, code is { } known ? TestApi.Envelope(known) : ""), (200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        await SendAsync(transport, Once);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task AConnectionThatWasNeverOpenedIsTriedAgain()
    {
        using var transport = ApiBoxTransport.Create(TestTransport.Options(BadServer.Nobody()), TestTransport.Description, null, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => SendAsync(transport, Once));

        Assert.Contains("nothing was accepted", exception.Message);
        Assert.Equal(3, _time.Pauses.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    public async Task ARepeatableCallIsSentAgainAfterADoubt(int status)
    {
        await using var server = Answering(status);
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAnyAsync<ApiBoxException>(() => SendAsync(transport, Operation(repeatable: true)));

        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task EachAttemptOfACallHasTheSameKeyAndEachCallAnother()
    {
        await using var server = Answering(500);
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAnyAsync<ApiBoxException>(() => SendAsync(transport, WithKey));
        await Assert.ThrowsAnyAsync<ApiBoxException>(() => SendAsync(transport, WithKey));

        var keys = server.Requests.Select(static request => request.Header("Idempotency-Key")).ToList();
        Assert.Equal(8, keys.Count);
        Assert.Single(keys.Take(4).Distinct());
        Assert.Single(keys.Skip(4).Distinct());
        Assert.NotEqual(keys[0], keys[4]);
        Assert.All(keys, static key => Assert.True(Guid.TryParse(key, out _)));
    }

    [Fact]
    public async Task ThePaidCallsKeyIsSentAndTheCallIsNotRepeated()
    {
        await using var server = Answering(500);
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(
            () => SendAsync(transport, Operation(repeatable: true, paid: true, key: "Idempotency-Key")));

        Assert.NotNull(Assert.Single(server.Requests).Header("Idempotency-Key"));
    }

    [Fact]
    public async Task TheCallersKeyIsTaken()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        await transport.SendAsync(
            transport.BeginCall(WithKey).WithHeader("idempotency-key", "mine"), HttpMethod.Post, "api/v1/other", CancellationToken.None);

        Assert.Equal("mine", Assert.Single(server.Requests).Header("Idempotency-Key"));
    }

    [Fact]
    public async Task ACallAfterDisposeThrowsAtOnceAndSendsNothing()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var transport = TestTransport.To(server, _time);
        var begun = transport.BeginCall(TestApi.Submit);
        transport.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => transport.SubmitAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => transport.DetailsAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => transport.SendAsync(begun, HttpMethod.Post, "api/v1/submit", CancellationToken.None));

        Assert.Empty(server.Requests);
        Assert.Empty(_time.Pauses);
    }

    [Fact]
    public async Task ACallThatPausesWhenTheClientIsDisposedEndsSo()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(405)));
        var transport = TestTransport.To(server, _time);
        _time.Pausing = _ => transport.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => transport.SubmitAsync());

        Assert.Single(server.Requests);
    }

    private static readonly OperationInfo<SubmitResponse> Once = Operation(repeatable: false);
    private static readonly OperationInfo<SubmitResponse> WithKey = Operation(repeatable: true, key: "Idempotency-Key");

    private static OperationInfo<SubmitResponse> Operation(bool repeatable, bool paid = false, string? key = null) => new()
    {
        Name = "other",
        Paid = paid,
        Repeatable = repeatable,
        IdempotencyHeader = key,
        Envelope = TestApi.Submit.Envelope,
        Codes = TestApi.Codes,
        Response = TestApi.Submit.Response,
    };

    private static Task<SubmitResponse> SendAsync(ApiBoxTransport transport, OperationInfo<SubmitResponse> operation) =>
        transport.SendAsync(
            transport.BeginCall(operation),
            HttpMethod.Post,
            "api/v1/other",
            new SubmitRequest("x"),
            TestJson.Default.SubmitRequest,
            CancellationToken.None);

    private static BadServer Answering(int status) => BadServer.Start(async connection =>
    {
        while (await connection.ReadAsync() is not null && status != 0)
            await connection.AnswerAsync(status, "");
    });
}
