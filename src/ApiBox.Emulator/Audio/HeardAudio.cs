namespace ApiBox.Emulator;

/// <summary>What a musician hears in an uploaded file.</summary>
/// <param name="Length">How long it plays.</param>
/// <param name="BeatsPerMinute">Its tempo.</param>
/// <param name="FirstBeat">When the first beat is, in seconds.</param>
/// <param name="Key">Its key note, from 0 for C to 11 for B.</param>
/// <param name="IsMinor">Whether the key is minor.</param>
/// <param name="Notes">How loud each of the twelve notes is, from 0 to 255, in pieces of <see cref="PieceSeconds"/>.</param>
internal sealed record HeardAudio(
    TimeSpan Length, double BeatsPerMinute, double FirstBeat, int Key, bool IsMinor, IReadOnlyList<byte[]> Notes)
{
    /// <summary>The length of a piece in <see cref="Notes"/>.</summary>
    public const double PieceSeconds = 0.1;

    /// <summary>Listens to a file; null if it is not a WAV file.</summary>
    public static HeardAudio? In(ReadOnlySpan<byte> file)
    {
        if (WavReader.Read(file) is not { Samples.Length: > 0 } sound)
            return null;
        var (beats, first) = TempoFinder.Find(sound.Samples, sound.Rate);
        var notes = NoteFinder.Find(sound.Samples, sound.Rate);
        var (key, isMinor) = NoteFinder.KeyOf(notes);
        return new(TimeSpan.FromSeconds((double)sound.Samples.Length / sound.Rate), beats, first, key, isMinor, notes);
    }

    /// <summary>How loud each note is between two times, in seconds.</summary>
    public double[] NotesBetween(double from, double to)
    {
        var sum = new double[12];
        var last = Math.Min(Notes.Count, (int)Math.Ceiling(to / PieceSeconds));
        for (var piece = Math.Max(0, (int)(from / PieceSeconds)); piece < last; piece++)
        {
            for (var note = 0; note < sum.Length; note++)
                sum[note] += Notes[piece][note];
        }

        return sum;
    }
}
