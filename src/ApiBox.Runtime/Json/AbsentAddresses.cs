using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>
/// The addresses that mean that a file does not exist, as the description lists them: <c>*</c> matches any
/// characters, everything else matches only itself, because paths are case-sensitive.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AbsentAddresses
{
    /// <summary>No patterns: every address is that of a file.</summary>
    internal static readonly AbsentAddresses None = new();

    // Nearly every address differs from a pattern at its end, which is therefore compared first.
    private readonly (string Text, string? End)[] _patterns;

    /// <summary>Keeps the patterns.</summary>
    /// <param name="patterns">The addresses, with <c>*</c> for any characters.</param>
    public AbsentAddresses(params string[] patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        Patterns = patterns;
        _patterns = [.. patterns.Select(static one => (one, one.LastIndexOf('*') is >= 0 and var star ? one[(star + 1)..] : null))];
    }

    internal IReadOnlyList<string> Patterns { get; }

    /// <summary>Whether a text is an absent address; null is one.</summary>
    public bool Contains(string? address)
    {
        if (address is null)
            return true;
        foreach (var (text, end) in _patterns)
            if (end is null ? address == text : address.EndsWith(end, StringComparison.Ordinal) && Matches(text, address))
                return true;
        return false;
    }

    /// <summary>Whether an address is absent, as it was written or as it is sent; null is absent.</summary>
    public bool Contains(Uri? address) =>
        address is null || Contains(address.OriginalString) || (address.IsAbsoluteUri && Contains(address.AbsoluteUri));

    // The last star takes one more character whenever the rest does not match: no recursion, and no slow input.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
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
