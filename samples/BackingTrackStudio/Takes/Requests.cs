namespace BackingTrackStudio;

/// <summary>Creates the request of a take.</summary>
internal static class Requests
{
    public static AddInstrumentalRequest Create(Take take, Uri vocal, Uri callback) => new()
    {
        UploadUrl = vocal,
        CallBackUrl = callback,
        Title = take.Title,
        Tags = take.Tags,
        NegativeTags = take.NegativeTags,
        VocalGender = take.VocalGender is { } gender ? new VocalGender(gender) : null,
        StyleWeight = take.StyleWeight,
        WeirdnessConstraint = take.WeirdnessConstraint,
        AudioWeight = take.AudioWeight,
        Model = take.Model is { } model ? new MusicModel(model) : null,
    };
}
