namespace ApiBox.Emulator;

/// <summary>Finds the notes in a recording, and its key.</summary>
internal static class NoteFinder
{
    // The range of voices.
    private const int Lowest = 43, Highest = 76;

    // How many semitones the first partials are above a note.
    private static readonly int[] Partials = [0, 12, 19, 24];

    private const int Silent = 20;

    private const int Ending = 10;

    private const int WantedRate = 11_025;

    // How often each note, from the key note up, occurs in music of a key (Krumhansl and Kessler).
    private static readonly double[] Major = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88];
    private static readonly double[] Minor = [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17];

    /// <summary>How loud each of the twelve notes is, from 0 to 255, in pieces of <see cref="HeardAudio.PieceSeconds"/>.</summary>
    public static IReadOnlyList<byte[]> Find(ReadOnlySpan<float> samples, int rate)
    {
        var thin = Thin(samples, Math.Max(1, rate / WantedRate));
        var thinRate = (double)rate / Math.Max(1, rate / WantedRate);
        var size = (int)(thinRate * HeardAudio.PieceSeconds);
        var pieces = new List<float[]>();
        for (var at = 0; at + size <= thin.Length; at += size)
            pieces.Add(Sung(Loudnesses(thin.AsSpan(at, size), thinRate)));

        var loudest = Math.Max(pieces.SelectMany(notes => notes).DefaultIfEmpty().Max(), float.Epsilon);
        return [.. pieces.Select(notes => notes.Select(loudness => (byte)(255 * (loudness / loudest))).ToArray())];
    }

    /// <summary>The key that fits the notes best.</summary>
    public static (int Key, bool IsMinor) KeyOf(IReadOnlyList<byte[]> pieces)
    {
        // Songs usually end on their key note, so the last second that sounds counts as much as a third of the rest.
        var sounding = pieces.Where(piece => piece.Max() > Silent).ToList();
        var all = new double[12];
        for (var i = 0; i < sounding.Count; i++)
        {
            var weight = i >= sounding.Count - Ending ? 1 + (sounding.Count / (3.0 * Ending)) : 1;
            for (var note = 0; note < all.Length; note++)
                all[note] += weight * sounding[i][note];
        }

        return Enumerable.Range(0, 12)
            .SelectMany(key => new[] { (Key: key, IsMinor: false), (Key: key, IsMinor: true) })
            .MaxBy(choice => Fit(all, choice.IsMinor ? Minor : Major, choice.Key));
    }

    private static double Fit(double[] notes, double[] profile, int key)
    {
        var (noteMean, profileMean) = (notes.Average(), profile.Average());
        return Enumerable.Range(0, 12).Sum(i => (notes[(key + i) % 12] - noteMean) * (profile[i] - profileMean))
            / Math.Sqrt(profile.Sum(value => Math.Pow(value - profileMean, 2)));
    }

    private static float[] Loudnesses(ReadOnlySpan<float> samples, double rate)
    {
        var loudnesses = new float[Highest + Partials[^1] - Lowest + 1];
        for (var i = 0; i < loudnesses.Length; i++)
            loudnesses[i] = Loudness(samples, Tone.Frequency(Lowest + i) / rate);
        return loudnesses;
    }

    // A voice sings one note at a time: the one whose partials are loudest together. Its first partial may well be weak.
    private static float[] Sung(float[] loudnesses)
    {
        var notes = new float[12];
        var best = Enumerable.Range(0, Highest - Lowest + 1).MaxBy(Together);
        notes[(Lowest + best) % 12] = Together(best);
        return notes;

        float Together(int note) => Partials.Sum(partial => loudnesses[note + partial]);
    }

    // Fewer samples, each the mean of several, since only the lower partials matter.
    private static float[] Thin(ReadOnlySpan<float> samples, int factor)
    {
        var thin = new float[samples.Length / factor];
        for (var i = 0; i < thin.Length; i++)
        {
            var sum = 0f;
            foreach (var sample in samples.Slice(i * factor, factor))
                sum += sample;
            thin[i] = sum / factor;
        }

        return thin;
    }

    // Goertzel's algorithm: the strength of one frequency, given in cycles per sample.
    private static float Loudness(ReadOnlySpan<float> samples, double frequency)
    {
        var factor = 2 * Math.Cos(Math.Tau * frequency);
        double one = 0, two = 0;
        foreach (var sample in samples)
            (one, two) = (sample + (factor * one) - two, one);
        return (float)Math.Sqrt(Math.Max(0, (one * one) + (two * two) - (factor * one * two)));
    }
}
