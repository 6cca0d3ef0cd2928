namespace ApiBox.Emulator;

/// <summary>A chord.</summary>
/// <param name="Root">Its lowest note, from 0 for C to 11 for B.</param>
/// <param name="Intervals">Its notes above the root.</param>
internal readonly record struct Chord(int Root, int[] Intervals);

/// <summary>Finds a chord for each bar of a melody.</summary>
internal static class Harmony
{
    private static readonly int[] MajorTriad = [0, 4, 7];
    private static readonly int[] MinorTriad = [0, 3, 7];

    // The chords of a key: steps above its key note. The key's own chord comes first.
    private static readonly (int Step, int[] Triad)[] OfMajor =
        [(0, MajorTriad), (5, MajorTriad), (7, MajorTriad), (9, MinorTriad), (2, MinorTriad), (4, MinorTriad)];

    private static readonly (int Step, int[] Triad)[] OfMinor =
        [(0, MinorTriad), (5, MinorTriad), (8, MajorTriad), (3, MajorTriad), (10, MajorTriad), (7, MinorTriad)];

    /// <summary>The chord that fits the notes of a bar best.</summary>
    /// <param name="heard">The melody.</param>
    /// <param name="from">When the bar begins, in seconds.</param>
    /// <param name="to">When it ends.</param>
    /// <param name="before">The chord of the bar before, which is not repeated without need; null at the beginning.</param>
    /// <param name="taste">From 0 to 1: how much the choice may differ from the best one.</param>
    public static Chord Choose(HeardAudio heard, double from, double to, Chord? before, double taste)
    {
        var notes = heard.NotesBetween(from, to);
        var total = Math.Max(notes.Sum(), 1e-6);
        return (heard.IsMinor ? OfMinor : OfMajor)
            .Select((choice, index) => (Chord: new Chord((heard.Key + choice.Step) % 12, choice.Triad), Index: index))
            .MaxBy(choice => Fit(choice.Chord, choice.Index)).Chord;

        double Fit(Chord chord, int index)
        {
            var fit = chord.Intervals.Sum(interval => notes[(chord.Root + interval) % 12]) / total;
            var liking = 0.12 * taste * Math.Sin((index * 2.4) + (taste * 9));
            return fit - (0.02 * index) - (chord.Root == before?.Root ? 0.10 : 0) + liking;
        }
    }
}
