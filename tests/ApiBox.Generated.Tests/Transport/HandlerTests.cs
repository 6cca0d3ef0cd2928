using System.Net;
using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>Handlers that make messages of their own out of the one they get. None leads to a second request of a paid call.</summary>
public sealed class HandlerTests
{
    private readonly TestTime _time = new();

    [Theory]
    [InlineData(503)]
    [InlineData(0)]
    public async Task ClonesWithoutOptionsAreOneRequest(int status)
    {
        await using var server = Answering(status);
        using var transport = TestTransport.Through(server, new Cloning { InnerHandler = new SocketsHttpHandler() }, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ACloneThatIsAnsweredIsAccepted()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.Through(server, new Cloning { InnerHandler = new SocketsHttpHandler() }, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Equal("""{"title":"Harbour Lights"}""", Assert.Single(server.Bodies));
        Assert.Equal("application/json", Assert.Single(server.Requests).Header("Content-Type"));
    }

    [Fact]
    public async Task AClonesRefusalIsRepeatedByUs()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(430)), (200, TestApi.Accepted));
        using var transport = TestTransport.Through(server, new Cloning { InnerHandler = new SocketsHttpHandler() }, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task APrimaryThatRepeatsWhatItIsGivenSendsOneRequest()
    {
        await using var server = Answering(503);
        using var transport = TestTransport.Through(server, new BodyReader { InnerHandler = new RepeatingPrimary() }, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task ARedirectBelowABodyThatWasReadIsNotFollowed(int status)
    {
        await using var server = Answering(status, "Location: /api/v1/submit\r\n");
        using var shared = new SocketsHttpHandler { AllowAutoRedirect = true };
        using (var invoker = new HttpMessageInvoker(shared, disposeHandler: false))
        await using (var other = BadServer.Answering((200, "")))
            (await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, other.Address), CancellationToken.None)).Dispose();
        using var transport = TestTransport.Through(server, new BodyReader { InnerHandler = shared }, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        // The redirect begins a second request, and does not get a body for it.
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task CredentialsDoNotRepeatABodyThatWasRead()
    {
        await using var server = Answering(401, "WWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n");
        var primary = new SocketsHttpHandler { Credentials = new NetworkCredential("user", "password") };
        using var transport = TestTransport.Through(server, new BodyReader { InnerHandler = primary }, _time);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AMessageThatIsSentAfterTheCallHasEndedDoesNotLeave()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var later = new Later { InnerHandler = new SocketsHttpHandler() };
        using var transport = TestTransport.Through(server, later, _time);
        await transport.SubmitAsync();

        later.Go.SetResult();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => later.Second!);

        Assert.Contains("at most once", refusal.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AMessageToAPaidOperationThatNoCallHasSentDoesNotLeave()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var detached = new Detached { InnerHandler = new SocketsHttpHandler() };
        using var transport = TestTransport.Through(server, detached, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Contains("POST /api/v1/submit spends credits", exception.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task ARequestWithinThePaidCallToAnotherPathPasses()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.Through(server, new RenewingToken { InnerHandler = new SocketsHttpHandler() }, _time);

        await transport.SubmitAsync();

        Assert.Equal(["POST /token HTTP/1.1", "POST /api/v1/submit HTTP/1.1"], server.Requests.Select(static request => request.Line));
    }

    [Fact]
    public async Task ACallWithinThePaidCallHasAPermitOfItsOwn()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var other = TestTransport.To(server, _time);
        var nesting = new Nesting(async () =>
        {
            await other.SubmitAsync();
            await other.DetailsAsync();
        })
        { InnerHandler = new SocketsHttpHandler() };
        using var transport = TestTransport.Through(server, nesting, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Equal(["POST", "GET", "POST"], server.Requests.Select(static request => request.Line.Split(' ')[0]));
    }

    [Fact]
    public async Task TwoCallsThroughOneHandlerAtTheSameTimeAreBothSent()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.Through(server, new Cloning { InnerHandler = new SocketsHttpHandler() }, _time);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => transport.SubmitAsync()));

        Assert.Equal(20, server.Bodies.Count);
    }

    [Fact]
    public async Task AChainThatHasSentSomethingIsRefused()
    {
        using var chain = new BodyReader { InnerHandler = new SocketsHttpHandler() };
        using (var invoker = new HttpMessageInvoker(chain, disposeHandler: false))
        await using (var other = BadServer.Answering((200, "")))
            (await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, other.Address), CancellationToken.None)).Dispose();

        var exception = Assert.Throws<InvalidOperationException>(() => TestTransport.Through(chain));

        Assert.Contains("Pass a new chain", exception.Message);
    }

    private static BadServer Answering(int status, string headers = "") => BadServer.Start(async connection =>
    {
        while (await connection.ReadAsync() is not null && status != 0)
            await connection.AnswerAsync(status, "", headers);
    });

    /// <summary>Reads the body, as a handler does that logs it.</summary>
    private sealed class BodyReader : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
                await content.LoadIntoBufferAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Tries three times more, each time with a message of its own.</summary>
    private sealed class Cloning : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            for (var left = 3; ; left--)
            {
                try
                {
                    var response = await base.SendAsync(await CloneAsync(request, body), cancellationToken);
                    if (response.IsSuccessStatusCode || left == 0)
                        return response;
                    response.Dispose();
                }
                catch (HttpRequestException) when (left > 0)
                {
                }
            }
        }

        public static Task<HttpRequestMessage> CloneAsync(HttpRequestMessage request, byte[] body)
        {
            var clone = new HttpRequestMessage(request.Method, request.RequestUri) { Content = new ByteArrayContent(body) };
            foreach (var (name, values) in request.Headers)
                clone.Headers.TryAddWithoutValidation(name, values);
            foreach (var (name, values) in request.Content!.Headers)
                clone.Content.Headers.TryAddWithoutValidation(name, values);
            return Task.FromResult(clone);
        }
    }

    private sealed class RepeatingPrimary : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _network = new(new SocketsHttpHandler());

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (var left = 2; ; left--)
            {
                var response = await _network.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode || left == 0)
                    return response;
                response.Dispose();
            }
        }

        protected override void Dispose(bool disposing)
        {
            _network.Dispose();
            base.Dispose(disposing);
        }
    }

    /// <summary>Sends a second message when the call is long over.</summary>
    private sealed class Later : DelegatingHandler
    {
        public TaskCompletionSource Go { get; } = new();

        public Task? Second { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var clone = await Cloning.CloneAsync(request, await request.Content!.ReadAsByteArrayAsync(cancellationToken));
            Second = SendLaterAsync(clone);
            return await base.SendAsync(request, cancellationToken);
        }

        private async Task SendLaterAsync(HttpRequestMessage clone)
        {
            await Go.Task;
            await base.SendAsync(clone, CancellationToken.None);
        }
    }

    /// <summary>Sends from a flow of its own, where nothing says that a call is under way.</summary>
    private sealed class Detached : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var clone = await Cloning.CloneAsync(request, await request.Content!.ReadAsByteArrayAsync(cancellationToken));
            Task<HttpResponseMessage> sending;
            using (ExecutionContext.SuppressFlow())
                sending = Task.Run(() => base.SendAsync(clone, cancellationToken), cancellationToken);
            return await sending;
        }
    }

    private sealed class RenewingToken : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var renewal = new HttpRequestMessage(
                HttpMethod.Post, new Uri(request.RequestUri!, "/token"))
            { Content = new StringContent("{}") };
            (await base.SendAsync(renewal, cancellationToken)).Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Nesting(Func<Task> first) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await first();
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
