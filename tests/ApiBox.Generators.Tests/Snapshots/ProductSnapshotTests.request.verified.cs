// ==== wire/AddInstrumentalRequest.cs
/// <summary>The audio to add an instrumental to, and the style of the result.</summary>

public sealed partial record AddInstrumentalRequest : global::System.Text.Json.Serialization.IJsonOnSerializing
{

    /// <summary>The URL of the audio file, usually vocals or a stem, in MP3, WAV, or another common format. The service must be able to download it.</summary>

    /// <remarks>An absolute URL. Matches ^https?://.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("uploadUrl")]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.StrictUriConverter))]

    public required global::System.Uri UploadUrl { get; init; }

    /// <summary>The title of the generated track.</summary>

    [global::System.Text.Json.Serialization.JsonPropertyName("title")]

    public required string Title { get; init; }

    /// <summary>Styles and characteristics to exclude from the instrumental.</summary>

    [global::System.Text.Json.Serialization.JsonPropertyName("negativeTags")]

    public required string NegativeTags { get; init; }

    /// <summary>The style, mood, and instruments.</summary>

    [global::System.Text.Json.Serialization.JsonPropertyName("tags")]

    public required string Tags { get; init; }

    /// <summary>The URL to which the service reports progress. Required even if the task is only polled.</summary>

    /// <remarks>An absolute URL. Matches ^https?://.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("callBackUrl")]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.StrictUriConverter))]

    public required global::System.Uri CallBackUrl { get; init; }

    /// <summary>The preferred gender of vocal elements.</summary>

    /// <remarks>One of m, f.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("vocalGender")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentConverter<VocalGender, global::ApiBox.Runtime.OpenEnumConverter<VocalGender>>))]

    public VocalGender? VocalGender { get; init; }

    /// <summary>The degree of adherence to the style.</summary>

    /// <remarks>From 0 to 1, in steps of 0.01.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("styleWeight")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentConverter<decimal, global::ApiBox.Runtime.PlainConverter<decimal>>))]

    public decimal? StyleWeight { get; init; }

    /// <summary>The degree of creative deviation.</summary>

    /// <remarks>From 0 to 1, in steps of 0.01.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("weirdnessConstraint")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentConverter<decimal, global::ApiBox.Runtime.PlainConverter<decimal>>))]

    public decimal? WeirdnessConstraint { get; init; }

    /// <summary>The weight of the uploaded audio relative to the other settings.</summary>

    /// <remarks>From 0 to 1, in steps of 0.01.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("audioWeight")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentConverter<decimal, global::ApiBox.Runtime.PlainConverter<decimal>>))]

    public decimal? AudioWeight { get; init; }

    /// <summary>The model to use. The documentation of the service allows these two. To send another model, such as V6, disable the rule /model:enum.</summary>

    /// <remarks>One of V4_5PLUS, V5. The service uses V4_5PLUS by default.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("model")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentConverter<MusicModel, global::ApiBox.Runtime.OpenEnumConverter<MusicModel>>))]

    public MusicModel? Model { get; init; }

    /// <summary>The lyrics to sing. They require a V6 model, which the documentation of the service does not allow here. To send one, disable the rule /model:enum.</summary>

    /// <remarks>At most 5000 characters. Documented only by related services.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("lyrics")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentReferenceConverter<string, global::ApiBox.Runtime.PlainConverter<string>>))]

    public string? Lyrics { get; init; }

    /// <summary>The stylistic variety of the results: 0 for none, 1 for balanced (the default of the service), 2 for noticeable, 3 for bold, or 4 for maximum. It requires a V6 model, which the documentation of the service does not allow here. To send one, disable the rule /model:enum.</summary>

    /// <remarks>The service uses 1 by default. Documented only by related services.</remarks>

    [global::System.Text.Json.Serialization.JsonPropertyName("variety")]

    [global::System.Text.Json.Serialization.JsonIgnore(Condition = global::System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]

    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::ApiBox.Runtime.PresentConverter<int, global::ApiBox.Runtime.IntegerConverter<int>>))]

    public int? Variety { get; init; }

    /// <summary>The members that the description does not define. Those of a response can be read here, and those of a request are sent.</summary>
    [global::System.Text.Json.Serialization.JsonExtensionData]

    public global::ApiBox.AdditionalProperties? AdditionalProperties { get; set; }

    void global::System.Text.Json.Serialization.IJsonOnSerializing.OnSerializing() =>
        global::ApiBox.Runtime.ExtraMembers.Writing(AdditionalProperties, AddInstrumentalRequestValidator.Declares);

    private bool PrintMembers(global::System.Text.StringBuilder builder)
    {

        global::ApiBox.Runtime.MemberPrinter.Add(builder, "UploadUrl = ", UploadUrl);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Title = ", Title);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", NegativeTags = ", NegativeTags);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Tags = ", Tags);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", CallBackUrl = ", CallBackUrl);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", VocalGender = ", VocalGender);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", StyleWeight = ", StyleWeight);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", WeirdnessConstraint = ", WeirdnessConstraint);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", AudioWeight = ", AudioWeight);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Model = ", Model);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Lyrics = ", Lyrics);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", Variety = ", Variety);

        global::ApiBox.Runtime.MemberPrinter.Add(builder, ", AdditionalProperties = ", AdditionalProperties);
        return true;
    }

}

// ==== AddInstrumentalRequest.Validation.g.cs
// <auto-generated>
//     Made by ApiBox.Generators from the description. Edit that, not this file.
// </auto-generated>
#nullable enable
#pragma warning disable CS1591 // members whose description has no text
#pragma warning disable CA1054, CA1055, CA1056, CA1707, CA1711, CA1716, CA1720, CA1724 // names follow the description

namespace ApiBox;

/// <summary>Validates <see cref="AddInstrumentalRequest"/> by the rules of the description.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static class AddInstrumentalRequestValidator
{
    /// <summary>Validates a value and returns all errors. A valid value causes no allocations.</summary>
    /// <exception cref="global::System.ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static global::ApiBox.ValidationResult Validate(this AddInstrumentalRequest value)
    {
        global::System.ArgumentNullException.ThrowIfNull(value);
        var errors = new global::ApiBox.Runtime.ValidationCollector();
        Check(value, ref errors);
        return errors.ToResult();
    }

    internal static void Check(AddInstrumentalRequest value, ref global::ApiBox.Runtime.ValidationCollector errors)
    {
        if (value.UploadUrl is { } uploadUrlValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(uploadUrlValue, out var uploadUrlValueText))
                errors.Format("/uploadUrl", "#/components/schemas/AddInstrumentalRequest/properties/uploadUrl/format", "uri", uploadUrlValue);
            else
            {
                if (!(uploadUrlValueText.StartsWith("https://", global::System.StringComparison.Ordinal) || uploadUrlValueText.StartsWith("http://", global::System.StringComparison.Ordinal)))
                    errors.Pattern("/uploadUrl", "#/components/schemas/AddInstrumentalRequest/properties/uploadUrl/pattern", "^https?://", uploadUrlValue);
            }
        }
        else
            errors.Required("/uploadUrl", "#/components/schemas/AddInstrumentalRequest/required");
        if (value.Title is { } titleValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(titleValue))
                errors.Unicode("/title", titleValue);
        }
        else
            errors.Required("/title", "#/components/schemas/AddInstrumentalRequest/required");
        if (value.NegativeTags is { } negativeTagsValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(negativeTagsValue))
                errors.Unicode("/negativeTags", negativeTagsValue);
        }
        else
            errors.Required("/negativeTags", "#/components/schemas/AddInstrumentalRequest/required");
        if (value.Tags is { } tagsValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(tagsValue))
                errors.Unicode("/tags", tagsValue);
        }
        else
            errors.Required("/tags", "#/components/schemas/AddInstrumentalRequest/required");
        if (value.CallBackUrl is { } callBackUrlValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUri(callBackUrlValue, out var callBackUrlValueText))
                errors.Format("/callBackUrl", "#/components/schemas/AddInstrumentalRequest/properties/callBackUrl/format", "uri", callBackUrlValue);
            else
            {
                if (!(callBackUrlValueText.StartsWith("https://", global::System.StringComparison.Ordinal) || callBackUrlValueText.StartsWith("http://", global::System.StringComparison.Ordinal)))
                    errors.Pattern("/callBackUrl", "#/components/schemas/AddInstrumentalRequest/properties/callBackUrl/pattern", "^https?://", callBackUrlValue);
            }
        }
        else
            errors.Required("/callBackUrl", "#/components/schemas/AddInstrumentalRequest/required");
        if (value.VocalGender is { } vocalGenderValue)
        {
            if (!vocalGenderValue.IsKnown)
                errors.Enum("/vocalGender", "#/components/schemas/VocalGender/enum", "m, f", vocalGenderValue.Value);
        }
        if (value.StyleWeight is { } styleWeightValue)
        {
            if (!(styleWeightValue >= 0M))
                errors.Minimum("/styleWeight", "#/components/schemas/AddInstrumentalRequest/properties/styleWeight/minimum", "0", styleWeightValue);
            if (!(styleWeightValue <= 1M))
                errors.Maximum("/styleWeight", "#/components/schemas/AddInstrumentalRequest/properties/styleWeight/maximum", "1", styleWeightValue);
            if (!global::ApiBox.Runtime.Check.HasDecimals(styleWeightValue, 2))
                errors.MultipleOf("/styleWeight", "#/components/schemas/AddInstrumentalRequest/properties/styleWeight/multipleOf", "0.01", styleWeightValue);
        }
        if (value.WeirdnessConstraint is { } weirdnessConstraintValue)
        {
            if (!(weirdnessConstraintValue >= 0M))
                errors.Minimum("/weirdnessConstraint", "#/components/schemas/AddInstrumentalRequest/properties/weirdnessConstraint/minimum", "0", weirdnessConstraintValue);
            if (!(weirdnessConstraintValue <= 1M))
                errors.Maximum("/weirdnessConstraint", "#/components/schemas/AddInstrumentalRequest/properties/weirdnessConstraint/maximum", "1", weirdnessConstraintValue);
            if (!global::ApiBox.Runtime.Check.HasDecimals(weirdnessConstraintValue, 2))
                errors.MultipleOf("/weirdnessConstraint", "#/components/schemas/AddInstrumentalRequest/properties/weirdnessConstraint/multipleOf", "0.01", weirdnessConstraintValue);
        }
        if (value.AudioWeight is { } audioWeightValue)
        {
            if (!(audioWeightValue >= 0M))
                errors.Minimum("/audioWeight", "#/components/schemas/AddInstrumentalRequest/properties/audioWeight/minimum", "0", audioWeightValue);
            if (!(audioWeightValue <= 1M))
                errors.Maximum("/audioWeight", "#/components/schemas/AddInstrumentalRequest/properties/audioWeight/maximum", "1", audioWeightValue);
            if (!global::ApiBox.Runtime.Check.HasDecimals(audioWeightValue, 2))
                errors.MultipleOf("/audioWeight", "#/components/schemas/AddInstrumentalRequest/properties/audioWeight/multipleOf", "0.01", audioWeightValue);
        }
        if (value.Model is { } modelValue)
        {
            if (modelValue.Value is not ("V4_5PLUS" or "V5"))
                errors.Enum("/model", "#/components/schemas/AddInstrumentalRequest/properties/model/enum", "V4_5PLUS, V5", modelValue.Value);
        }
        if (value.Lyrics is { } lyricsValue)
        {
            if (!global::ApiBox.Runtime.Check.IsUnicode(lyricsValue))
                errors.Unicode("/lyrics", lyricsValue);
            if (!global::ApiBox.Runtime.Check.HasMaxLength(lyricsValue, 5000))
                errors.MaxLength("/lyrics", "#/components/schemas/AddInstrumentalRequest/properties/lyrics/maxLength", "5000", lyricsValue);
        }
        if (value.Variety is { } varietyValue)
        {
            if (!(varietyValue >= 0L))
                errors.Minimum("/variety", "#/components/schemas/AddInstrumentalRequest/properties/variety/minimum", "0", varietyValue);
            if (!(varietyValue <= 4L))
                errors.Maximum("/variety", "#/components/schemas/AddInstrumentalRequest/properties/variety/maximum", "4", varietyValue);
        }
        if (value.AdditionalProperties is { Count: > 0 } additional)
            global::ApiBox.Runtime.ExtraMembers.Validate(additional, Declares, null, ref errors);
    }

    /// <summary>Indicates whether a property with this name is declared.</summary>
    internal static bool Declares(string name) => name is "uploadUrl" or "title" or "negativeTags" or "tags" or "callBackUrl" or "vocalGender" or "styleWeight" or "weirdnessConstraint" or "audioWeight" or "model" or "lyrics" or "variety";
}
