namespace ApiBox.OpenApi.Naming;

/// <summary>Finds the known name that is nearest to an unknown one.</summary>
internal static class NearestName
{
    // Longer than every known name; further characters do not help to find a typing error.
    private const int MaxCharacters = 64;

    /// <summary>The nearest of the known names; of several, the first.</summary>
    public static string Of(string name, IEnumerable<string> known) =>
        known.Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Aggregate(static (best, next) => next.Distance < best.Distance ? next : best).Name;

    /// <summary>The nearest of the known names as a question at the end of a message; empty when none is near.</summary>
    public static string Suggestion(string name, IEnumerable<string> known)
    {
        var candidates = known.ToList();
        if (candidates.Count == 0)
            return "";
        var nearest = Of(name, candidates);
        return Distance(name, nearest) <= Math.Max(2, nearest.Length / 3) ? $"; did you mean '{nearest}'?" : "";
    }

    /// <summary>
    /// How many characters must be added, left out or swapped with their neighbour. Replacing one counts as two, so that a short form is
    /// nearer to its word than to other short words. Case and underscores are ignored.
    /// </summary>
    public static int Distance(string left, string right)
    {
        left = Folded(left);
        right = Folded(right);
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 2);
                var best = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }

        return rows[left.Length, right.Length];
    }

    /// <summary>The text as it is compared.</summary>
    public static string Folded(string text) =>
        (text.Length <= MaxCharacters ? text : text.Substring(0, MaxCharacters)).ToLowerInvariant().Replace('_', '-');
}
