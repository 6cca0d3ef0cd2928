namespace ApiBox.OpenApi.Patterns;

/// <summary>A set of code points, as ranges in order that do not touch each other.</summary>
internal sealed class CodePointSet
{
    public const int Last = 0x10FFFF;

    private CodePointSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    public static CodePointSet Empty { get; } = new([]);

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public bool IsEmpty => Ranges.Count == 0;

    public static CodePointSet Of(params (int First, int Last)[] ranges) => Of((IEnumerable<(int First, int Last)>)ranges);

    public static CodePointSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.OrderBy(static range => range.First))
        {
            var last = merged.Count - 1;
            if (last >= 0 && range.First <= merged[last].Last + 1)
                merged[last] = (merged[last].First, Math.Max(merged[last].Last, range.Last));
            else
                merged.Add(range);
        }

        return new(merged);
    }

    public CodePointSet Union(CodePointSet other) => Of(Ranges.Concat(other.Ranges));

    public CodePointSet Complement()
    {
        var gaps = new List<(int First, int Last)>();
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > next)
                gaps.Add((next, first - 1));
            next = last + 1;
        }

        if (next <= Last)
            gaps.Add((next, Last));
        return new(gaps);
    }

    /// <summary>What of the set is between two code points, both included.</summary>
    public CodePointSet Between(int first, int last) => new(
        Ranges.Where(range => range.Last >= first && range.First <= last)
            .Select(range => (Math.Max(range.First, first), Math.Min(range.Last, last)))
            .ToList());

    /// <summary>Whether everything between two code points is in the set.</summary>
    public bool Covers(int first, int last) => Ranges.Any(range => range.First <= first && range.Last >= last);
}
