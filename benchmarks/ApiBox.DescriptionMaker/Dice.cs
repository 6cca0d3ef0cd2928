namespace ApiBox.DescriptionMaker;

/// <summary>Random numbers that depend on the seed alone, not on the version of .NET (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public int Next(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T One<T>(IReadOnlyList<T> values) => values[Next(values.Count)];

    /// <summary>So many of the values, in a random order.</summary>
    public T[] Some<T>(IEnumerable<T> values, int count)
    {
        var rest = values.ToList();
        var chosen = new List<T>();
        while (chosen.Count < count && rest.Count > 0)
        {
            var index = Next(rest.Count);
            chosen.Add(rest[index]);
            rest.RemoveAt(index);
        }

        return [.. chosen];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
