namespace ApiBox.Benchmarks.Requests;

/// <summary>
/// The largest request of the description, with every field that can be in it at once: with custom mode, there are no addresses of images,
/// videos and audio. The types differ, the values do not.
/// </summary>
internal static class MusicRequests
{
    private const string Prompt = "A slow ballad about a harbour town in winter, with strings and a warm voice";
    private const string Style = "Ballad, Strings, Slow, Warm";
    private const string Title = "Harbour Lights";
    private const string NegativeTags = "Heavy Metal, Aggressive Drums";
    private const string PersonaId = "0d5a6f3e-1b7c-4a52-9a3e-6f2b8c1d4e90";

    private static readonly Uri Callback = new("https://api.example.com/callback");

    // Twelve lines, as a song has them.
    private static readonly string Lyrics = string.Join(
        '\n', Enumerable.Repeat("The harbour lights are burning low", 12));

    /// <summary>The members in which the invalid requests break a rule.</summary>
    public static IReadOnlyList<string> InvalidMembers { get; } = ["duration", "styleWeight", "title"];

    public static GenerateMusicRequest Ours(bool isValid) => new()
    {
        CustomMode = true,
        Instrumental = false,
        Model = MusicModel.V5_5,
        CallBackUrl = Callback,
        Prompt = Prompt,
        Lyrics = Lyrics,
        Style = Style,
        Title = TitleOf(isValid),
        NegativeTags = NegativeTags,
        VocalGender = ApiBox.VocalGender.Male,
        StyleWeight = WeightOf(isValid),
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Variety = 2,
        Duration = DurationOf(isValid),
        PersonaId = PersonaId,
        PersonaModel = ApiBox.PersonaModel.Style,
    };

    public static PlainMusicRequest Plain(bool isValid) => new()
    {
        CustomMode = true,
        Instrumental = false,
        Model = "V5_5",
        CallBackUrl = Callback,
        Prompt = Prompt,
        Lyrics = Lyrics,
        Style = Style,
        Title = TitleOf(isValid),
        NegativeTags = NegativeTags,
        VocalGender = "m",
        StyleWeight = WeightOf(isValid),
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Variety = 2,
        Duration = DurationOf(isValid),
        PersonaId = PersonaId,
        PersonaModel = "style_persona",
    };

    public static Stock.GenerateMusicRequest Stock() => new()
    {
        CustomMode = true,
        Instrumental = false,
        Model = Benchmarks.Stock.MusicModel.V5_5,
        CallBackUrl = Callback,
        Prompt = Prompt,
        Lyrics = Lyrics,
        Style = Style,
        Title = TitleOf(true),
        NegativeTags = NegativeTags,
        VocalGender = Benchmarks.Stock.VocalGender.Male,
        StyleWeight = WeightOf(true),
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Variety = 2,
        Duration = DurationOf(true),
        PersonaId = PersonaId,
        PersonaModel = Benchmarks.Stock.PersonaModel.Style,
    };

    private static string TitleOf(bool isValid) => isValid ? Title : new string('x', 81);

    private static decimal WeightOf(bool isValid) => isValid ? 0.61M : 1.5M;

    private static int DurationOf(bool isValid) => isValid ? 180 : 5;
}
