using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>Everything between the client and the network that would like to send a paid request a second time.</summary>
public sealed class AtMostOnceTests
{
    private readonly TestTime _time = new();

    [Fact]
    public async Task AKeepAliveConnectionThatClosesUnderTheSecondCallLeavesOnlyThatOneUnknown()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Accepted);
            await connection.ReadAsync();
        });
        using var transport = TestTransport.To(server, _time, TestTransport.Pooled);

        await transport.SubmitAsync();
        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Equal(1, server.Connections);
        Assert.Equal(2, server.Bodies.Count);
    }

    [Fact]
    public async Task APaidCallWithoutABodyIsNotRepeatedByTheConnectionPoolEither()
    {
        // SocketsHttpHandler by itself sends a POST without content again when a reused connection closes.
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Accepted);
            await connection.ReadAsync();
        });
        using var transport = TestTransport.To(server, _time, TestTransport.Pooled);

        await SendEmptyAsync(transport);
        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => SendEmptyAsync(transport));

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, static request => Assert.Equal("0", request.Header("Content-Length")));
    }

    [Theory]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task AHandlerThatFollowsRedirectsIsStopped(int status)
    {
        await using var server = Redirecting(status);
        using var handler = new HttpClientHandler { AllowAutoRedirect = true };
        using var transport = ApiBoxTransport.Create(TestTransport.Options(server.Address), TestTransport.Description, handler, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.False(handler.AllowAutoRedirect);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task AHandlerInUseThatFollowsRedirectsDoesNotGetTheBodyTwice(int status)
    {
        await using var server = Redirecting(status);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = true };
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        await using (var other = BadServer.Answering((200, "")))
            (await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, other.Address), CancellationToken.None)).Dispose();
        using var transport = ApiBoxTransport.Create(TestTransport.Options(server.Address), TestTransport.Description, handler, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.True(handler.AllowAutoRedirect);
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AHandlerThatSendsTheMessageTwiceGetsTheBodyOnce()
    {
        await using var server = BadServer.Answering((500, ""), (200, TestApi.Accepted));
        using var transport = Through(server, new Repeating(reads: false));

        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
        Assert.Contains("at most once", exception.Message);
    }

    [Fact]
    public async Task AHandlerThatReadsTheBodyFirstCannotSendTheMessageTwice()
    {
        // HttpContent keeps a body that was read, and then gives it away without asking us.
        await using var server = BadServer.Answering((500, ""), (200, TestApi.Accepted));
        using var transport = Through(server, new Repeating(reads: true));

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task ARefusedConnectionAfterTheBodyLeftIsNoProofThatNothingWasAccepted()
    {
        // As when a resilience handler tries again by itself and then finds nobody listening.
        await using var server = BadServer.Start(static async connection => await connection.ReadAsync());
        var handler = new Rethrowing(new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        using var transport = Through(server, handler);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AnAttemptThatWasGivenUpCannotSendItsBodyLater()
    {
        HttpContent? left = null;
        var tries = 0;
        using var transport = TestTransport.Through(new StubHandler(async (request, token) =>
        {
            if (++tries == 1)
            {
                left = request.Content;
                throw new HttpRequestException("given up, but something in the background still holds the message");
            }

            await request.Content!.CopyToAsync(Stream.Null, token);
            return StubHandler.Json(TestApi.Accepted);
        }), _time);

        await transport.SubmitAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => left!.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task ARefusalOfASecondMessageIsNotTakenForTheFateOfTheFirst()
    {
        // A handler that hedges: two at once, and the answer that comes first counts. Here the first one gets the body, and the second
        // one is turned away at the door.
        var bothSent = new TaskCompletionSource();
        var taken = new TaskCompletionSource();
        var requests = 0;
        var network = new StubHandler(async (request, token) =>
        {
            if (++requests > 1)
            {
                await taken.Task;
                return StubHandler.Json(TestApi.Envelope(430));
            }

            await bothSent.Task;
            await request.Content!.CopyToAsync(Stream.Null, token);
            taken.SetResult();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut");
        });
        using var transport = ApiBoxTransport.Create(
            TestTransport.Options(new Uri("http://127.0.0.1:9/")),
            TestTransport.Description,
            new Hedging(bothSent) { InnerHandler = network },
            _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task OneCallCannotBeSentTwice()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);
        var call = transport.BeginCall(TestApi.Submit);

        await transport.SendAsync(call, HttpMethod.Post, "api/v1/submit", CancellationToken.None);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => transport.SendAsync(call, HttpMethod.Post, "api/v1/submit", CancellationToken.None));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AQueryIsRepeatedByWhoeverLikes()
    {
        await using var server = BadServer.Answering((500, ""), (200, TestApi.DetailsOf("PENDING")));
        using var transport = Through(server, new Repeating(reads: false));

        Assert.Equal("PENDING", (await transport.DetailsAsync()).Status);
    }

    private static BadServer Redirecting(int status) => BadServer.Start(async connection =>
    {
        while (await connection.ReadAsync() is not null)
            await connection.AnswerAsync(status, "", "Location: /elsewhere\r\n");
    });

    private static Task<SubmitResponse> SendEmptyAsync(ApiBoxTransport transport) =>
        transport.SendAsync(transport.BeginCall(TestApi.Submit), HttpMethod.Post, "api/v1/submit", CancellationToken.None);

    private ApiBoxTransport Through(BadServer server, DelegatingHandler handler)
    {
        handler.InnerHandler = new SocketsHttpHandler();
        return ApiBoxTransport.Create(TestTransport.Options(server.Address), TestTransport.Description, handler, _time);
    }

    private sealed class Hedging(TaskCompletionSource bothSent) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var first = base.SendAsync(request, cancellationToken);
            var second = base.SendAsync(request, cancellationToken);
            bothSent.TrySetResult();
            return await (second.IsFaulted ? first : second);
        }
    }

    private sealed class Repeating(bool reads) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (reads)
                await request.Content!.ReadAsStringAsync(cancellationToken);
            var response = await base.SendAsync(request, cancellationToken);
            return response.StatusCode == HttpStatusCode.InternalServerError ? await base.SendAsync(request, cancellationToken) : response;
        }
    }

    private sealed class Rethrowing(HttpRequestException instead) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                throw instead;
            }
        }
    }
}
