using System.Globalization;

namespace BackingTrackStudio;

/// <summary>What a person has typed and chosen, valid or not.</summary>
public sealed class Draft
{
    public Vocal? Vocal { get; set; }

    public string Title { get; set; } = "";

    public List<string> Tags { get; set; } = [];

    public List<string> NegativeTags { get; set; } = [];

    public string? VocalGender { get; set; }

    public string? Model { get; set; }

    /// <summary>The texts of the weights; empty for what the service chooses.</summary>
    public string StyleWeight { get; set; } = "";

    public string WeirdnessConstraint { get; set; } = "";

    public string AudioWeight { get; set; } = "";

    /// <summary>A draft with the settings of a take.</summary>
    public static Draft Of(Take take, Vocal? vocal) => new()
    {
        Vocal = vocal,
        Title = take.Title,
        Tags = Split(take.Tags),
        NegativeTags = Split(take.NegativeTags),
        VocalGender = take.VocalGender,
        Model = take.Model,
        StyleWeight = Text(take.StyleWeight),
        WeirdnessConstraint = Text(take.WeirdnessConstraint),
        AudioWeight = Text(take.AudioWeight),
    };

    public Take ToTake(int number, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Number = number,
        VocalId = Vocal!.Id,
        Title = Title.Trim(),
        Tags = Join(Tags),
        NegativeTags = Join(NegativeTags),
        VocalGender = VocalGender,
        Model = Model,
        StyleWeight = Number(StyleWeight),
        WeirdnessConstraint = Number(WeirdnessConstraint),
        AudioWeight = Number(AudioWeight),
        StartedAt = now,
    };

    /// <summary>The number in a text; null if there is none.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Join(IEnumerable<string> chips) => string.Join(", ", chips);

    public static List<string> Split(string text) =>
        [
            .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase)
        ];

    private static string Text(decimal? number) => number?.ToString("0.00##", CultureInfo.InvariantCulture) ?? "";
}
