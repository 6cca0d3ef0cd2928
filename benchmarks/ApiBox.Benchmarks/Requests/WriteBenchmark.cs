using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ApiBox.Runtime;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Requests;

/// <summary>Writing the largest request as the bytes of a body.</summary>
[MemoryDiagnoser, MedianColumn]
public class WriteBenchmark
{
    private static readonly JsonTypeInfo<GenerateMusicRequest> Info = ApiBoxWireClientJson.TypeInfo<GenerateMusicRequest>();

    private static readonly JsonSerializerOptions ByReflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    // What the stock client writes with.
    private static readonly JsonSerializerOptions StockSettings = new();

    private readonly GenerateMusicRequest _request = MusicRequests.Ours(isValid: true);
    private readonly PlainMusicRequest _plain = MusicRequests.Plain(isValid: true);
    private readonly Stock.GenerateMusicRequest _stock = MusicRequests.Stock();

    [GlobalSetup]
    public void Verify()
    {
        var buffer = RequestJson.Write(_request, Info, PooledBuffer.Json);
        var ours = JsonNode.Parse(buffer.Written.Span);
        buffer.Release();
        foreach (var bytes in new[] { SourceGenerated(), Reflection(), NSwag() })
        {
            var other = JsonNode.Parse(bytes)!.AsObject();
            if (!JsonNode.DeepEquals(ours, StockNames.Corrected(other)))
                throw new InvalidOperationException($"All should write the same:\n{ours}\n{other}");
        }
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public byte[] SourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(_plain, MusicRequestJson.Default.PlainMusicRequest);

    [Benchmark(Description = "System.Text.Json, reflection")]
    public byte[] Reflection() => JsonSerializer.SerializeToUtf8Bytes(_plain, ByReflection);

    [Benchmark(Description = "NSwag's stock DTO")]
    public byte[] NSwag() => JsonSerializer.SerializeToUtf8Bytes(_stock, StockSettings);

    /// <summary>Into an array of the pool, as a call does.</summary>
    [Benchmark(Description = "ApiBox")]
    public int Ours()
    {
        var buffer = RequestJson.Write(_request, Info, PooledBuffer.Json);
        var length = buffer.Length;
        buffer.Release();
        return length;
    }
}
