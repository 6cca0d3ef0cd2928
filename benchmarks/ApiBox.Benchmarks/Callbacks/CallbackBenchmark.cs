using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Callbacks;

/// <summary>Reading the callbacks that carry tracks, from the bytes of the description's examples.</summary>
[MemoryDiagnoser, MedianColumn]
public class CallbackBenchmark
{
    private static readonly JsonSerializerOptions ByReflection = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private byte[] _body = [];

    [Params("first", "complete")]
    public string Stage { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _body = DescriptionExamples.Callback(Stage);
        var fields = Fields(Plain());
        if (fields.Length == 0 || fields != Fields(Reflection()) || fields != Fields(Sdk()))
            throw new InvalidOperationException($"{Stage}: all should read the same.");
    }

    [Benchmark(Baseline = true, Description = "System.Text.Json, source-generated")]
    public object? Plain() => JsonSerializer.Deserialize(_body, PlainJson.Default.PlainCallback);

    [Benchmark(Description = "System.Text.Json, reflection")]
    public object? Reflection() => JsonSerializer.Deserialize<PlainCallback>(_body, ByReflection);

    [Benchmark(Description = "ApiBox")]
    public MusicGenerationCallback? Sdk() => CallbackReader.Read<MusicGenerationCallback>(_body).Payload;

    private static string Fields(object? callback) => callback switch
    {
        PlainCallback { Data: { Data: { } tracks } data } => Join(data.TaskId, tracks.Select(static track => string.Join(
            ' ', track.Id, track.AudioUrl, track.ImageUrl, track.Title, track.Tags, track.ModelName, track.CreateTime, track.Duration))),
        MusicGenerationCallback { Data: { Data: { } tracks } data } => Join(data.TaskId, tracks.Select(static track => string.Join(
            ' ', track.Id, track.AudioUrl, track.ImageUrl, track.Title, track.Tags, track.ModelName, track.CreateTime, track.Duration))),
        _ => "",
    };

    private static string Join(string taskId, IEnumerable<string> tracks) => string.Join('\n', tracks.Prepend(taskId));
}
