using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>The key goes where the operation's security requirement says, and nowhere else.</summary>
public sealed class KeyPlacementTests
{
    private static readonly ClientDescription Description = TestTransport.DescriptionOf("https://api.api.box");

    public static TheoryData<string, string?, string?, string?> Places => new()
    {
        { "none", null, null, null },
        { "bearer", $"Bearer {TestTransport.Key}", null, null },
        { "basic", $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(TestTransport.Key))}", null, null },
        { "header", null, TestTransport.Key, null },
        { "query", null, null, null },
        { "cookie", null, null, $"a=b; k={TestTransport.Key}" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task TheKeyGoesWhereItIsWanted(string place, string? authorization, string? header, string? cookie)
    {
        var seen = "";
        var stub = new StubHandler(request =>
        {
            seen = request.RequestUri!.AbsoluteUri;
            return StubHandler.Json("{}");
        });
        using var invoker = Invoker(stub);
        using var request = Request("https://api.api.box/x?a=1", place);

        await invoker.SendAsync(request, CancellationToken.None);
        await invoker.SendAsync(request, CancellationToken.None);

        Assert.Equal(authorization, request.Headers.Authorization?.ToString());
        Assert.Equal(header, request.Headers.TryGetValues("X-Key", out var headers) ? string.Join('|', headers) : null);
        Assert.Equal(cookie ?? "a=b", request.Headers.TryGetValues("Cookie", out var cookies) ? string.Join('|', cookies) : null);
        Assert.Equal(place == "query" ? $"https://api.api.box/x?a=1&k={TestTransport.Key}" : "https://api.api.box/x?a=1", seen);
        Assert.Equal("https://api.api.box/x?a=1", request.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("basic")]
    [InlineData("header")]
    [InlineData("query")]
    [InlineData("cookie")]
    public async Task AForeignServerDoesNotGetIt(string place)
    {
        var stub = new StubHandler(static request => StubHandler.Json(request.RequestUri!.AbsoluteUri));
        using var invoker = Invoker(stub);
        using var request = Request("https://api.api.box/x", place);
        await invoker.SendAsync(request, CancellationToken.None);
        request.RequestUri = new Uri("https://elsewhere.example/x");

        using var response = await invoker.SendAsync(request, CancellationToken.None);

        Assert.Equal("https://elsewhere.example/x", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(TestTransport.Key, request.Headers.ToString(), StringComparison.Ordinal);
        Assert.Null(request.Headers.Authorization);
    }

    [Fact]
    public async Task AKeyInTheQueryIsInNoMessage()
    {
        await using var server = BadServer.Answering((400, $$"""{"msg":"bad key {{TestTransport.Key}}"}"""));
        var log = new LogCapture();
        using var transport = TestTransport.To(server, new TestTime(), null, log);
        var operation = new OperationInfo<Details>
        {
            Name = "x",
            Paid = false,
            Response = TestJson.Default.Details,
            Key = KeyPlacement.Query("k")
        };

        var error = await Assert.ThrowsAsync<ApiBoxApiException>(
            () => transport.SendAsync(transport.BeginCall(operation), HttpMethod.Get, "x", CancellationToken.None));

        Assert.Contains($"?k={TestTransport.Key} ", Assert.Single(server.Requests).Line, StringComparison.Ordinal);
        Assert.DoesNotContain(TestTransport.Key, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://upload.example/v2/x")]
    [InlineData("https://proxy.example/base", "https://proxy.example/base/x")]
    public async Task AnOperationMayHaveAServerOfItsOwn(string? baseAddress, string expected)
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        var options = new ApiBoxOptions { ApiKey = TestTransport.Key };
        if (baseAddress is not null)
            options.BaseAddress = new Uri(baseAddress);
        using var transport = ApiBoxTransport.Create(options, Description, stub);
        var operation = new OperationInfo<Details>
        {
            Name = "x",
            Paid = false,
            Response = TestJson.Default.Details,
            Server = "https://upload.example/v2"
        };

        await transport.SendAsync(transport.BeginCall(operation), HttpMethod.Get, "/x", CancellationToken.None);

        Assert.Equal(expected, stub.Last!.RequestUri!.AbsoluteUri);
        Assert.Equal(baseAddress is not null, stub.Last.Headers.Authorization is not null);
    }

    private static HttpMessageInvoker Invoker(StubHandler stub) => new(
        new ApiKeyHandler(new TransportSettings(new ApiBoxOptions { ApiKey = TestTransport.Key }, Description))
        {
            InnerHandler = PrimaryHandler.Guard(
                stub, new SendRules([], false, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance))
        });

    private static HttpRequestMessage Request(string address, string place)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Cookie", "a=b");
        var placement = place switch
        {
            "none" => KeyPlacement.None,
            "basic" => KeyPlacement.Basic,
            "header" => KeyPlacement.Header("X-Key"),
            "query" => KeyPlacement.Query("k"),
            "cookie" => KeyPlacement.Cookie("k"),
            _ => KeyPlacement.Bearer,
        };
        placement.Mark(request);
        return request;
    }
}
