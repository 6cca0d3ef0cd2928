using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Validation;

namespace ApiBox.Benchmarks.Requests;

/// <summary>
/// The largest request as one writes it for System.Text.Json, with its rules as attributes. Where the framework has none for a rule, the
/// nearest honest thing is written by hand. Public, because the generator of Microsoft.Extensions.Validation passes over internal types.
/// </summary>
[ValidatableType]
public sealed class PlainMusicRequest : IValidatableObject
{
    public bool CustomMode { get; init; }

    public bool Instrumental { get; init; }

    [Required, AllowedValues("V4_5PLUS", "V5", "V6", "V6_WILD", "V6_MINI", "V5_5", "V4_5ALL", "V4_5", "V4")]
    public string? Model { get; init; }

    [Required, HttpAddress]
    public Uri? CallBackUrl { get; init; }

    [MaxLength(5000)]
    public string? Prompt { get; init; }

    [MaxLength(5000)]
    public string? Lyrics { get; init; }

    [MaxLength(1000)]
    public string? Style { get; init; }

    [MaxLength(80)]
    public string? Title { get; init; }

    [MaxLength(1000)]
    public string? NegativeTags { get; init; }

    [AllowedValues("m", "f", null)]
    public string? VocalGender { get; init; }

    [Range(typeof(decimal), "0", "1"), MultipleOfHundredth]
    public decimal? StyleWeight { get; init; }

    [Range(typeof(decimal), "0", "1"), MultipleOfHundredth]
    public decimal? WeirdnessConstraint { get; init; }

    [Range(typeof(decimal), "0", "1"), MultipleOfHundredth]
    public decimal? AudioWeight { get; init; }

    [Range(0, 4)]
    public int? Variety { get; init; }

    [Range(10, 360)]
    public int? Duration { get; init; }

    public string? PersonaId { get; init; }

    [AllowedValues("style_persona", "voice_persona", null)]
    public string? PersonaModel { get; init; }

    [MaxLength(5), AbsoluteAddresses]
    public IReadOnlyList<Uri>? ImageUrls { get; init; }

    [MaxLength(1), AbsoluteAddresses]
    public IReadOnlyList<Uri>? VideoUrls { get; init; }

    [AbsoluteAddresses]
    public IReadOnlyList<Uri>? AudioUrls { get; init; }

    public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(ValidationContext validationContext)
    {
        var errors = new HandErrors();
        FieldRules.Check(this, ref errors);
        foreach (var (member, message) in errors.All)
            yield return new System.ComponentModel.DataAnnotations.ValidationResult(message, [member]);
    }
}

/// <summary>An absolute http or https address.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HttpAddressAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is null or Uri { IsAbsoluteUri: true, Scheme: "http" or "https" };
}

/// <summary>Absolute addresses.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AbsoluteAddressesAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is null || (value is IReadOnlyList<Uri> list && list.All(static one => one.IsAbsoluteUri));
}

/// <summary>A multiple of 0.01.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MultipleOfHundredthAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null || (value is decimal number && number % 0.01M == 0);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainMusicRequest))]
internal sealed partial class MusicRequestJson : JsonSerializerContext;
