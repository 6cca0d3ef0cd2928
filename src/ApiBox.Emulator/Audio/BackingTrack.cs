using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Emulator;

/// <summary>Generates a short accompaniment: broken chords over a bass and a pad. The same seed gives the same bytes.</summary>
internal static class BackingTrack
{
    private static readonly int[] Major = [0, 4, 7];
    private static readonly int[] Minor = [0, 3, 7];

    // The roots of four chords above the key note, with the kind of chord.
    private static readonly (int Root, int[] Chord)[][] Progressions =
    [
        [(0, Major), (9, Minor), (5, Major), (7, Major)],
        [(0, Major), (7, Major), (9, Minor), (5, Major)],
        [(9, Minor), (5, Major), (0, Major), (7, Major)],
        [(0, Major), (4, Minor), (5, Major), (7, Major)],
    ];

    // The chord note of each eighth; 3 is the root an octave higher.
    private static readonly int[][] Figures = [[0, 1, 2, 3, 2, 1, 2, 1], [0, 2, 1, 2, 3, 2, 1, 2], [0, 1, 3, 2, 1, 2, 3, 1]];

    public static byte[] Create(string seed, TimeSpan length)
    {
        var random = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        var key = 48 + (random[0] % 8);
        var eighth = 60.0 / (84 + (random[1] % 36)) / 2;
        var chords = Progressions[random[2] % Progressions.Length];
        var figure = Figures[random[3] % Figures.Length];

        var mix = new float[WavFile.Samples(length)];
        for (var step = 0; step * eighth < length.TotalSeconds; step++)
        {
            var start = step * eighth;
            var position = step % figure.Length;
            var (offset, chord) = chords[step / figure.Length % chords.Length];
            var root = key + (offset > 6 ? offset - 12 : offset);
            var note = figure[position];

            Tone.Pluck(mix, root + 12 + (note == 3 ? 12 : chord[note]), start, volume: 0.30);
            if (position % 4 == 0)
                Tone.Pluck(mix, root - 12, start, volume: 0.45);
            if (position == 0)
                AddPad(mix, root, chord, start, eighth * figure.Length);
        }

        Tone.Fade(mix, 0.05);
        return WavFile.Encode(mix);
    }

    private static void AddPad(float[] mix, int root, int[] chord, double start, double length)
    {
        foreach (var interval in chord)
            Tone.Pad(mix, root + 12 + interval, start, length, volume: 0.05);
    }
}
