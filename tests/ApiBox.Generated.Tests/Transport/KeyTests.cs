using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

public sealed class KeyTests
{
    private static readonly ClientDescription Description = TestTransport.DescriptionOf("https://api.api.box", "https://eu.api.box/");

    [Theory]
    [InlineData(null, "https://api.api.box/x", true)]
    [InlineData(null, "https://API.API.BOX:443/x", true)]
    [InlineData(null, "https://eu.api.box/x", true)]
    [InlineData(null, "https://api.api.box:8443/x", false)]
    [InlineData(null, "http://api.api.box/x", false)]
    [InlineData(null, "https://api.api.box.example.com/x", false)]
    [InlineData(null, "https://api.api.box@example.com/x", false)]
    [InlineData("https://api.api.box/", "https://eu.api.box/x", true)]
    [InlineData("https://eu.api.box/", "https://eu.api.box/x", true)]
    [InlineData("https://eu.api.box/", "https://api.api.box/x", false)]
    [InlineData("https://proxy.example.com/", "https://proxy.example.com/x", true)]
    [InlineData("https://proxy.example.com/", "https://api.api.box/x", false)]
    [InlineData("https://proxy.example.com/", "http://proxy.example.com/x", false)]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/x", true)]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5081/x", false)]
    public async Task TheKeyGoesToTheServiceOnly(string? address, string target, bool goes)
    {
        var options = new ApiBoxOptions { ApiKey = TestTransport.Key };
        if (address is not null)
            options.BaseAddress = new Uri(address);
        var stub = new StubHandler(static _ => StubHandler.Json(""));
        using var invoker = new HttpMessageInvoker(new ApiKeyHandler(new TransportSettings(options, Description)) { InnerHandler = stub });
        using var request = new HttpRequestMessage(HttpMethod.Get, target);
        request.Headers.Authorization = new("Bearer", "left from before");

        await invoker.SendAsync(request, CancellationToken.None);

        Assert.Equal(goes ? $"Bearer {TestTransport.Key}" : null, stub.Last!.Headers.Authorization?.ToString());
    }

    [Fact]
    public async Task TheProviderIsAskedForEachAttemptAndGoesFirst()
    {
        var asked = 0;
        var keys = new List<string?>();
        using var transport = TestTransport.Through(
            new StubHandler(request =>
            {
                keys.Add(request.Headers.Authorization?.Parameter);
                return StubHandler.Json(keys.Count < 3 ? TestApi.Envelope(405) : TestApi.Accepted);
            }),
            configure: options => options.ApiKeyProvider = _ => ValueTask.FromResult($"key-{++asked}"));

        await transport.SubmitAsync();

        Assert.Equal(["key-1", "key-2", "key-3"], keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("canary-with space")]
    [InlineData("canary-with\r\nX-Injected: 1")]
    [InlineData("canary-mit-ü")]
    public async Task AKeyThatCannotBeOneIsRefusedWithoutBeingShown(string key)
    {
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted));
        using var transport = TestTransport.Through(stub, configure: options => options.ApiKeyProvider = _ => ValueTask.FromResult(key));

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.Equal(0, stub.Requests);
        Assert.DoesNotContain("canary", exception.ToString());
        Assert.Contains("Nothing was sent", exception.Message);
    }

    [Fact]
    public async Task AProviderThatFailsSendsNothingAndIsNotAskedAgain()
    {
        var asked = 0;
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted));
        using var transport = TestTransport.Through(stub, configure: options => options.ApiKeyProvider = _ =>
        {
            asked++;
            throw new TimeoutException("vault");
        });

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.SubmitAsync());

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal(1, asked);
        Assert.Equal(0, stub.Requests);
    }

    [Fact]
    public async Task AProviderThatIsCancelledIsACancellation()
    {
        using var giveUp = new CancellationTokenSource();
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted));
        using var transport = TestTransport.Through(stub, configure: options => options.ApiKeyProvider = async token =>
        {
            await giveUp.CancelAsync();
            token.ThrowIfCancellationRequested();
            return "k";
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SubmitAsync(giveUp.Token));

        Assert.Equal(giveUp.Token, exception.CancellationToken);
    }
}
