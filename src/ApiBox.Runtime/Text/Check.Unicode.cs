using System.Globalization;

namespace ApiBox.Runtime;

public static partial class Check
{
    /// <summary>Whether a text is Unicode: no half of a surrogate pair stands alone, since UTF-8 cannot hold one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUnicode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HalfIn(text) < 0;
    }

    /// <summary>Where half of a surrogate pair stands alone; -1 if nowhere.</summary>
    internal static int HalfIn(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            // Pairs stand together in many languages, so the scan begins again only after the last of them.
            for (; at < text.Length && char.IsSurrogate(text[at]); at += 2)
                if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                    return at;
            var next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            at = next < 0 ? -1 : at + next;
        }

        return -1;
    }

    /// <summary>A text with each half as its escape in JSON, so that a pointer can be logged and sent.</summary>
    private static string WithEscapedHalves(string text)
    {
        for (var at = HalfIn(text); at >= 0; at = HalfIn(text))
            text = string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, at)}\\u{(int)text[at]:X4}{text.AsSpan(at + 1)}");
        return text;
    }

    /// <summary>Whether the character at a place is half of a surrogate pair whose other half is missing.</summary>
    internal static bool IsHalf(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
