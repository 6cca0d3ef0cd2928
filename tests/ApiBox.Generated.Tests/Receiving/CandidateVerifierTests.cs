using System.Text;
using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>What the details of a task say about whose it is, and what follows when they say nothing.</summary>
public sealed class CandidateVerifierTests : IAsyncDisposable
{
    private const string Key = "a signing key of the tests, 32 characters";
    private const string OldKey = "the signing key before that one, as long";

    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly LogCapture _log = new();
    private readonly ServiceProvider _services;
    private readonly InProcessTaskStore _store;
    private Func<HttpResponseMessage> _answer = static () => new HttpResponseMessage();
    private int _queries;
    private int _received;

    public CandidateVerifierTests()
    {
        _store = new InProcessTaskStore(_time);
        _services = Services(Key, OldKey);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _log.Dispose();
    }

    public static TheoryData<string, string> Told => new()
    {
        { "own", "confirmed" },
        { "signed with the old key", "confirmed" },
        { "under another host", "confirmed" },
        { "of another submission", "refuted" },
        { "https://stranger.example/callback", "refuted" },
        { "https://callback.invalid/", "refuted" },
        { "https://app.example.com/apibox/callbacks/***", "silent" },
        { "***", "silent" },
        { "", "silent" },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public async Task TheAddressThatDetailsRepeatDecides(string told, string verdict)
    {
        var url = Urls.Create<MusicGenerationCallback>();
        _answer = () => Details(JsonSerializer.Serialize(new { callBackUrl = Address(told, url), title = "t" }));

        await ReceiveAsync(url, "t1");

        Assert.Equal(verdict, await VerdictAsync(url.SubmissionId));
    }

    [Theory]
    [InlineData(null, "open")]
    [InlineData("no JSON", "open")]
    [InlineData("{\"callBackUrl\":", "open")]
    [InlineData("{\"title\":\"t\"}", "open")]
    [InlineData("{\"callBackUrl\":5}", "open")]
    public async Task DetailsThatRepeatNoAddressLeaveItOpen(string? param, string verdict)
    {
        var url = Urls.Create<MusicGenerationCallback>();
        _answer = () => Details(param);

        await ReceiveAsync(url, "t1");

        Assert.Equal(verdict, await VerdictAsync(url.SubmissionId));
    }

    [Fact]
    public async Task AServiceThatRefusesSaysNothing()
    {
        var url = Urls.Create<MusicGenerationCallback>();
        _answer = static () => Json("""{"code":404,"msg":"no such task"}""");

        await ReceiveAsync(url, "t1");

        Assert.Equal("silent", await VerdictAsync(url.SubmissionId));
        Assert.Contains("could not be verified", _log.Text);
    }

    [Fact]
    public async Task DetailsOfAnotherTaskAreNotBelieved()
    {
        var url = Urls.Create<MusicGenerationCallback>();
        _answer = () => Details(JsonSerializer.Serialize(new { callBackUrl = url.Uri }), "t2");

        await ReceiveAsync(url, "t1");

        Assert.Equal("open", await VerdictAsync(url.SubmissionId));
    }

    [Fact]
    public async Task EachTaskIsAskedAboutOnce()
    {
        var url = Urls.Create<MusicGenerationCallback>();
        _answer = () => Details("{}");
        await ReceiveAsync(url, "t1");
        Assert.Equal("open", await VerdictAsync(url.SubmissionId));

        await ReceiveAsync(url, "t1", "first");
        await ReceiveAsync(url, "t1", "complete");

        Assert.Equal("open", await VerdictAsync(url.SubmissionId));
        Assert.Equal(1, _queries);
    }

    [Fact]
    public async Task NotMoreThanFiveASecondAreAskedAbout()
    {
        _answer = () => Details("{}");
        for (var i = 0; i < 8; i++)
            await ReceiveAsync(Urls.Create<MusicGenerationCallback>(), $"t{i}");
        await DispatcherBench.UntilAsync(() => Volatile.Read(ref _queries) == 1, "the first query");

        for (var queries = 2; queries <= 8; queries++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(200));
            await DispatcherBench.UntilAsync(() => Volatile.Read(ref _queries) == queries, $"query {queries}");
        }
    }

    private ICallbackUrls Urls => _services.GetRequiredService<ICallbackUrls>();

    private static HttpResponseMessage Json(string text) => new() { Content = new StringContent(text, Encoding.UTF8, "application/json") };

    private static HttpResponseMessage Details(string? param, string taskId = "t1") => Json(JsonSerializer.Serialize(new
    {
        code = 200,
        msg = "success",
        data = new { taskId, param, status = "PENDING" },
    }));

    private string Address(string told, CallbackUrl url)
    {
        using var before = Services(OldKey);
        return told switch
        {
            "own" => url.Uri.ToString(),
            "signed with the old key" => before.GetRequiredService<CallbackRoutes>().All.Single()
                .Create("musicGeneration", url.SubmissionId)
                .ToString(),
            "under another host" => url.Uri.ToString().Replace("app.example.com", "old.example.com", StringComparison.Ordinal),
            "of another submission" => Urls.Create<MusicGenerationCallback>().Uri.ToString(),
            _ => told,
        };
    }

    private async Task ReceiveAsync(CallbackUrl url, string taskId, string stage = "text")
    {
        var segments = url.Uri.AbsolutePath.Split('/');
        var body = Encoding.UTF8.GetBytes($$$"""{"code":200,"data":{"callbackType":"{{{stage}}}","task_id":"{{{taskId}}}","data":[]}}""");
        var receipt = await _services.GetRequiredService<ICallbackReceiver>()
            .ReceiveAsync(segments[^3], segments[^2], segments[^1], body, default);
        Assert.Equal(CallbackResult.Accepted, receipt.Result);
        _received++;
    }

    /// <summary>What the store shows once the service has been asked.</summary>
    private async Task<string> VerdictAsync(string submissionId)
    {
        await DispatcherBench.UntilAsync(() => _log.Text.Split("verified").Length > _received, "an outcome");
        if (await _store.FindAsync(submissionId, default) is not { } row)
            return "refuted";
        if (row.TaskId is not null)
            return "confirmed";
        var taken = await _store.TakeDeliveriesAsync(["ApiBox:musicGeneration"], 10, TimeSpan.Zero, default);
        foreach (var delivery in taken)
            await _store.CompleteDeliveryAsync(delivery, default);
        return taken is [{ IsConfirmed: false }, ..] ? "open" : "silent";
    }

    private ServiceProvider Services(params string[] keys)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<ITaskStore>(_store);
        services.AddLogging(logging => logging.AddProvider(_log));
        services.AddApiBox(options =>
        {
            options.BaseAddress = new Uri("http://127.0.0.1:9/");
            options.ApiKey = "k";
            options.MaxRetries = 0;
            options.Callbacks.PublicBaseAddress = new Uri("https://app.example.com/");
            foreach (var key in keys)
                options.Callbacks.SigningKeys.Add(key);
        }).ConfigurePrimaryHttpMessageHandler(() => new Answering(this));
        return services.BuildServiceProvider();
    }

    private sealed class Answering(CandidateVerifierTests tests) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref tests._queries);
            return Task.FromResult(tests._answer());
        }
    }
}
