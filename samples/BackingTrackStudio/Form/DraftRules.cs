namespace BackingTrackStudio;

/// <summary>Checks a draft by the rules of the service's description, with the validator that the SDK runs before it sends.</summary>
internal static class DraftRules
{
    public const string Vocal = "/uploadUrl";
    public const string Title = "/title";
    public const string Tags = "/tags";
    public const string NegativeTags = "/negativeTags";
    public const string VocalGender = "/vocalGender";
    public const string Model = "/model";
    public const string StyleWeight = "/styleWeight";
    public const string WeirdnessConstraint = "/weirdnessConstraint";
    public const string AudioWeight = "/audioWeight";

    /// <summary>The fields in the order of the page.</summary>
    public static IReadOnlyList<string> Order { get; } =
        [Vocal, Title, Tags, NegativeTags, StyleWeight, WeirdnessConstraint, AudioWeight, Model, VocalGender];

    /// <summary>The message for each field that breaks a rule.</summary>
    public static IReadOnlyDictionary<string, string> Check(Draft draft)
    {
        // A field that was left empty is missing, which the validator reports.
        var request = new AddInstrumentalRequest
        {
            UploadUrl = Filled(draft.Vocal is not null),
            CallBackUrl = CallbackUrls.Nowhere,
            Title = Filled(draft.Title),
            Tags = Filled(Draft.Join(draft.Tags)),
            NegativeTags = Filled(Draft.Join(draft.NegativeTags)),
            VocalGender = draft.VocalGender is { } gender ? new VocalGender(gender) : null,
            Model = draft.Model is { } model ? new MusicModel(model) : null,
            StyleWeight = Draft.Number(draft.StyleWeight),
            WeirdnessConstraint = Draft.Number(draft.WeirdnessConstraint),
            AudioWeight = Draft.Number(draft.AudioWeight),
        };
        var messages = new Dictionary<string, string>();
        foreach (var error in request.Validate().Errors)
            messages.TryAdd(error.Path, Explain(error));
        AddNumber(messages, StyleWeight, draft.StyleWeight);
        AddNumber(messages, WeirdnessConstraint, draft.WeirdnessConstraint);
        AddNumber(messages, AudioWeight, draft.AudioWeight);
        return messages;
    }

    private static string Explain(ValidationError error) => (error.Path, error.Keyword) switch
    {
        (Vocal, "required") => "A vocal is required. Choose a file, or take the sample.",
        (Title, "required") => "A title is required. Type a few words.",
        (Tags, "required") => "A style is required. Type one, such as \u201cslow\u201d, and press Enter.",
        (NegativeTags, "required") => "One thing to leave out is required. Type one, such as \u201cdrums\u201d, and press Enter.",
        _ => $"It {error.Message}.",
    };

    // What is no number at all does not reach the validator.
    private static void AddNumber(Dictionary<string, string> messages, string field, string text)
    {
        if (text.Trim().Length > 0 && Draft.Number(text) is null)
            messages[field] = $"It must be a number, such as 0.65, but is \u201c{text.Trim()}\u201d.";
    }

    // Any address does for the rules; the vocal gets its own when it is uploaded.
    private static Uri Filled(bool isThere) => isThere ? CallbackUrls.Nowhere : null!;

    private static string Filled(string text) => text.Trim() is { Length: > 0 } filled ? filled : null!;
}
