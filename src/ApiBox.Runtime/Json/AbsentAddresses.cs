using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>
/// The addresses that mean that a file does not exist, as the description lists them: <c>*</c> matches any
/// characters, everything else matches only itself, because paths are case-sensitive.
/// </summary>
/// <param name="patterns">The kinds.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AbsentAddresses(params string[] patterns)
{
    /// <summary>No patterns: every address is that of a file.</summary>
    internal static readonly AbsentAddresses None = new();

    internal IReadOnlyList<string> Patterns => patterns;

    /// <summary>Whether a text is an absent address; null is one.</summary>
    public bool Contains(string? address)
    {
        if (address is null)
            return true;
        foreach (var pattern in patterns)
            if (Matches(pattern, address))
                return true;
        return false;
    }

    /// <summary>Whether an address is absent, as it was written or as it is sent; null is absent.</summary>
    public bool Contains(Uri? address) =>
        address is null || Contains(address.OriginalString) || (address.IsAbsoluteUri && Contains(address.AbsoluteUri));

    // The last star takes one more character whenever the rest does not match: no recursion, and no slow input.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // Nearly every address differs from a pattern at its end, which costs one comparison.
        var last = pattern.LastIndexOf('*');
        if (last < 0)
            return text.SequenceEqual(pattern);
        if (!text.EndsWith(pattern[(last + 1)..]))
            return false;

        int at = 0, position = 0, star = -1, begin = 0;
        while (position < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
                (star, begin, at) = (at, position, at + 1);
            else if (at < pattern.Length && pattern[at] == text[position])
                (at, position) = (at + 1, position + 1);
            else if (star >= 0)
                (at, position) = (star + 1, ++begin);
            else
                return false;
        }

        return pattern[at..].IndexOfAnyExcept('*') < 0;
    }
}
