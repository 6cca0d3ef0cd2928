using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Emulator;

/// <summary>Plays a band behind a vocal: in its tempo and key, for its length. The same seed gives the same bytes.</summary>
internal sealed class Accompaniment
{
    private const int BeatsPerBar = 4;

    // The chord note of each step; 3 is the root an octave higher.
    private static readonly int[][] Figures =
        [[0, 1, 2, 3, 2, 1, 2, 1], [0, 2, 1, 2, 3, 2, 1, 2], [0, 1, 3, 2, 1, 2, 3, 1], [3, 2, 1, 0, 1, 2, 3, 2]];

    private readonly HeardAudio _heard;
    private readonly Instruments _band;
    private readonly double _beat;
    private readonly int[] _figure;
    private readonly int _octave;
    private readonly double _taste;
    private readonly float[] _mix;

    private Accompaniment(string seed, TimeSpan length, HeardAudio heard, Instruments band)
    {
        var random = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        _heard = heard;
        _band = band;
        _beat = 60 / heard.BeatsPerMinute;
        _figure = Figures[random[0] % Figures.Length];
        _octave = 12 * (random[1] % 2);
        _taste = random[2] / 255.0;
        _mix = new float[WavFile.Samples(length)];
    }

    /// <summary>Plays it into a WAV file.</summary>
    /// <param name="seed">Selects figures and chords.</param>
    /// <param name="length">The length of the track.</param>
    /// <param name="heard">The vocal.</param>
    /// <param name="band">The instruments.</param>
    public static byte[] Play(string seed, TimeSpan length, HeardAudio heard, Instruments band)
    {
        var accompaniment = new Accompaniment(seed, length, heard, band);
        accompaniment.PlayBars();
        Tone.Fade(accompaniment._mix, 0.05);
        return WavFile.Encode(accompaniment._mix);
    }

    private void PlayBars()
    {
        var bar = _beat * BeatsPerBar;
        var end = _heard.Length.TotalSeconds;
        Chord? before = null;
        for (var start = _heard.FirstBeat; start < end - (_beat / 2); start += bar)
        {
            var chord = Harmony.Choose(_heard, start, start + bar, before, _taste);
            PlayBar(start, Math.Min(bar, end - start), chord);
            before = chord;
        }
    }

    private void PlayBar(double start, double length, Chord chord)
    {
        // The root between F below and E above the C of 130 Hz.
        var root = 48 + (chord.Root > 4 ? chord.Root - 12 : chord.Root);
        if (_band.Strings)
        {
            foreach (var interval in chord.Intervals)
                Tone.Pad(_mix, root + 12 + interval, start, length + 0.2, volume: 0.075);
        }

        for (var beat = 0; beat < BeatsPerBar && beat * _beat < length; beat++)
            PlayBeat(start + (beat * _beat), beat, root, chord);
    }

    private void PlayBeat(double start, int beat, int root, Chord chord)
    {
        if (_band.Bass && (beat is 0 or 2 || _band.Drums))
            Tone.Pluck(_mix, root - 12 + (beat == 3 ? 7 : 0), start, volume: 0.34);
        if (_band.Plucks)
        {
            for (var step = 0; step < _band.Pace; step++)
            {
                var note = _figure[((beat * _band.Pace) + step) % _figure.Length];
                var pitch = root + _octave + (note == 3 ? 12 : chord.Intervals[note]);
                Tone.Pluck(_mix, pitch, start + (step * _beat / _band.Pace), volume: step == 0 ? 0.24 : 0.17);
            }
        }

        if (!_band.Drums)
            return;
        if (beat % 2 == 0)
            Drums.Kick(_mix, start, volume: 0.7);
        else
            Drums.Snare(_mix, start, volume: 0.35);
        Drums.Hat(_mix, start, volume: 0.16);
        Drums.Hat(_mix, start + (_beat / 2), volume: 0.10);
    }
}
