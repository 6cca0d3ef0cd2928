using System.Text;

namespace ApiBox.Differential.Schemas;

/// <summary>Makes patterns of ECMA-262 piece by piece, together with texts that match or nearly do.</summary>
internal sealed class PatternMaker(Random random)
{
    // A piece of a pattern, and what it matches.
    private static readonly (string Piece, string[] Texts)[] Pieces =
    [
        ("a", ["a"]), ("[a-f]", ["a", "c", "f"]), ("[^a-f]", ["g", "0", "é", "😀"]), (@"\d", ["0", "9"]), (@"\D", ["x", "٣", "-"]),
        (@"\w", ["a", "Z", "_", "7"]),
        (@"\W", [" ", "é", "-"]), (@"\s", [" ", "\t", "\u00A0", "\u2028"]), (@"\S", ["x", "é"]), (".", ["x", "é", "😀", " "]),
        ("(?:ab|cd)", ["ab", "cd"]),
        (@"\p{L}", ["é", "ж", "A"]), (@"\p{Lu}", ["A", "É"]), (@"\p{Nd}", ["5", "٣"]), (@"\u00e9", ["é"]), (@"\.", ["."]),
        ("[-_]", ["-", "_"]), (@"[\w.]", ["a", "."]), ("😀", ["😀"]), ("[😀😁]", ["😀", "😁"]),
        (@"\x41", ["A"]), (@"\t", ["\t"]), ("(?=b)b", ["b"]), ("(?!b)[a-c]", ["a", "c"]), (@"(x)\1", ["xx"]),
        ("[0-9A-Fa-f]", ["0", "a", "F"]), (@"\/", ["/"]), (@"[^\s]", ["q", "ß"]),
    ];

    private static readonly (string Count, int Least, int Most)[] Counts =
    [
        ("", 1, 1), ("", 1, 1), ("?", 0, 1), ("+", 1, 3), ("*", 0, 3), ("{2}", 2, 2), ("{1,3}", 1, 3), ("{2,}", 2, 4)
    ];

    private readonly Dictionary<string, string[]> _samples = new(StringComparer.Ordinal);

    public string Make()
    {
        if (random.Chance(0.1))
        {
            var start = random.One(new[] { "ab", "https", "x-" });
            var listed = random.One(new[] { $"^{start}", $"^{start}$", $"^(?:{start}|cd)$", $"^({start}|cd)" });
            _samples[listed] = [start, "cd", start + "x", "x" + start, start + "\n", ""];
            return listed;
        }

        var pieces = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (random.One(Pieces), random.One(Counts))).ToArray();
        var pattern = (random.Chance(0.6) ? "^" : "")
            + string.Concat(pieces.Select(static piece => Quantified(piece.Item1.Piece, piece.Item2.Count)))
            + (random.Chance(0.6) ? "$" : "");
        _samples[pattern] = [.. Enumerable.Range(0, 12).Select(_ => Matching(pieces)), ""];
        return pattern;
    }

    /// <summary>Texts that are likely to match.</summary>
    public IReadOnlyList<string> Samples(string pattern) => _samples.GetValueOrDefault(pattern) ?? ["a", "x-a", ""];

    // A look-around and a back-reference keep to one time, or the count would belong to their last part.
    private static string Quantified(string piece, string count) =>
        count.Length > 0 && piece.StartsWith('(') && piece != "(?:ab|cd)" ? piece : piece + count;

    private string Matching(((string Piece, string[] Texts) Piece, (string Count, int Least, int Most) Count)[] pieces)
    {
        var text = new StringBuilder();
        foreach (var (piece, count) in pieces)
            for (var i = random.Next(count.Least, count.Most + 1); i > 0; i--)
                text.Append(random.One(piece.Texts));
        if (random.Chance(0.1))
            text.Append('\n');
        return text.ToString();
    }
}
