using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ApiBox.Runtime;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Texts;

/// <summary>
/// What it costs to make sure that a text of 1,024 characters is Unicode: as the validator does it, and as the writer does it.
/// </summary>
[MemoryDiagnoser, MedianColumn]
public class TextBenchmark
{
    private const int Characters = 1024;

    private static readonly JsonTypeInfo<string> Info = ApiBoxWireClientJson.TypeInfo<string>();

    /// <summary>Letters, letters and umlauts, pairs only.</summary>
    internal static readonly string[] Sorts = ["ascii", "umlauts", "emoji"];

    private readonly ArrayBufferWriter<byte> _bytes = new(8 * Characters);
    private string _text = "";

    /// <summary>Of letters, of letters and umlauts, or of pairs only.</summary>
    [Params("ascii", "umlauts", "emoji")]
    public string Sort { get; set; } = "ascii";

    [GlobalSetup]
    public void Make() =>
        _text = string.Concat(
            Enumerable.Repeat(Sort switch { "ascii" => "a song ", "umlauts" => "schön. ", _ => "😀" }, Characters))[..Characters];

    /// <summary>The scan of the generated validator.</summary>
    [Benchmark(Description = "the validator's scan")]
    public bool Scan() => Check.IsUnicode(_text);

    /// <summary>System.Text.Json as it comes, which puts U+FFFD in the place of halves.</summary>
    [Benchmark(Baseline = true, Description = "Utf8JsonWriter")]
    public int Plain()
    {
        _bytes.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_bytes);
        JsonSerializer.Serialize(writer, _text, Info);
        writer.Flush();
        return _bytes.WrittenCount;
    }

    /// <summary>As requests are written.</summary>
    [Benchmark(Description = "with the encoder that notices halves")]
    public int Noticing()
    {
        _bytes.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_bytes, RequestJson.Options);
        JsonSerializer.Serialize(writer, _text, Info);
        writer.Flush();
        return _bytes.WrittenCount;
    }
}
