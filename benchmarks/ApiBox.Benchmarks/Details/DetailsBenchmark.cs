using System.Text.Json;
using ApiBox.Benchmarks.Calls;
using ApiBox.Benchmarks.Stock;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Details;

/// <summary>
/// Reading details of 10 MB: from a response whose bytes are there at once, so that the network has no part in it, to the object.
/// </summary>
[MemoryDiagnoser, MedianColumn]
public class DetailsBenchmark
{
    private const int Length = 10_000_000;
    private const string TaskId = "3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65";
    private const string Path = "api/v1/generate/record-info?taskId=" + TaskId;

    private static readonly JsonSerializerOptions ByReflection = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private HttpClient _http = null!;
    private StockClient _stock = null!;
    private ApiBoxClient _client = null!;

    [GlobalSetup]
    public async Task MakeAsync()
    {
        var body = Body();
        var address = new Uri("http://127.0.0.1:1/");
        _http = new HttpClient(new InstantHandler(body)) { BaseAddress = address };
        _stock = new StockClient(_http) { BaseUrl = address.ToString() };
        _client = ApiBoxClient.Create(new ApiBoxOptions { BaseAddress = address, ApiKey = "benchmark-key" }, new InstantHandler(body));

        var tracks = await Plain();
        var last = (await PlainAsync()).Data!.Response!.SunoData![^1];
        var ours = (await _client.GetMusicGenerationDetailsAsync(TaskId)).Response!.SunoData![^1];
        if (tracks < 10_000 || tracks != await Reflection() || tracks != await NSwag() || tracks != await Ours()
            || (last.Title, last.AudioUrl, last.CreateTime) != (ours.Title, ours.AudioUrl, ours.CreateTime))
            throw new InvalidOperationException("All should read the same.");
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public async Task<int> Plain() => (await PlainAsync()).Data!.Response!.SunoData!.Count;

    [Benchmark(Description = "System.Text.Json, reflection")]
    public async Task<int> Reflection()
    {
        using var response = await _http.GetAsync(Path);
        var body = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return JsonSerializer.Deserialize<PlainDetailsResponse>(body, ByReflection)!.Data!.Response!.SunoData!.Count;
    }

    [Benchmark(Description = "NSwag's stock DTO")]
    public async Task<int> NSwag() => (await _stock.GetMusicGenerationDetailsAsync(TaskId)).Data!.Response!.SunoData!.Count;

    [Benchmark(Description = "ApiBox")]
    public async Task<int> Ours() => (await _client.GetMusicGenerationDetailsAsync(TaskId)).Response!.SunoData!.Count;

    private async Task<PlainDetailsResponse> PlainAsync()
    {
        using var response = await _http.GetAsync(Path);
        var body = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        return JsonSerializer.Deserialize(body, DetailsJson.Default.PlainDetailsResponse)!;
    }

    // The tracks of the description's example again and again.
    private static byte[] Body()
    {
        var details = DescriptionExamples.Details();
        var tracks = details["data"]!["response"]!["sunoData"]!.AsArray();
        var examples = tracks.Select(static track => track!.DeepClone()).ToList();
        var perPair = examples.Sum(static track => track.ToJsonString().Length + 1);
        for (var written = perPair; written < Length; written += perPair)
            foreach (var track in examples)
                tracks.Add(track.DeepClone());
        return JsonSerializer.SerializeToUtf8Bytes(details);
    }
}
