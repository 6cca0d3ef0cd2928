using ApiBox.OpenApi.Reading;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>Which of several schemas are the same ones before and after, whatever their order.</summary>
internal static class BranchMatch
{
    // More are not compared with each other in depth.
    private const int MaxSearched = 20;

    /// <param name="isSame">Whether two schemas say the same.</param>
    public static (List<(SpecNode Old, SpecNode New)> Pairs, List<SpecNode> Removed, List<SpecNode> Added) Of(
        IReadOnlyList<SpecNode> old, IReadOnlyList<SpecNode> @new, Func<SpecNode, SpecNode, bool> isSame)
    {
        var pairs = new List<(SpecNode, SpecNode)>();
        var (gone, come) = (old.ToList(), @new.ToList());
        Take(static node => node.StringOf("$ref"));
        Take(static node => node.Reference is null ? JsonText.Of(node) : null);
        Take(static node => node.Reference is null ? node.StringOf("title") : null);

        // Renamed components, and schemas that became components.
        if (gone.Count <= MaxSearched && come.Count <= MaxSearched)
            foreach (var before in gone.ToList())
                if (come.Find(after => isSame(before, after)) is { } match)
                    Pair(before, match);

        // Inline schemas have no name; the same number of them is taken in order.
        var (left, right) = (gone.Where(IsInline).ToList(), come.Where(IsInline).ToList());
        if (left.Count == right.Count)
            foreach (var (before, after) in left.Zip(right))
                Pair(before, after);
        return (pairs, gone, come);

        void Take(Func<SpecNode, string?> key)
        {
            var byKey = new Dictionary<string, Queue<SpecNode>>(StringComparer.Ordinal);
            foreach (var after in come)
                if (key(after) is { } name)
                    (byKey.TryGetValue(name, out var queue) ? queue : byKey[name] = new()).Enqueue(after);
            foreach (var before in gone.ToList())
                if (key(before) is { } name && byKey.TryGetValue(name, out var queue) && queue.TryDequeue(out var match))
                    Pair(before, match);
        }

        void Pair(SpecNode before, SpecNode after)
        {
            pairs.Add((before, after));
            gone.Remove(before);
            come.Remove(after);
        }
    }

    private static bool IsInline(SpecNode node) => node.Reference is null;
}
