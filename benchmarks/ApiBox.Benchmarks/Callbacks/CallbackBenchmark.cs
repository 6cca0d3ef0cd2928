using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Callbacks;

/// <summary>Reading the callbacks that carry tracks, from the bytes of the description's examples.</summary>
[MemoryDiagnoser, MedianColumn]
public class CallbackBenchmark
{
    private byte[] _body = [];

    [Params("first", "complete")]
    public string Stage { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _body = DescriptionExamples.Callback(Stage);
        if ((Plain() as PlainCallback)?.Data?.Data?[1].ImageUrl is not { } image || Sdk()?.Data?.Data?[1].ImageUrl != image)
            throw new InvalidOperationException("Both should read the same.");
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public object? Plain() => JsonSerializer.Deserialize(_body, PlainJson.Default.PlainCallback);

    [Benchmark(Description = "CallbackReader")]
    public MusicGenerationCallback? Sdk() => CallbackReader.Read<MusicGenerationCallback>(_body).Payload;
}
