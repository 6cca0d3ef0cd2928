using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>What surely did not reach the service is sent again, if that has a chance.</summary>
public sealed class NothingAcceptedTests
{
    private readonly TestTime _time = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhereNobodyListensFourAttemptsAreMade(bool paid)
    {
        using var transport = ApiBoxTransport.Create(TestTransport.Options(BadServer.Nobody()), TestTransport.Description, null, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => Call(transport, paid));

        Assert.Equal(HttpRequestError.ConnectionError, Assert.IsType<HttpRequestException>(exception.InnerException).HttpRequestError);
        Assert.Equal(3, _time.Pauses.Count);
    }

    [Fact]
    public async Task AHostWithoutAnAddressIsTriedAgain()
    {
        using var transport = TestTransport.Through(
            new StubHandler(static _ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "no such host")), _time);

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.Equal(3, _time.Pauses.Count);
    }

    [Theory]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.ProxyTunnelError)]
    public async Task ABrokenCertificateOrProxyIsNotTriedAgainWithAPaidRequest(HttpRequestError error)
    {
        var handler = new StubHandler(_ => throw new HttpRequestException(error, "no"));
        using var transport = TestTransport.Through(handler, _time);

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.Equal(1, handler.Requests);
    }

    [Fact]
    public async Task AServerThatSpeaksNoTlsGetsNothing()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\n\r\n");
            await connection.HoldAsync();
        });
        var address = new UriBuilder(server.Address) { Scheme = "https" }.Uri;
        using var transport = ApiBoxTransport.Create(TestTransport.Options(address), TestTransport.Description, null, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.Equal(
            HttpRequestError.SecureConnectionError, Assert.IsType<HttpRequestException>(exception.InnerException).HttpRequestError);
        Assert.Equal(1, server.Connections);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task AConnectionThatIsRefusedTwiceAndThenTakenGivesOneTask()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var tries = 0;
        using var sockets = new SocketsHttpHandler
        {
            ConnectCallback = async (context, token) =>
            {
                if (++tries < 3)
                    throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused);
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, token);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        using var transport = ApiBoxTransport.Create(TestTransport.Options(server.Address), TestTransport.Description, sockets, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Single(server.Bodies);
        Assert.Equal(2, _time.Pauses.Count);
    }

    [Theory]
    [InlineData(405)]
    [InlineData(430)]
    [InlineData(455)]
    public async Task ACodeThatSaysTryLaterIsTriedLater(int code)
    {
        await using var server = BadServer.Answering(
            (200, TestApi.Envelope(code)), (code, TestApi.Envelope(code)), (200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Equal(3, server.Bodies.Count);
        Assert.Single(server.Bodies.Distinct());
    }

    [Fact]
    public async Task ADoubtAfterARefusalIsStillADoubt()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Envelope(405));
            await connection.ReadAsync();
        });
        using var transport = TestTransport.To(server, _time, TestTransport.Pooled);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Equal(2, server.Bodies.Count);
    }

    [Fact]
    public async Task AFailureBelowUsBeforeTheBodyWasAskedForIsTriedAgain()
    {
        var handler = new StubHandler(static _ => throw new InvalidOperationException("circuit open"));
        using var transport = TestTransport.Through(handler, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.Equal(4, handler.Requests);
        Assert.Contains("nothing was accepted", exception.Message);
    }

    [Theory]
    [InlineData(CodeKind.NoCredits, true)]
    [InlineData(CodeKind.Invalid, true)]
    [InlineData(CodeKind.ServerError, true)]
    [InlineData(CodeKind.RateLimited, false)]
    [InlineData(CodeKind.Maintenance, false)]
    public async Task APaidRequestIsSentAgainOnlyIfBothKindAndDescriptionAllowIt(CodeKind kind, bool retry)
    {
        var operation = new OperationInfo<SubmitResponse>
        {
            Name = "submit",
            Paid = true,
            Envelope = TestApi.Submit.Envelope,
            Codes = new CodeTable(new CodeEntry(200, "Ok", CodeKind.Ok, false), new CodeEntry(777, "Odd", kind, retry)),
            Response = TestApi.Submit.Response,
        };
        await using var server = BadServer.Answering((200, TestApi.Envelope(777)));
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAnyAsync<ApiBoxException>(
            () => transport.SendAsync(transport.BeginCall(operation), HttpMethod.Post, "x", CancellationToken.None));

        Assert.Single(server.Requests);
    }

    private static Task Call(ApiBoxTransport transport, bool paid) => paid ? transport.SubmitAsync() : transport.DetailsAsync();
}
