using System.ComponentModel;
using System.Text.RegularExpressions;

namespace ApiBox.Runtime;

/// <summary>The checks of the keywords of a description. None of them allocates for valid input.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Check
{
    /// <summary>The step of a JSON pointer to a member; an unpaired surrogate is shown as JSON would escape it.</summary>
    /// <param name="member">The member's name.</param>
    public static string Pointer(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return "/" + PointerSegment.Escape(EscapeUnpairedSurrogates(member));
    }

    /// <summary>How many code points a text has; an unpaired surrogate counts as one.</summary>
    /// <param name="text">The text.</param>
    public static int CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                pairs++;
        return text.Length - pairs;
    }

    /// <summary>Whether a text has at least this many code points; counts only where the length does not decide.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The bound in code points.</param>
    public static bool HasMinLength(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length >= length && (text.Length >= 2L * length || CodePoints(text) >= length);
    }

    /// <summary>Whether a text has at most this many code points; counts only where the length does not decide.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The bound in code points.</param>
    public static bool HasMaxLength(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= length || (text.Length <= 2L * length && CodePoints(text) <= length);
    }

    /// <summary>Whether a text matches a pattern. A match that times out counts as no match: hostile text must not pass.</summary>
    /// <param name="pattern">The pattern, with a time-out.</param>
    /// <param name="text">The text.</param>
    public static bool Matches(Regex pattern, string text)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        try
        {
            return pattern.IsMatch(text);
        }
        catch (Exception error) when (error is RegexMatchTimeoutException or IndexOutOfRangeException)
        {
            // The latter is a fault of .NET's own: some rare patterns with a back reference read beyond the text.
            return false;
        }
    }
}
