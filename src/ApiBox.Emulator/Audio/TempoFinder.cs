namespace ApiBox.Emulator;

/// <summary>Finds the tempo of a recording: the beat at which the beginnings of its notes repeat.</summary>
internal static class TempoFinder
{
    private const double Slowest = 66, Fastest = 132, Usual = 96, Step = 0.25;

    private const double FrameSeconds = 0.01;

    private const int Repeats = 8;

    /// <summary>The beats per minute, and the time of the first beat in seconds. A sound without beats has the usual tempo.</summary>
    public static (double BeatsPerMinute, double FirstBeat) Find(ReadOnlySpan<float> samples, int rate)
    {
        var onsets = Onsets(samples, rate);
        if (onsets.Max() <= 0)
            return (Usual, 0);

        var best = (Beats: Usual, Score: double.NegativeInfinity);
        for (var beats = Slowest; beats <= Fastest; beats += Step)
        {
            // Of two tempos that fit alike, such as one and its double, the more usual one.
            var score = Score(onsets, 60 / beats / FrameSeconds) * Math.Exp(-Math.Pow(Math.Log2(beats / Usual), 2));
            if (score > best.Score)
                best = (beats, score);
        }

        return (best.Beats, FirstBeat(onsets, 60 / best.Beats / FrameSeconds) * FrameSeconds);
    }

    // How much louder each frame is than the one before.
    private static double[] Onsets(ReadOnlySpan<float> samples, int rate)
    {
        var size = Math.Max(1, (int)(rate * FrameSeconds));
        var onsets = new double[Math.Max(2, samples.Length / size)];
        var before = 0.0;
        for (var frame = 0; frame < samples.Length / size; frame++)
        {
            var power = 0.0;
            foreach (var sample in samples.Slice(frame * size, size))
                power += sample * sample;
            var loudness = Math.Log(1 + (1000 * power / size));
            onsets[frame] = Math.Max(0, loudness - before);
            before = loudness;
        }

        return onsets;
    }

    private static double Score(double[] onsets, double period)
    {
        var score = 0.0;
        for (var repeat = 1; repeat <= Repeats; repeat++)
            score += Alike(onsets, repeat * period) / repeat;
        return score;
    }

    // How alike the onsets are to themselves some frames later, with tolerance, since singers are not machines.
    private static double Alike(double[] onsets, double shift)
    {
        var sum = 0.0;
        var whole = (int)shift;
        var part = shift - whole;
        for (var i = 0; i + whole + 1 < onsets.Length; i++)
            sum += onsets[i] * ((onsets[i + whole] * (1 - part)) + (onsets[i + whole + 1] * part));
        return sum / Math.Max(1, onsets.Length - whole);
    }

    private static int FirstBeat(double[] onsets, double period)
    {
        var best = (Phase: 0, Score: double.NegativeInfinity);
        for (var phase = 0; phase < period; phase++)
        {
            var score = 0.0;
            for (double at = phase; at < onsets.Length; at += period)
                score += onsets[(int)at];
            if (score > best.Score)
                best = (phase, score);
        }

        return best.Phase;
    }
}
