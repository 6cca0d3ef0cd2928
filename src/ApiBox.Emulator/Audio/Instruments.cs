namespace ApiBox.Emulator;

/// <summary>The instruments of a band, and how they play.</summary>
/// <param name="Strings">Long chords.</param>
/// <param name="Plucks">Broken chords.</param>
/// <param name="Bass">A bass.</param>
/// <param name="Drums">Drums.</param>
/// <param name="Pace">The notes for each beat of the broken chords.</param>
internal sealed record Instruments(bool Strings, bool Plucks, bool Bass, bool Drums, int Pace)
{
    private static readonly string[] StringWords =
        ["string", "violin", "cello", "orchestra", "pad", "ambient", "choir", "synth", "organ", "warm", "cinematic", "dreamy"];

    private static readonly string[] PluckWords =
        ["piano", "guitar", "harp", "acoustic", "folk", "harpsichord", "ukulele", "pluck", "lute", "banjo", "jazz", "relax", "peaceful"];

    private static readonly string[] DrumWords =
        ["drum", "beat", "rock", "pop", "dance", "funk", "hip hop", "techno", "house", "metal", "disco", "upbeat", "percussion", "groove"];

    private static readonly string[] FastWords = ["fast", "upbeat", "dance", "energetic", "lively", "techno", "punk", "driving"];

    private static readonly string[] SlowWords = ["slow", "ballad", "calm", "ambient", "peaceful", "lullaby", "relax"];

    /// <summary>Chooses the instruments for a style. What is to be left out is left out, unless nothing remained.</summary>
    /// <param name="style">The words of the style.</param>
    /// <param name="leaveOut">The words of what is to be left out.</param>
    public static Instruments For(string style, string leaveOut)
    {
        bool Wants(string[] words) => Names(style, words);
        bool Refuses(string[] words) => Names(leaveOut, words);

        var strings = Wants(StringWords) && !Refuses(StringWords);
        var plucks = Wants(PluckWords) && !Refuses(PluckWords);
        var drums = Wants(DrumWords) && !Refuses(DrumWords);
        if (!strings && !plucks)
            (strings, plucks) = (!Refuses(StringWords), !Refuses(PluckWords));
        if (!strings && !plucks && !drums)
            plucks = true;
        return new(strings, plucks, !Refuses(["bass"]), drums, Wants(FastWords) ? 4 : Wants(SlowWords) ? 1 : 2);
    }

    private static bool Names(string text, string[] words) =>
        words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
