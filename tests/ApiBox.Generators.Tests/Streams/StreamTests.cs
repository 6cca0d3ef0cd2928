using System.Text.Json;

namespace ApiBox.Generators.Tests.Streams;

/// <summary>What comes of answers that are streams: each kind of framing, what a request asks for, and what ends a stream.</summary>
public sealed class StreamTests
{
    private const string Events = "text/event-stream";
    private const string Prompt = """{ "request": { "prompt": "p" } }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The method, the media type, what is sent, and the items that come of it as JSON.</summary>
    public static TheoryData<string, string, string, string> Bodies => new()
    {
        { "WatchNews", Events, "event: added\nid: 7\ndata: {\"id\": 1}\n\n", """{"event":"added","id":"7","data":{"id":1}}""" },
        {
            "WatchNews",
            Events,
            "event: added\ndata: {\"id\":\ndata: 2}\n\nevent: over\ndata: [DONE]\n\n",
            """{"event":"added","data":{"id":2}}|{"event":"over","data":"[DONE]"}"""
        },
        {
            "WatchNews",
            Events,
            "\uFEFF: hello\r\n\r\nretry: 10\r\nevent: added\r\ndata: {\"id\": 1}\r\n\r\n:\r\n",
            """{"event":"added","data":{"id":1}}"""
        },
        {
            "WatchNews",
            Events + "; charset=utf-8",
            "event: added\rdata: {\"id\": 1}\r\revent: added\rdata: {\"id\": 2}",
            """{"event":"added","data":{"id":1}}"""
        },
        { "WatchNews", Events, "", "" },
        {
            "Listen",
            Events,
            "data: a\ndata: b\n\ndata:\n\ndata: \"c\"\n\ndata: [END]\n\ndata: late\n\n",
            "\"a\\nb\"|\"\"|\"\\u0022c\\u0022\""
        },
        { "Overhear", Events, "data: hello\n\ndata: 7\n\ndata:\n\ndata: {\"a\": 1}\n\ndata: [DONE]\n\n", "\"hello\"|7|{\"a\":1}" },
        { "ReadWrappedStream", "application/x-ndjson", "{\"id\": \"1\"}\n", """{"id":1}""" },
        { "ListRowsStream", "application/jsonl", "{\"id\": 1}\n\n  \n{\"id\": 2}\r\n{\"id\": 3}", """{"id":1}|{"id":2}|{"id":3}""" },
        { "ListRowsStream", "application/x-ndjson", "\uFEFF{\"id\": 1, \"name\": \"ä\"}\n", """{"id":1,"name":"\u00E4"}""" },
        {
            "ReadSequence",
            "application/json-seq",
            "\u001E{\"id\": 1}\n\u001E{\n \"id\": 2\n}\n\u001E\u001E{\"id\": 3}",
            """{"id":1}|{"id":2}|{"id":3}"""
        },
        { "OrderMix", "application/x-ndjson", "{\"id\": 1}\n\"over\"\n{\"id\": 2}\n", """{"id":1}""" },
        { "OrderMix", "application/x-ndjson", "{\"id\": 1}\nover\n", """{"id":1}""" },
        { "Tail", "application/stream+json", "1\n[2]\n\"three\"\nnull\n", """1|[2]|"three"|null""" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ItemsAreReadAsTheDescriptionSays(string method, string mediaType, string body, string items)
    {
        await using var server = await StreamServer.SendingAsync(mediaType, body);
        var client = await StreamClient.ToAsync(server);

        var read = await client.Stream(method).ToListAsync(Cancellation);

        Assert.Equal(
            items,
            string.Join('|', read.Select(static item => JsonSerializer.Serialize(item, item.GetType().DeclaringType ?? item.GetType()))));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ItDoesNotMatterWhereTheNetworkCutsAResponse(string method, string mediaType, string body, string items)
    {
        await using var server = await StreamServer.StartAsync(async context =>
        {
            context.Response.ContentType = mediaType;
            foreach (var one in System.Text.Encoding.UTF8.GetBytes(body))
                await StreamServer.SendAsync(context, new[] { one });
        });
        var client = await StreamClient.ToAsync(server);

        var read = await client.Stream(method).ToListAsync(Cancellation);

        Assert.Equal(
            items,
            string.Join('|', read.Select(static item => JsonSerializer.Serialize(item, item.GetType().DeclaringType ?? item.GetType()))));
    }

    [Theory]
    [InlineData("CreateChatStream", Prompt, Events, "data: {\"text\": \"a\"}\n\n", "data: [DONE]\n\n")]
    [InlineData("WatchNews", "{}", Events, "event: added\ndata: {\"id\": 1}\n\n", "event: over\ndata: [DONE]\n\n")]
    [InlineData("ListRowsStream", "{}", "application/jsonl", "{\"id\": 1}\n", "{\"id\": 2}")]
    [InlineData("ReadSequence", "{}", "application/json-seq", "\u001E{\"id\": 1}\n", "\u001E{\"id\": 2}\n")]
    public async Task AnItemIsGivenBeforeTheNextIsThere(string method, string arguments, string mediaType, string first, string rest)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await StreamServer.StartAsync(async context =>
        {
            context.Response.ContentType = mediaType;
            await StreamServer.SendAsync(context, first);
            await seen.Task;
            await StreamServer.SendAsync(context, rest);
        });
        var client = await StreamClient.ToAsync(server);

        var count = 0;
        await foreach (var _ in client.Stream(method, arguments).WithCancellation(Cancellation))
        {
            count++;
            seen.TrySetResult();
        }

        Assert.True(count >= 1);
    }

    [Fact]
    public async Task TheRequestSaysWhetherAStreamIsWanted()
    {
        await using var server = await StreamServer.StartAsync(static async context =>
        {
            var asksForEvents = context.Request.Headers.Accept.ToString().StartsWith(Events, StringComparison.Ordinal);
            context.Response.ContentType = asksForEvents ? Events : "application/json";
            await StreamServer.SendAsync(context, asksForEvents ? "data: {\"text\": \"a\"}\n\ndata: [DONE]\n\n" : "{\"text\": \"whole\"}");
        });
        var client = await StreamClient.ToAsync(server);

        Assert.Equal("""{"text":"whole"}""", await client.CallAsync("CreateChat", """{ "request": { "prompt": "p", "stream": true } }"""));
        Assert.Single(await client.Stream("CreateChatStream", """{ "request": { "prompt": "p", "stream": false } }""")
            .ToListAsync(Cancellation));

        Assert.Equal(["""POST /chats {"prompt":"p","stream":false}""", """POST /chats {"prompt":"p","stream":true}"""], server.Requests);
        Assert.Equal("text/event-stream, */*; q=0.1", server.Accept.Replace("*/*;q", "*/*; q", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AParameterThatSwitchesIsNotTheCallers()
    {
        await using var server = await StreamServer.StartAsync(static async context =>
        {
            var isStream = context.Request.Query["stream"] == "true";
            context.Response.ContentType = isStream ? "application/x-ndjson" : "application/json";
            await StreamServer.SendAsync(context, isStream ? "{\"id\": 1}\n" : "[{\"id\": 1}]");
        });
        var client = await StreamClient.ToAsync(server);

        Assert.Equal("""[{"id":1}]""", await client.CallAsync("ListRows", """{ "after": 3 }"""));
        Assert.Single(await client.Stream("ListRowsStream").ToListAsync(Cancellation));

        Assert.Equal(["GET /rows?stream=false&after=3", "GET /rows?stream=true"], server.Requests);
        Assert.Equal("after? cancellationToken?", client.Parameters("ListRowsStream"));
        Assert.Equal("application/jsonl, application/x-ndjson, */*;q=0.1", server.Accept);
    }

    [Fact]
    public async Task ABodyIsMadeForACallerWhoGivesNone()
    {
        await using var server = await StreamServer.SendingAsync("application/x-ndjson", "over\n");
        var client = await StreamClient.ToAsync(server);

        Assert.Empty(await client.Stream("OrderMix").ToListAsync(Cancellation));

        Assert.Equal(["""POST /mixes {"stream":true}"""], server.Requests);
    }

    [Fact]
    public async Task TheEndMarkerEndsTheStreamThoughTheServiceHoldsOn()
    {
        await using var server = await StreamServer.StartAsync(static async context =>
        {
            context.Response.ContentType = Events;
            await StreamServer.SendAsync(context, "data: {\"text\": \"a\"}\n\ndata: [DONE]\n\n");
            await StreamServer.HoldAsync(context);
        });
        var client = await StreamClient.ToAsync(server);

        Assert.Single(await client.Stream("CreateChatStream", Prompt).ToListAsync(Cancellation));

        await server.Gone.Task.WaitAsync(Cancellation);
    }

    [Fact]
    public async Task NoContentIsAStreamWithoutItems()
    {
        await using var server = await StreamServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });
        var client = await StreamClient.ToAsync(server);

        Assert.Empty(await client.Stream("CreateChatStream", Prompt).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task ItemsAreValidatedWhenTheCallerAsks()
    {
        await using var server = await StreamServer.SendingAsync("application/jsonl", "{\"id\": 0}\n");
        var client = await StreamClient.ToAsync(server);

        var row = Assert.Single(await client.Stream("ListRowsStream").ToListAsync(Cancellation));

        var validate = client.Assembly.GetType("Fixture.RowValidator")!.GetMethod("Validate")!;
        Assert.Equal("minimum", Assert.Single(((ValidationResult)validate.Invoke(null, [row])!).Errors).Keyword);
    }

    [Fact]
    public async Task TheCatalogueGivesAStreamAsJson()
    {
        await using var server = await StreamServer.SendingAsync("application/json-seq", "\u001E{\"id\": 1}\n");
        var client = await StreamClient.ToAsync(server);
        var operations = ((IEnumerable<object>)client.Assembly.GetType("Fixture.ApiBoxOperations")!.GetProperty("All")!.GetValue(null)!)
            .ToList();

        var call = (Delegate)((dynamic)operations.Single(static one => ((dynamic)one).Id == "readSequence")).CallAsync;
        var result = await (Task<OperationResult>)call.DynamicInvoke(client.Instance, new OperationInput(), Cancellation)!;

        Assert.Equal(["""{"id":1}"""], (await result.Items!.ToListAsync(Cancellation)).Select(static item => item.GetRawText()));
        Assert.Equal(9, operations.Count);
    }
}
