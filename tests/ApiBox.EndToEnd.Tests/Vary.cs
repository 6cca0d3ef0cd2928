using System.Globalization;

namespace ApiBox.EndToEnd.Tests;

/// <summary>Sets one field of a request by its name on the wire; "(missing)" leaves it out.</summary>
internal static class Vary
{
    public const string Missing = "(missing)";

    public static AddInstrumentalRequest Field(AddInstrumentalRequest request, string field, string value)
    {
        var isMissing = value == Missing;
        return field switch
        {
            "uploadUrl" => request with { UploadUrl = isMissing ? null! : Uri(value) },
            "callBackUrl" => request with { CallBackUrl = isMissing ? null! : Uri(value) },
            "title" => request with { Title = isMissing ? null! : value },
            "tags" => request with { Tags = isMissing ? null! : value },
            "negativeTags" => request with { NegativeTags = isMissing ? null! : value },
            "vocalGender" => request with { VocalGender = isMissing ? null : new VocalGender(value) },
            "model" => request with { Model = isMissing ? null : new MusicModel(value) },
            _ => Weight(request, field, isMissing ? null : decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
        };
    }

    public static AddInstrumentalRequest Weight(AddInstrumentalRequest request, string field, decimal? value) => field switch
    {
        "styleWeight" => request with { StyleWeight = value },
        "weirdnessConstraint" => request with { WeirdnessConstraint = value },
        "audioWeight" => request with { AudioWeight = value },
        _ => throw new ArgumentException(field),
    };

    private static Uri Uri(string text) => new(text, UriKind.RelativeOrAbsolute);
}
