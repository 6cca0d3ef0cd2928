using System.ComponentModel.DataAnnotations;
using ApiBox.Benchmarks.Requests;

namespace ApiBox.Benchmarks.Validation;

/// <summary>
/// The rules of a request as attributes. Where the framework has none for a rule, the nearest honest thing is written by hand.
/// </summary>
internal sealed class AnnotatedRequest
{
    [Required, HttpAddress]
    public Uri? UploadUrl { get; init; }

    [Required(AllowEmptyStrings = true)]
    public string? Title { get; init; }

    [Required(AllowEmptyStrings = true)]
    public string? NegativeTags { get; init; }

    [Required(AllowEmptyStrings = true)]
    public string? Tags { get; init; }

    [Required, HttpAddress]
    public Uri? CallBackUrl { get; init; }

    [AllowedValues("m", "f", null)]
    public string? VocalGender { get; init; }

    [Range(typeof(decimal), "0", "1"), MultipleOfHundredth]
    public decimal? StyleWeight { get; init; }

    [Range(typeof(decimal), "0", "1"), MultipleOfHundredth]
    public decimal? WeirdnessConstraint { get; init; }

    [Range(typeof(decimal), "0", "1"), MultipleOfHundredth]
    public decimal? AudioWeight { get; init; }

    [AllowedValues("V4_5PLUS", "V5", null)]
    public string? Model { get; init; }
}
