namespace ApiBox.EndToEnd.Tests;

/// <summary>Requests to vary.</summary>
internal static class Requests
{
    /// <summary>A valid request with every field set.</summary>
    public static AddInstrumentalRequest Full { get; } = new()
    {
        UploadUrl = new Uri("https://example.com/music.mp3"),
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = new Uri("https://callback.invalid/"),
        VocalGender = VocalGender.Male,
        StyleWeight = 0.61m,
        WeirdnessConstraint = 0.72m,
        AudioWeight = 0.65m,
        Model = MusicModel.V4_5PLUS,
    };

    /// <summary>A valid request with nothing but what is required.</summary>
    public static AddInstrumentalRequest Minimal { get; } = Full with
    {
        VocalGender = null,
        StyleWeight = null,
        WeirdnessConstraint = null,
        AudioWeight = null,
        Model = null
    };
}
