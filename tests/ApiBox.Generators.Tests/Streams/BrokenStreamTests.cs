using System.Text.Json;

namespace ApiBox.Generators.Tests.Streams;

/// <summary>Streams that end before their end, and those that never begin.</summary>
public sealed class BrokenStreamTests
{
    private const string Events = "text/event-stream";
    private const string Prompt = """{ "request": { "prompt": "p" } }""";
    private const string Piece = "data: {\"text\": \"a\"}\n\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CreateChatStream", Prompt, Events, Piece, typeof(ApiBoxOutcomeUnknownException))]
    [InlineData("OrderMix", "{}", "application/x-ndjson", "{\"id\": 1}\n", typeof(ApiBoxOutcomeUnknownException))]
    [InlineData("WatchNews", "{}", Events, "event: added\ndata: {\"id\": 1}\n\n", typeof(ApiBoxTransportException))]
    [InlineData("ListRowsStream", "{}", "application/jsonl", "{\"id\": 1}\n", typeof(ApiBoxTransportException))]
    public async Task WhatCameBeforeACutIsGiven(string method, string arguments, string mediaType, string item, Type error)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await StreamServer.StartAsync(async context =>
        {
            context.Response.ContentType = mediaType;
            await StreamServer.SendAsync(context, item);
            await seen.Task;
            await StreamServer.SendAsync(context, item[..5]);
            context.Abort();
        });
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream(method, arguments), seen.SetResult);

        Assert.Equal((1, error), (count, thrown?.GetType()));
        Assert.Single(server.Requests);
        if (method == "OrderMix")
            Assert.NotNull(((ApiBoxOutcomeUnknownException)thrown!).SubmissionId);
    }

    [Theory]
    [InlineData("CreateChatStream", Prompt, Events, Piece)]
    [InlineData("OrderMix", "{}", "application/x-ndjson", "{\"id\": 1}\n")]
    [InlineData("Listen", "{}", Events, "data: a\n\n")]
    public async Task AStreamWithoutItsMarkerIsNotWhole(string method, string arguments, string mediaType, string body)
    {
        await using var server = await StreamServer.SendingAsync(mediaType, body);
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream(method, arguments));

        Assert.Equal(1, count);
        Assert.Contains("without its end marker", Assert.IsAssignableFrom<ApiBoxException>(thrown).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEventThatCannotBeReadLeavesTheOutcomeOpen()
    {
        await using var server = await StreamServer.SendingAsync(Events, Piece, "event: error\ndata: {\"message\": \"no\"}\n\n");
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream("CreateChatStream", Prompt));

        Assert.Equal(1, count);
        Assert.Contains("The request was accepted", Assert.IsType<ApiBoxOutcomeUnknownException>(thrown).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ListRowsStream", "application/jsonl", "{\"id\": 1}\n{\"id\": \"x\"}\n{\"id\": 3}\n", typeof(ApiBoxTransportException))]
    [InlineData("ListRowsStream", "application/jsonl", "{\"id\": 1}\nnull\n", typeof(ApiBoxTransportException))]
    [InlineData("ListRowsStream", "application/jsonl", "{\"id\": 1}\n{\"id\": 2", typeof(ApiBoxTransportException))]
    [InlineData(
        "ReadSequence", "application/json-seq", "\u001E{\"id\": 1}\n\u001E{\"id\"\n\u001E{\"id\": 3}\n", typeof(ApiBoxTransportException))]
    public async Task AnItemThatCannotBeReadEndsTheStream(string method, string mediaType, string body, Type error)
    {
        await using var server = await StreamServer.SendingAsync(mediaType, body);
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream(method));

        Assert.Equal((1, error), (count, thrown?.GetType()));
        Assert.IsType<JsonException>(thrown!.InnerException);
    }

    [Theory]
    [InlineData("ListRowsStream", "application/jsonl", "{\"id\": 1}\n{\"id\": 2, \"name\": \"", "x")]
    [InlineData("WatchNews", Events, "event: added\ndata: {\"id\": 1}\n\ndata: \"", "x")]
    public async Task AnItemWithoutAnEndIsNotKeptForEver(string method, string mediaType, string start, string filler)
    {
        await using var server = await StreamServer.StartAsync(async context =>
        {
            context.Response.ContentType = mediaType;
            await StreamServer.SendAsync(context, start);
            var more = string.Concat(Enumerable.Repeat(filler, 16 * 1024));
            while (!context.RequestAborted.IsCancellationRequested)
                await StreamServer.SendAsync(context, more);
        });
        var client = await StreamClient.ToAsync(server, limit: 100_000);

        var (count, thrown) = await ReadAsync(client.Stream(method));

        Assert.Equal(1, count);
        Assert.Contains("MaxResponseBytes", Assert.IsType<ApiBoxTransportException>(thrown).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CreateChatStream", Prompt, 429, typeof(ApiBoxRateLimitedException))]
    [InlineData("CreateChatStream", Prompt, 404, typeof(ApiBoxApiException))]
    [InlineData("CreateChatStream", Prompt, 500, typeof(ApiBoxOutcomeUnknownException))]
    [InlineData("WatchNews", "{}", 500, typeof(ApiBoxApiException))]
    [InlineData("WatchNews", "{}", 401, typeof(ApiBoxUnauthorizedException))]
    public async Task ARefusalIsWhatItIsForAnyCall(string method, string arguments, int status, Type error)
    {
        await using var server = await StreamServer.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = Events;
            await StreamServer.SendAsync(context, Piece);
        });
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream(method, arguments));

        Assert.Equal((0, error), (count, thrown?.GetType()));
    }

    [Fact]
    public async Task ARefusalInAnEnvelopeIsOneThoughItsStatusIsASuccess()
    {
        await using var server = await StreamServer.SendingAsync("application/json", "{\"code\": 404, \"msg\": \"gone\"}");
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream("ReadWrappedStream"));

        var error = Assert.IsType<ApiBoxApiException>(thrown);
        Assert.Equal((0, 404, "gone"), (count, error.Code, error.ServiceMessage));
    }

    [Theory]
    [InlineData("CreateChatStream", Prompt, "application/json", "{\"text\": \"whole\"}", typeof(ApiBoxOutcomeUnknownException))]
    [InlineData("WatchNews", "{}", "text/html", "<html></html>", typeof(ApiBoxTransportException))]
    [InlineData("ListRowsStream", "{}", "application/json", "[{\"id\": 1}]", typeof(ApiBoxTransportException))]
    public async Task AnotherMediaTypeIsNoStream(string method, string arguments, string mediaType, string body, Type error)
    {
        await using var server = await StreamServer.SendingAsync(mediaType, body);
        var client = await StreamClient.ToAsync(server);

        var (count, thrown) = await ReadAsync(client.Stream(method, arguments));

        Assert.Equal((0, error), (count, thrown?.GetType()));
        Assert.Contains(mediaType, thrown!.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CancellingEndsTheRequest(bool byEnumerator)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var server = await HoldingAsync();
        var client = await StreamClient.ToAsync(server);
        var stream = client.Stream("CreateChatStream", Prompt, byEnumerator ? CancellationToken.None : cancel.Token);
        await using var items = stream.GetAsyncEnumerator(byEnumerator ? cancel.Token : CancellationToken.None);
        Assert.True(await items.MoveNextAsync());
        var next = items.MoveNextAsync();

        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => next.AsTask());
        await server.Gone.Task.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task LettingGoEndsTheRequest()
    {
        await using var server = await HoldingAsync();
        var client = await StreamClient.ToAsync(server);

        await foreach (var _ in client.Stream("CreateChatStream", Prompt).WithCancellation(Cancellation))
            break;

        await server.Gone.Task.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task NothingIsSentBeforeAnItemIsAskedForAndNothingTwice()
    {
        await using var server = await StreamServer.SendingAsync(Events, Piece, "data: [DONE]\n\n");
        var client = await StreamClient.ToAsync(server);
        var stream = client.Stream("CreateChatStream", Prompt);
        Assert.Empty(server.Requests);
        Assert.Single(await stream.ToListAsync(Cancellation));

        var (count, thrown) = await ReadAsync(stream);

        Assert.Equal((0, typeof(InvalidOperationException)), (count, thrown?.GetType()));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task WhatBreaksARuleIsToldBeforeAnItemIsAskedFor()
    {
        await using var server = await HoldingAsync();
        var client = await StreamClient.ToAsync(server);

        var error = Assert.Throws<ApiBoxValidationException>(() => client.Stream(
            "CreateChatStream", """{ "request": { "prompt": "" } }"""));

        Assert.Equal("/prompt", Assert.Single(error.Errors).Path);
        Assert.Throws<ArgumentNullException>(() => client.Stream("CreateChatStream", """{ "request": null }"""));
    }

    private static Task<StreamServer> HoldingAsync() => StreamServer.StartAsync(static async context =>
    {
        context.Response.ContentType = Events;
        await StreamServer.SendAsync(context, Piece);
        await StreamServer.HoldAsync(context);
    });

    private static async Task<(int Count, Exception? Thrown)> ReadAsync(IAsyncEnumerable<object> items, Action? onItem = null)
    {
        var count = 0;
        try
        {
            await foreach (var _ in items.WithCancellation(Cancellation))
            {
                count++;
                onItem?.Invoke();
            }
        }
        catch (Exception error)
        {
            return (count, error);
        }

        return (count, null);
    }
}
