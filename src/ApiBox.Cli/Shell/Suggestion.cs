using ApiBox.OpenApi.Naming;

namespace ApiBox.Cli.Shell;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
internal static class Suggestion
{
    /// <summary>The probable word as a sentence with a space before it; empty without one.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        var candidates = known.Distinct(StringComparer.Ordinal).ToList();
        if (word.Length == 0 || candidates.Count == 0)
            return "";
        var nearest = NearestName.Of(word, candidates);
        var distance = NearestName.Distance(word, nearest);
        // Two words of a letter differ by two, which says nothing.
        if (distance <= Math.Max(2, nearest.Length / 3) && distance < Math.Max(2, Math.Min(word.Length, nearest.Length)))
            return Sentence(nearest);
        // A short form and its word, such as m and male.
        var related = candidates.Where(candidate => Begins(word, candidate) || Begins(candidate, word)).ToList();
        return related.Count == 1 ? Sentence(related[0]) : "";
    }

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static string Sentence(string word) => $" Did you mean {word}?";
}
