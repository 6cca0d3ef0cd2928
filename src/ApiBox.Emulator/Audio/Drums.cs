namespace ApiBox.Emulator;

/// <summary>The sounds of a drum kit. Their noise is the same each time.</summary>
internal static class Drums
{
    public static void Kick(Span<float> mix, double start, double volume) =>
        Tone.Add(mix, start, length: 0.28, time =>
            volume * Math.Exp(-time * 14) * Math.Sin(Math.Tau * ((48 * time) + (4.5 * (1 - Math.Exp(-time * 28))))));

    public static void Snare(Span<float> mix, double start, double volume) =>
        Tone.Add(mix, start, length: 0.2, time =>
            volume * ((0.6 * Noise(time) * Math.Exp(-time * 22)) + (0.4 * Math.Sin(Math.Tau * 190 * time) * Math.Exp(-time * 30))));

    public static void Hat(Span<float> mix, double start, double volume) =>
        Tone.Add(mix, start, length: 0.06, time => volume * Noise(time + 7) * Math.Exp(-time * 75));

    private static double Noise(double time)
    {
        var bits = (uint)(time * WavFile.SampleRate) * 2_654_435_761u;
        bits ^= bits >> 15;
        bits *= 2_246_822_519u;
        bits ^= bits >> 13;
        return (bits / (double)uint.MaxValue * 2) - 1;
    }
}
