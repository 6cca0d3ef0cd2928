using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ApiBox.Generated.Tests.Hosting;

/// <summary>Clients of two descriptions in one container and one store, with a callback of the same name.</summary>
public sealed class TwoDescriptionsTests : IAsyncDisposable
{
    private const string Kind = "musicGeneration";
    private const string TaskId = "1234";

    private readonly InProcessTaskStore _store = new();
    private readonly ServiceProvider _services;
    private readonly List<string> _handled = [];

    public TwoDescriptionsTests()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<ITaskStore>(_store);
        services.AddSingleton(_handled);
        services.AddApiBox(Configure);
        AddOther(services, null);
        services.AddApiBoxCallbackHandler<MusicGenerationCallback, MusicHandler>();
        services.AddApiBoxCallbackHandler<OtherCallback, OtherHandler>();
        _services = services.BuildServiceProvider();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void EachHasItsOwnOptionsAndHttpClient()
    {
        var other = _services.GetRequiredKeyedService<ApiBoxTransport>("Other").Settings;

        Assert.Equal("https://other.example/", other.BaseAddress.AbsoluteUri);
        Assert.Equal("https://api.api.box/", _services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").Settings.BaseAddress.AbsoluteUri);
        Assert.Equal("Other", other.Description.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("second")]
    public async Task AClientWithoutAnInterfaceIsResolved(string? name)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        AddOther(services, name);
        await using var provider = services.BuildServiceProvider();

        OtherClient? Resolve() => name is null ? provider.GetService<OtherClient>() : provider.GetKeyedService<OtherClient>(name);

        Assert.NotNull(Resolve());
        Assert.Same(Resolve(), Resolve());
    }

    [Fact]
    public async Task EachReadsAndHandlesItsOwnCallbacks()
    {
        var urls = _services.GetRequiredService<ICallbackUrls>();
        var music = urls.Create<MusicGenerationCallback>();
        var other = urls.Create<OtherCallback>();
        Assert.Equal(Kind, music.Uri.Segments[^3].TrimEnd('/'));
        Assert.Equal(Kind, other.Uri.Segments[^3].TrimEnd('/'));

        Assert.Equal(200, await ReceiveAsync(music, """{"code":200,"data":{"callbackType":"text","task_id":"1234","data":[]}}"""));
        Assert.Equal(200, await ReceiveAsync(other, """{"id":"1234"}"""));
        var dispatcher = _services.GetServices<IHostedService>().OfType<CallbackDispatcher>().Single();
        await ConfirmAsync(music);
        await ConfirmAsync(other);
        while (await dispatcher.DispatchAsync(Cancellation) > 0)
        {
        }

        Assert.Equal(["music 1234", "other 1234"], _handled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnAddressOfOneIsNoneOfTheOther()
    {
        var music = _services.GetRequiredService<ICallbackUrls>().Create<MusicGenerationCallback>();
        var routes = _services.GetRequiredService<CallbackRoutes>();

        Assert.NotNull(routes.Find("ApiBox", music.Uri));
        Assert.Null(routes.Find("Other", music.Uri));
        Assert.Equal(400, await ReceiveAsync(music, """{"id":"1234"}"""));
    }

    [Fact]
    public async Task EachContainerListsWhatItsClientsHaveSent()
    {
        await AddRowAsync("s1", "ApiBox");
        await AddRowAsync("s2", "Other");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<ITaskStore>(_store);
        AddOther(services, null);
        await using var alone = services.BuildServiceProvider();

        Assert.Equal(["s1", "s2"], (await ListAsync(_services)).Select(static task => task.SubmissionId));
        Assert.Equal(["s2"], (await ListAsync(alone)).Select(static task => task.SubmissionId));
    }

    [Fact]
    public async Task WhoResolvesASubmissionOfAClientThatWasNotAddedIsToldWhose()
    {
        await AddRowAsync("s1", "Third");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _services.GetRequiredService<IApiBoxTasks>().ResolveAsync<MusicGenerationDetails>("s1", Cancellation));

        Assert.Contains("Third", error.Message);
    }

    [Theory]
    [InlineData("a:b")]
    [InlineData("Downloads")]
    public void SomeNamesCannotBeKeys(string name) =>
        Assert.Throws<ArgumentException>(nameof(name), () => AddOther(new ServiceCollection(), name));

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static void Configure(ApiBoxOptions options)
    {
        options.ApiKey = TestTransport.Key;
        options.Callbacks.PublicBaseAddress = new Uri("https://app.example/");
        options.Callbacks.SigningKeys.Add("one key for both, of 32 characters or more");
    }

    private static void AddOther(ServiceCollection services, string? name) => ClientServices.Add<OtherClient, OtherClient>(
        services,
        new ClientSetup<OtherClient>
        {
            Description = new ClientDescription { Name = "Other", KeyVariable = "OTHER_API_KEY", Servers = ["https://other.example"] },
            Callbacks = [CallbackKind.Of<OtherCallback>()],
            Create = static transport => new OtherClient(transport),
        },
        name,
        Configure);

    private static async Task<List<ApiBoxTaskInfo>> ListAsync(ServiceProvider services)
    {
        var listed = new List<ApiBoxTaskInfo>();
        await foreach (var task in services.GetRequiredService<IApiBoxTasks>().ListAsync(Cancellation))
            listed.Add(task);
        return listed;
    }

    private async Task AddRowAsync(string id, string service)
    {
        var now = DateTimeOffset.UtcNow;
        await _store.AddAsync(new NewSubmission(id, "operation", null, "", now, now.AddDays(1)) { Service = service }, Cancellation);
        await _store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, TaskId, Cancellation);
    }

    private Task ConfirmAsync(CallbackUrl url) =>
        _store.SetOutcomeAsync(url.SubmissionId, SubmissionOutcome.Accepted, TaskId, Cancellation);

    private async Task<int> ReceiveAsync(CallbackUrl url, string body)
    {
        var segments = url.Uri.Segments;
        var receipt = await _services.GetRequiredService<ICallbackReceiver>().ReceiveAsync(
            Kind, url.SubmissionId, segments[^1], System.Text.Encoding.UTF8.GetBytes(body), Cancellation);
        return receipt.StatusCode;
    }

    private sealed class OtherClient(ApiBoxTransport transport) : ITaskResumer
    {
        public ApiBoxTask<TDetails> Resume<TDetails>(string taskId, NewSubmission submission) =>
            throw new ArgumentException($"{transport.Settings.Description.Name} has no tasks.");

        public Task<string?> GetCallbackAddressAsync(string kind, string taskId, CancellationToken cancellationToken) =>
            Task.FromResult<string?>(null);
    }

    private sealed record OtherCallback(string? TaskId) : ICallbackPayload<OtherCallback>
    {
        public static CallbackDescription Callback { get; } = new(Kind, ["done"], []) { Service = "Other" };

        public string? Stage => "done";

        public bool IsOk => true;

        public static OtherCallback ReadFrom(ref Utf8JsonReader reader)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return new OtherCallback(document.RootElement.GetProperty("id").GetString());
        }

        public void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("id", TaskId);
            writer.WriteEndObject();
        }
    }

    private sealed class MusicHandler(List<string> handled) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            handled.Add($"music {context.TaskId}");
            return Task.CompletedTask;
        }
    }

    private sealed class OtherHandler(List<string> handled) : ICallbackHandler<OtherCallback>
    {
        public Task HandleAsync(OtherCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            handled.Add($"other {context.TaskId}");
            return Task.CompletedTask;
        }
    }
}
