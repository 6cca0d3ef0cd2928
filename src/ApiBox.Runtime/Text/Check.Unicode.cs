using System.Globalization;

namespace ApiBox.Runtime;

public static partial class Check
{
    /// <summary>Whether a text is Unicode: it has no unpaired surrogate, because UTF-8 cannot encode one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUnicode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IndexOfUnpairedSurrogate(text) < 0;
    }

    /// <summary>The index of the first unpaired surrogate; -1 if there is none.</summary>
    internal static int IndexOfUnpairedSurrogate(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            // Pairs are adjacent in many languages, so the scan continues after the last of them.
            for (; at < text.Length && char.IsSurrogate(text[at]); at += 2)
                if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                    return at;
            var next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            at = next < 0 ? -1 : at + next;
        }

        return -1;
    }

    /// <summary>A text with each half as its escape in JSON, so that a pointer can be logged and sent.</summary>
    private static string EscapeUnpairedSurrogates(string text)
    {
        for (var at = IndexOfUnpairedSurrogate(text); at >= 0; at = IndexOfUnpairedSurrogate(text))
            text = string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, at)}\\u{(int)text[at]:X4}{text.AsSpan(at + 1)}");
        return text;
    }

    /// <summary>Whether the character at a place is an unpaired surrogate whose other half is missing.</summary>
    internal static bool IsUnpairedSurrogate(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
