using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ApiBox.Reliability.Faults;
using ApiBox.Reliability.Stock;
using ApiBox.Reliability.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Reliability.Handlers;

/// <summary>Who calls: the SDK with a container or without one, or a peer, each with the handlers of a case.</summary>
internal sealed class HandlerCaller : IAsyncDisposable
{
    private const string Path = "api/v1/generate/add-instrumental";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Func<string, Task<string?>> _call;
    private readonly IAsyncDisposable _owner;

    private HandlerCaller(Func<string, Task<string?>> call, IAsyncDisposable owner) => (_call, _owner) = (call, owner);

    /// <summary>The SDK without a container.</summary>
    public static HandlerCaller Plain(HandlerCase what, HandlerScene scene)
    {
        var primary = what.Primary?.Invoke(scene);
        var handler = primary;
        if (what.Above?.Invoke(scene) is { } above)
        {
            above.InnerHandler = primary ?? new SocketsHttpHandler();
            handler = above;
        }

        var options = new ApiBoxOptions();
        SetUp(options, scene);
        var client = handler is null ? ApiBoxClient.Create(options) : ApiBoxClient.Create(options, handler);
        return new HandlerCaller(Calls(client), new Both(client, handler));
    }

    /// <summary>The SDK in a container.</summary>
    public static HandlerCaller Contained(HandlerCase what, HandlerScene scene)
    {
        var services = new ServiceCollection();
        AddHandlers(services.AddApiBox(options => SetUp(options, scene)), what, scene);
        var provider = services.BuildServiceProvider();
        return new HandlerCaller(Calls(provider.GetRequiredService<IApiBoxClient>()), provider);
    }

    /// <summary>A peer: an HttpClient with the standard resilience handler, bare or under the client that NSwag generates.</summary>
    public static HandlerCaller Peer(string name, HandlerCase what, HandlerScene scene)
    {
        var services = new ServiceCollection();
        var builder = services.AddHttpClient(nameof(HandlerCaller), http => http.BaseAddress = scene.Address);
        PeerCaller.AddResilience(builder, Limit);

        // The factory sets SocketsHttpHandler up, which one that is in use already does not allow.
        var passing = what.Primary is { } primary ? what with { Primary = scene => new Passing { InnerHandler = primary(scene) } } : what;
        AddHandlers(builder, passing, scene);
        var provider = services.BuildServiceProvider();
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(HandlerCaller));
        var stock = new StockClient(http);
        var isStock = name != PeerCaller.Names[0];
        return new HandlerCaller(isStock ? title => PostAsync(stock, title) : title => PostAsync(http, title), provider);
    }

    /// <summary>Calls once.</summary>
    public async Task<CallEnd> CallAsync(string title)
    {
        try
        {
            return new CallEnd(EndKind.Answered, await _call(title));
        }
        catch (ApiBoxOutcomeUnknownException error)
        {
            return new CallEnd(EndKind.Unknown, null, error.SubmissionId, error.Message);
        }
        catch (Exception error)
        {
            return new CallEnd(error is ApiBoxException ? EndKind.NotAccepted : EndKind.Failed, null, null, error.Message);
        }
    }

    public ValueTask DisposeAsync() => _owner.DisposeAsync();

    private static Func<string, Task<string?>> Calls(IApiBoxClient client) => async title =>
        (await client.AddInstrumentalAsync(Bodies.Request(title))).TaskId;

    private static async Task<string?> PostAsync(HttpClient http, string title)
    {
        using var content = new StringContent($$"""{"title":"{{title}}"}""", Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(Path, UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return (string?)(await response.Content.ReadFromJsonAsync<JsonObject>())?["data"]?["taskId"];
    }

    private static async Task<string?> PostAsync(StockClient stock, string title)
    {
        var nowhere = CallbackUrls.Nowhere;
        var answer = await stock.AddInstrumentalAsync(
            new() { UploadUrl = nowhere, Title = title, NegativeTags = "", Tags = "", CallBackUrl = nowhere });
        return answer.Data?.TaskId;
    }

    private static void SetUp(ApiBoxOptions options, HandlerScene scene)
    {
        (options.BaseAddress, options.ApiKey) = (scene.Address, "unused");
        (options.Timeout, options.RetryDelay, options.MaxRetryDelay) = (Limit, TimeSpan.Zero, TimeSpan.Zero);
    }

    private static void AddHandlers(IHttpClientBuilder builder, HandlerCase what, HandlerScene scene)
    {
        if (what.Above is { } above)
            builder.AddHttpMessageHandler(() => above(scene));
        if (what.Primary is { } primary)
            builder.ConfigurePrimaryHttpMessageHandler(() => primary(scene));
    }

    private sealed class Passing : DelegatingHandler;

    // A client does not dispose of a handler that it was given.
    private sealed class Both(IDisposable client, IDisposable? handler) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            client.Dispose();
            handler?.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
