using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>
/// The kinds of addresses by which a service says that there is no file, as its description names them: <c>*</c> matches any run of
/// characters, everything else only itself, since paths differ by case.
/// </summary>
/// <param name="patterns">The kinds.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AbsentAddresses(params string[] patterns)
{
    /// <summary>No kind at all: every address leads to a file.</summary>
    internal static readonly AbsentAddresses None = new();

    internal IReadOnlyList<string> Patterns => patterns;

    /// <summary>Whether a text is the address of nothing; null is.</summary>
    public bool Contains(string? address)
    {
        if (address is null)
            return true;
        foreach (var pattern in patterns)
            if (Matches(pattern, address))
                return true;
        return false;
    }

    /// <summary>Whether an address leads to nothing, as it was written or as it is sent; null does.</summary>
    public bool Contains(Uri? address) =>
        address is null || Contains(address.OriginalString) || (address.IsAbsoluteUri && Contains(address.AbsoluteUri));

    // The last star takes one more character whenever what follows it does not fit: no recursion, and no text makes it slow.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // Nearly every address is told from a pattern by its end, at the price of one comparison.
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
