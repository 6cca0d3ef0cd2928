namespace ApiBox.Emulator;

/// <summary>The sounds of the generated music.</summary>
internal static class Tone
{
    /// <summary>The frequency of a note in Hz. Note 69 is the A of 440 Hz, and each step is a semitone.</summary>
    public static double Frequency(int note) => 440 * Math.Pow(2, (note - 69) / 12.0);

    /// <summary>A plucked string: a sharp attack and a long decay, in which the higher partials fade first.</summary>
    public static void Pluck(Span<float> mix, int note, double start, double volume)
    {
        var frequency = Frequency(note);
        Add(mix, start, length: 1.6, time =>
        {
            var attack = Math.Min(1, time / 0.004);
            var sum = 0.0;
            for (var partial = 1; partial <= 5; partial++)
                sum += Math.Sin(Math.Tau * frequency * partial * time) * Math.Exp(-time * (2.2 + (1.6 * partial))) / partial;
            return volume * attack * sum;
        });
    }

    /// <summary>A soft, held tone that swells and fades.</summary>
    public static void Pad(Span<float> mix, int note, double start, double length, double volume)
    {
        var frequency = Frequency(note);
        Add(mix, start, length, time =>
        {
            var swell = Math.Min(1, Math.Min(time, length - time) / 0.35);
            return volume * swell * (Math.Sin(Math.Tau * frequency * time) + (0.3 * Math.Sin(Math.Tau * frequency * 2.003 * time)));
        });
    }

    /// <summary>Fades in and out, so that the file does not click.</summary>
    public static void Fade(Span<float> mix, double seconds)
    {
        var length = Math.Min((int)(seconds * WavFile.SampleRate), mix.Length / 2);
        for (var i = 0; i < length; i++)
        {
            var volume = i / (float)length;
            mix[i] *= volume;
            mix[^(i + 1)] *= volume;
        }
    }

    /// <summary>Adds a wave, a function of the time since its start.</summary>
    public static void Add(Span<float> mix, double start, double length, Func<double, double> wave)
    {
        var first = (int)(start * WavFile.SampleRate);
        var end = Math.Min(mix.Length, first + (int)(length * WavFile.SampleRate));
        for (var i = first; i < end; i++)
            mix[i] += (float)wave((i - first) / (double)WavFile.SampleRate);
    }
}
