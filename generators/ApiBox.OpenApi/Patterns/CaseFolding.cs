namespace ApiBox.OpenApi.Patterns;

/// <summary>Which characters differ by case alone, as the simple case folding of Unicode has it.</summary>
internal static class CaseFolding
{
    // .NET keeps ASCII apart from these when it changes case, and knows no capital for some others.
    private static readonly (int Left, int Right)[] Others = [('s', 0x17F), ('k', 0x212A), (0xE5, 0x212B), (0x3C9, 0x2126), (0xDF, 0x1E9E)];

    // Beyond the basic plane, the scripts that have cases.
    private static readonly (int First, int Last)[] Astral =
        [(0x10400, 0x104FF), (0x10570, 0x105BF), (0x10C80, 0x10CFF), (0x118A0, 0x118DF), (0x16E40, 0x16E7F), (0x1E900, 0x1E943)];

    private static readonly Lazy<Dictionary<int, HashSet<int>>> Classes = new(Read);

    public static bool HasCases(int point) => Classes.Value.ContainsKey(point);

    /// <summary>The set with the other cases of its characters.</summary>
    public static CodePointSet Close(CodePointSet set)
    {
        var more = new List<(int First, int Last)>();
        foreach (var (first, last) in set.Ranges)
        {
            foreach (var pair in Classes.Value)
                if (pair.Key >= first && pair.Key <= last)
                    more.AddRange(pair.Value.Select(static point => (point, point)));
        }

        return CodePointSet.Of(set.Ranges.Concat(more));
    }

    private static Dictionary<int, HashSet<int>> Read()
    {
        var classes = new Dictionary<int, HashSet<int>>();
        for (var point = 0; point <= 0xFFFF; point++)
        {
            if (char.IsSurrogate((char)point))
                continue;
            Join(point, char.ToUpperInvariant((char)point));
            Join(point, char.ToLowerInvariant((char)point));
        }

        foreach (var (first, last) in Astral)
            for (var point = first; point <= last; point++)
                Join(point, char.ConvertToUtf32(char.ConvertFromUtf32(point).ToUpperInvariant(), 0));
        foreach (var (left, right) in Others)
            Join(left, right);
        return classes;

        void Join(int left, int right)
        {
            if (left == right)
                return;
            var joined = ClassOf(left);
            joined.UnionWith(ClassOf(right));
            foreach (var point in joined)
                classes[point] = joined;
        }

        HashSet<int> ClassOf(int point) => classes.TryGetValue(point, out var known) ? known : [point];
    }
}
