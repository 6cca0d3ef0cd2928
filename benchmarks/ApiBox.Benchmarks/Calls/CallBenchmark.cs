using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ApiBox.Benchmarks.Requests;
using ApiBox.Benchmarks.Stock;
using BenchmarkDotNet.Attributes;
using Microsoft.Kiota.Http.HttpClientLibrary;

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

    private static readonly RawRequest Request = RawRequest.Example;

    private readonly ApiBox.AddInstrumentalRequest _request = new()
    {
        UploadUrl = Request.UploadUrl,
        Title = Request.Title,
        NegativeTags = Request.NegativeTags,
        Tags = Request.Tags,
        CallBackUrl = Request.CallBackUrl,
        VocalGender = ApiBox.VocalGender.Male,
        StyleWeight = Request.StyleWeight,
        WeirdnessConstraint = Request.WeirdnessConstraint,
        AudioWeight = Request.AudioWeight,
        Model = ApiBox.MusicModel.V4_5PLUS,
    };

    private readonly Stock.AddInstrumentalRequest _stockRequest = new()
    {
        UploadUrl = Request.UploadUrl,
        Title = Request.Title,
        NegativeTags = Request.NegativeTags,
        Tags = Request.Tags,
        CallBackUrl = Request.CallBackUrl,
        VocalGender = Stock.VocalGender.Male,
        StyleWeight = Request.StyleWeight ?? 0,
        WeirdnessConstraint = Request.WeirdnessConstraint ?? 0,
        AudioWeight = Request.AudioWeight ?? 0,
        Model = Stock.AddInstrumentalRequestModel.V4_5PLUS,
    };

    private readonly KiotaRequest _kiotaRequest = new(Request);

    private LoopbackService? _service;
    private RawClient _raw = null!;
    private StockClient _stock = null!;
    private RefitClient _refit = null!;
    private RestSharpClient _restSharp = null!;
    private KiotaClient _kiota = null!;
    private ApiBoxClient _client = null!;
    private RawClient _rawUnpooled = null!;
    private ApiBoxClient _unpooledClient = null!;

    [GlobalSetup]
    public async Task Start()
    {
        _service = await LoopbackService.StartAsync(DescriptionExamples.SubmitResponse("accepted"));
        CreateClients(_service.Address, static () => CreateHandler(TimeSpan.FromMinutes(2)));
        _client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = _service.Address, ApiKey = Key, PoolPaidConnections = true });
        _rawUnpooled = new RawClient(WithHeaders(new HttpClient(CreateHandler(TimeSpan.Zero)), _service.Address));
        _unpooledClient = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = _service.Address, ApiKey = Key });
        await VerifyAsync(_service);
    }

    /// <summary>Leaves the network out: what remains is what the clients themselves cost.</summary>
    public async Task StartWithoutNetwork()
    {
        var response = DescriptionExamples.SubmitResponse("accepted");
        var address = new Uri("http://127.0.0.1:1/");
        CreateClients(address, () => new InstantHandler(response));
        _client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = address, ApiKey = Key }, new InstantHandler(response));
        await VerifyAsync(service: null);
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        _client.Dispose();
        _unpooledClient?.Dispose();
        if (_service is not null)
            await _service.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "HttpClient by hand")]
    public Task<string> Raw() => _raw.AddInstrumentalAsync(Request);

    [Benchmark(Description = "ApiBox")]
    public async Task<string> Sdk() => (await _client.AddInstrumentalAsync(_request)).TaskId;

    [Benchmark(Description = "NSwag's stock client")]
    public async Task<string> NSwag() => (await _stock.AddInstrumentalAsync(_stockRequest)).Data!.TaskId;

    [Benchmark(Description = "Refit")]
    public Task<string> Refit() => _refit.AddInstrumentalAsync(Request);

    [Benchmark(Description = "RestSharp")]
    public Task<string> RestSharp() => _restSharp.AddInstrumentalAsync(Request);

    [Benchmark(Description = "Kiota's runtime")]
    public Task<string> Kiota() => _kiota.AddInstrumentalAsync(_kiotaRequest);

    [Benchmark(Description = "HttpClient by hand, a connection each")]
    public Task<string> RawUnpooled() => _rawUnpooled.AddInstrumentalAsync(Request);

    [Benchmark(Description = "ApiBox, a connection each")]
    public async Task<string> SdkUnpooled() => (await _unpooledClient.AddInstrumentalAsync(_request)).TaskId;

    private void CreateClients(Uri address, Func<HttpMessageHandler> handler)
    {
        _raw = new RawClient(WithHeaders(new HttpClient(handler()), address));
        _stock = new StockClient(WithHeaders(new HttpClient(handler()), address)) { BaseUrl = address.ToString() };
        _refit = new RefitClient(WithHeaders(new HttpClient(handler()), address));
        _restSharp = new RestSharpClient(WithHeaders(new HttpClient(handler()), address));
        var kiota = KiotaClientFactory.Create(handler());
        kiota.Timeout = TimeSpan.FromSeconds(60);
        _kiota = new KiotaClient(kiota, address.ToString().TrimEnd('/'), Key);
    }

    // All get the same task for the same body and key.
    private async Task VerifyAsync(LoopbackService? service)
    {
        var expected = (await Raw(), Seen());
        if (expected.Item1.Length == 0)
            throw new InvalidOperationException("There should be a task.");
        List<(string Name, Func<Task<string>> Call)> others =
            [("ApiBox", Sdk), ("NSwag", NSwag), ("Refit", Refit), ("RestSharp", RestSharp), ("Kiota", Kiota)];
        if (service is not null)
            others.AddRange([("HttpClient, unpooled", RawUnpooled), ("ApiBox, unpooled", SdkUnpooled)]);
        foreach (var (name, call) in others)
            if ((await call(), Seen()) is var actual && actual != expected)
                throw new InvalidOperationException($"{name} should send and get the same:\n{expected}\n{actual}");

        string Seen()
        {
            if (service?.Last is not { } last)
                return "";
            var body = StockNames.Corrected(JsonNode.Parse(last.Body)!.AsObject());
            return $"{last.Line} {last.ContentType?.Split(';')[0]} {last.Authorization} {last.HasLength} {body.ToJsonString()}";
        }
    }

    // The handler has the SDK's settings, and the headers are the same.
    private static SocketsHttpHandler CreateHandler(TimeSpan lifetime) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = lifetime,
    };

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
