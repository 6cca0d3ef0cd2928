using System.ComponentModel.DataAnnotations;
using ApiBox.Runtime;
using BenchmarkDotNet.Attributes;

namespace ApiBox.Benchmarks.Validation;

/// <summary>Checking a request that has every field and breaks no rule: the case that each call pays for.</summary>
[MemoryDiagnoser, MedianColumn]
public class ValidationBenchmark
{
    private static readonly Uri Upload = new("https://example.com/music.mp3");
    private static readonly Uri Callback = new("https://api.example.com/callback");

    private readonly AddInstrumentalRequest _request = new()
    {
        UploadUrl = Upload,
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = Callback,
        VocalGender = VocalGender.Male,
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = MusicModel.V4_5PLUS,
    };

    private readonly AnnotatedRequest _annotated = new()
    {
        UploadUrl = Upload,
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = Callback,
        VocalGender = "m",
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = "V4_5PLUS",
    };

    [GlobalSetup]
    public void Verify()
    {
        if (!Annotations() || !Generated())
            throw new InvalidOperationException("The request should be valid.");
    }

    [Benchmark(Baseline = true, Description = "DataAnnotations")]
    public bool Annotations() =>
        Validator.TryValidateObject(
            _annotated, new ValidationContext(_annotated), new List<System.ComponentModel.DataAnnotations.ValidationResult>(), true);

    [Benchmark(Description = "ApiBox")]
    public bool Generated() => _request.Validate().IsValid;

    /// <summary>The part of the validation that no peer has: whether UTF-8 can encode the texts.</summary>
    [Benchmark(Description = "ApiBox, only the scan of the texts")]
    public bool Scan() => Check.IsUnicode(_request.Title) && Check.IsUnicode(_request.NegativeTags) && Check.IsUnicode(_request.Tags);
}
