using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

public sealed class TimeoutAndCancellationTests
{
    private readonly TestTime _time = new();
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task APaidRequestThatIsNotAnsweredInTimeIsUnknown(bool headersCome)
    {
        await using var server = Silent(headersCome);
        using var transport = TestTransport.To(server, _time);

        var call = transport.SubmitAsync();
        await _arrived.Task;
        _time.EndAttempt();
        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => call);

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AnAttemptThatHasTimeLeftGoesOn()
    {
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            _time.Advance(TestTime.AttemptLimit - TimeSpan.FromMilliseconds(1));
            await connection.AnswerAsync(200, TestApi.Accepted);
        });
        using var transport = TestTransport.To(server, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
    }

    [Fact]
    public async Task AQueryThatIsNotAnsweredInTimeIsRepeatedAndThenReported()
    {
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            _time.EndAttempt();
            await connection.HoldAsync();
        });
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.DetailsAsync());

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task APaidRequestGivenUpAfterItLeftIsUnknown()
    {
        await using var server = Silent(headersCome: false);
        using var transport = TestTransport.To(server, _time);
        using var giveUp = new CancellationTokenSource();

        var call = transport.SubmitAsync(giveUp.Token);
        await _arrived.Task;
        await giveUp.CancelAsync();
        var exception = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => call);

        Assert.IsAssignableFrom<OperationCanceledException>(exception.InnerException);
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AQueryGivenUpIsCancelledWithTheCallersToken()
    {
        await using var server = Silent(headersCome: false);
        using var transport = TestTransport.To(server, _time);
        using var giveUp = new CancellationTokenSource();

        var call = transport.DetailsAsync(cancellationToken: giveUp.Token);
        await _arrived.Task;
        await giveUp.CancelAsync();
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        Assert.Equal(giveUp.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task ACallThatIsCancelledBeforehandSendsNothing()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SubmitAsync(new CancellationToken(true)));

        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task APaidRequestGivenUpBeforeItsBodyLeftIsCancelledWithTheCallersToken()
    {
        using var giveUp = new CancellationTokenSource();
        var handler = new StubHandler(async (_, token) =>
        {
            await giveUp.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException();
        });
        using var transport = TestTransport.Through(handler, _time);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SubmitAsync(giveUp.Token));

        Assert.Equal(giveUp.Token, exception.CancellationToken);
        Assert.Equal(1, handler.Requests);
    }

    [Fact]
    public async Task ACallGivenUpBetweenTwoAttemptsIsCancelled()
    {
        using var giveUp = new CancellationTokenSource();
        _time.Jumps = false;
        _time.Pausing = _ => giveUp.Cancel();
        await using var server = BadServer.Answering((200, TestApi.Envelope(405)));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SubmitAsync(giveUp.Token));

        Assert.Equal(giveUp.Token, exception.CancellationToken);
        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task ACallGivenUpAsItIsAskedToTryLaterIsCancelled()
    {
        using var giveUp = new CancellationTokenSource();
        var handler = new StubHandler(
            request => new HttpResponseMessage { Content = new StreamContent(new LastByte(TestApi.Envelope(405), giveUp)) });
        using var transport = TestTransport.Through(handler, _time);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SubmitAsync(giveUp.Token));

        Assert.Equal(giveUp.Token, exception.CancellationToken);
        Assert.Equal(1, handler.Requests);
    }

    [Fact]
    public async Task AnAcceptedTaskIsNotLostToACancellationThatComesTooLate()
    {
        using var giveUp = new CancellationTokenSource();
        var handler = new StubHandler(
            request => new HttpResponseMessage { Content = new StreamContent(new LastByte(TestApi.Accepted, giveUp)) });
        using var transport = TestTransport.Through(handler, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync(giveUp.Token)).Data!.TaskId);
        Assert.True(giveUp.IsCancellationRequested);
    }

    [Fact]
    public async Task APaidRequestThatTimesOutBeforeItsBodyLeftIsSentAgain()
    {
        var tries = 0;
        var handler = new StubHandler(async (request, token) =>
        {
            if (++tries < 3)
            {
                _time.EndAttempt();
                await Task.Delay(Timeout.Infinite, token);
            }

            await request.Content!.CopyToAsync(Stream.Null, token);
            return StubHandler.Json(TestApi.Accepted);
        });
        using var transport = TestTransport.Through(handler, _time);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Equal(3, handler.Requests);
    }

    /// <summary>Gives up the call when its answer has been read to the end.</summary>
    private sealed class LastByte(string text, CancellationTokenSource giveUp) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = Read(buffer.Span);
            if (read == 0)
                await giveUp.CancelAsync();
            return read;
        }
    }

    private BadServer Silent(bool headersCome) => BadServer.Start(async connection =>
    {
        await connection.ReadAsync();
        if (headersCome)
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 81\r\n\r\n{");
        _arrived.TrySetResult();
        await connection.HoldAsync();
    });
}
