using System.Net.Http.Headers;
using ApiBox.Benchmarks.Stock;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Calls;

/// <summary>
/// One submission to a server in this process. The memory column counts the server's allocations too; they are the same in each row.
/// The long warm-up lets the runtime finish compiling: so many methods take part that a short one measures half-compiled code.
/// </summary>
[MemoryDiagnoser, MedianColumn]
[SimpleJob(warmupCount: 30, iterationCount: 30)]
public class CallBenchmark
{
    private const string Key = "benchmark-key";

    private readonly ApiBox.AddInstrumentalRequest _request = new()
    {
        UploadUrl = new Uri("https://example.com/music.mp3"),
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = new Uri("https://api.example.com/callback"),
        VocalGender = ApiBox.VocalGender.Male,
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = ApiBox.MusicModel.V4_5PLUS,
    };

    private readonly RawRequest _rawRequest = new()
    {
        UploadUrl = new Uri("https://example.com/music.mp3"),
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = new Uri("https://api.example.com/callback"),
        VocalGender = "m",
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = "V4_5PLUS",
    };

    private readonly Stock.AddInstrumentalRequest _stockRequest = new()
    {
        UploadUrl = new Uri("https://example.com/music.mp3"),
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = new Uri("https://api.example.com/callback"),
        VocalGender = Stock.VocalGender.Male,
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = Stock.AddInstrumentalRequestModel.V4_5PLUS,
    };

    private LoopbackService _service = null!;
    private RawClient _raw = null!;
    private StockClient _stock = null!;
    private ApiBoxClient _client = null!;
    private RawClient _rawUnpooled = null!;
    private ApiBoxClient _unpooledClient = null!;

    [GlobalSetup]
    public async Task Start()
    {
        _service = await LoopbackService.StartAsync(DescriptionExamples.SubmitResponse("accepted"));
        _raw = new RawClient(CreateHttpClient());
        _stock = new StockClient(CreateHttpClient()) { BaseUrl = _service.Address.ToString() };
        _client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = _service.Address, ApiKey = Key, PoolPaidConnections = true });
        _rawUnpooled = new RawClient(CreateHttpClient(TimeSpan.Zero));
        _unpooledClient = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = _service.Address, ApiKey = Key });

        var taskId = await Raw();
        if (taskId.Length == 0 || taskId != await Sdk() || taskId != await NSwag())
            throw new InvalidOperationException("The three should get the same task.");
    }

    /// <summary>Leaves the network out: what remains is what the clients themselves cost.</summary>
    public async Task StartWithoutNetwork()
    {
        var answer = DescriptionExamples.SubmitResponse("accepted");
        var address = new Uri("http://127.0.0.1:1/");
        _raw = new RawClient(WithHeaders(new HttpClient(new InstantHandler(answer)), address));
        _client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = address, ApiKey = Key }, new InstantHandler(answer));
        if (await Raw() != await Sdk())
            throw new InvalidOperationException("Both should get the same task.");
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        _client.Dispose();
        _unpooledClient.Dispose();
        await _service.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "HttpClient by hand")]
    public Task<string> Raw() => _raw.AddInstrumentalAsync(_rawRequest);

    [Benchmark(Description = "NSwag's stock client")]
    public async Task<string> NSwag() => (await _stock.AddInstrumentalAsync(_stockRequest)).Data!.TaskId;

    [Benchmark(Description = "ApiBoxClient")]
    public async Task<string> Sdk() => (await _client.AddInstrumentalAsync(_request)).TaskId;

    [Benchmark(Description = "HttpClient by hand, a connection each")]
    public Task<string> RawUnpooled() => _rawUnpooled.AddInstrumentalAsync(_rawRequest);

    [Benchmark(Description = "ApiBoxClient, a connection each")]
    public async Task<string> SdkUnpooled() => (await _unpooledClient.AddInstrumentalAsync(_request)).TaskId;

    // The handler has the SDK's settings, and the headers are the same.
    private HttpClient CreateHttpClient(TimeSpan? lifetime = null) => WithHeaders(
        new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = lifetime ?? TimeSpan.FromMinutes(2),
        }),
        _service.Address);

    private static HttpClient WithHeaders(HttpClient client, Uri address)
    {
        client.BaseAddress = address;
        client.Timeout = TimeSpan.FromSeconds(60);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("ByHand", "1.0.0"));
        return client;
    }
}
