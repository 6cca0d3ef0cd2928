namespace ApiBox.Emulator;

/// <summary>Generates a hummed melody to upload, which is free of rights.</summary>
internal static class SampleVocal
{
    private const double BeatsPerMinute = 96;

    private const int Rest = 0;

    // Eight bars in A minor: notes with their lengths in beats.
    private static readonly (int Note, double Beats)[] Melody =
    [
        (57, 1), (60, 1), (62, 1.5), (60, 0.5), (64, 3), (Rest, 1),
        (62, 1), (60, 1), (62, 1.5), (64, 0.5), (57, 3), (Rest, 1),
        (60, 1), (62, 1), (64, 1.5), (67, 0.5), (64, 2), (62, 1), (60, 1),
        (62, 1), (64, 0.5), (62, 0.5), (60, 1), (55, 1), (57, 3), (Rest, 1),
    ];

    // The resonances of an open "ah": center and width in Hz, strength.
    private static readonly (double Centre, double Width, double Strength)[] Formants =
        [(700, 130, 1.0), (1220, 170, 0.5), (2600, 250, 0.25)];

    private static readonly Lazy<byte[]> Encoded = new(Sing);

    public static byte[] Bytes => Encoded.Value;

    private static byte[] Sing()
    {
        var mix = new float[WavFile.Samples(TimeSpan.FromSeconds(Melody.Sum(note => note.Beats) * 60 / BeatsPerMinute))];
        var at = 0;
        var phase = 0.0;
        foreach (var (note, beats) in Melody)
        {
            var length = beats * 60 / BeatsPerMinute;
            if (note == Rest)
            {
                at += WavFile.Samples(TimeSpan.FromSeconds(length));
                continue;
            }

            var frequency = Tone.Frequency(note);
            var volumes = Partials(frequency);
            var samples = WavFile.Samples(TimeSpan.FromSeconds(length));
            for (var i = 0; i < samples && at < mix.Length; i++, at++)
            {
                var time = i / (double)WavFile.SampleRate;
                var vibrato = 1 + (0.006 * Math.Min(1, time * 3) * Math.Sin(Math.Tau * 5.2 * time));
                var breath = Math.Min(1, Math.Min(time / 0.06, (length - time) / 0.09));
                phase += Math.Tau * frequency * vibrato / WavFile.SampleRate;
                var swell = 0.55 + (0.45 * Math.Exp(-1.1 * time));
                mix[at] = (float)(Loudness(note) * swell * breath * Sound(volumes, phase));
            }
        }

        return WavFile.Encode(mix);
    }

    // Higher notes are sung louder.
    private static double Loudness(int note) => 0.42 + (0.02 * (note - 57));

    // The volume of each partial of the voice: it falls as in a glottis, and rises at the resonances of the mouth.
    private static double[] Partials(double frequency)
    {
        var volumes = new double[24];
        for (var i = 0; i < volumes.Length; i++)
        {
            var partial = frequency * (i + 1);
            volumes[i] = (0.08 + Formants.Sum(Resonance)) / Math.Pow(i + 1, 0.8);

            double Resonance((double Centre, double Width, double Strength) formant) =>
                formant.Strength / (1 + Math.Pow((partial - formant.Centre) / formant.Width, 2));
        }

        var loudest = volumes.Sum();
        return [.. volumes.Select(volume => volume / loudest)];
    }

    // The sine of each multiple of the phase, from those of the two before.
    private static double Sound(double[] volumes, double phase)
    {
        var (factor, sine, before, sum) = (2 * Math.Cos(phase), Math.Sin(phase), 0.0, 0.0);
        foreach (var volume in volumes)
        {
            sum += volume * sine;
            (sine, before) = ((factor * sine) - before, sine);
        }

        return sum;
    }
}
