namespace ApiBox.Runtime;

public static partial class Check
{
    private const string TemplateOperators = "+#./;?&=,!@|";

    /// <summary>Whether a text is a URI or a relative reference of RFC 3986.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUriReference(ReadOnlySpan<char> text) => IsReference(text);

    /// <summary>Whether a text is an absolute IRI of RFC 3987: a URI that allows letters of all scripts unescaped.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIri(ReadOnlySpan<char> text) => TryAscii(text, out var ascii) && IsUri(ascii);

    /// <summary>Whether a text is an IRI or a relative reference of RFC 3987.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIriReference(ReadOnlySpan<char> text) => TryAscii(text, out var ascii) && IsReference(ascii);

    /// <summary>Whether a text is a URI template of RFC 6570.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUriTemplate(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var open = text.IndexOf('{');
            if (!IsTemplateLiteral(open < 0 ? text : text[..open]))
                return false;
            if (open < 0)
                return true;

            text = text[(open + 1)..];
            var close = text.IndexOf('}');
            if (close < 0 || !IsExpression(text[..close]))
                return false;
            text = text[(close + 1)..];
        }
    }

    // Any character that is allowed anywhere in an IRI is treated as an "x"; what belongs in queries only is rare enough to be let through
    // there alone.
    private static bool TryAscii(ReadOnlySpan<char> text, out string ascii)
    {
        ascii = "";
        var query = text.IndexOf('?');
        var fragment = text.IndexOf('#');
        var at = 0;
        var buffer = new char[text.Length];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var inQuery = query >= 0 && at > query && (fragment < 0 || at < fragment);
            if (rune.Value > 0x7F && !IsIriCharacter(rune.Value) && !(inQuery && IsPrivate(rune.Value)))
                return false;

            buffer[length++] = rune.IsAscii ? (char)rune.Value : 'x';
            at += rune.Utf16SequenceLength;
        }

        ascii = new string(buffer, 0, length);
        return true;
    }

    // U+FFFD represents an unpaired surrogate here, and is not allowed in an IRI.
    private static bool IsIriCharacter(int point) =>
        point is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
        || (point is >= 0x10000 and <= 0xEFFFF and not (>= 0xE0000 and < 0xE1000) && (point & 0xFFFF) <= 0xFFFD);

    private static bool IsPrivate(int point) =>
        point is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    private static bool IsTemplateLiteral(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isAllowed = rune.IsAscii
                ? rune.Value is > ' ' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or 0x7F)
                : IsIriCharacter(rune.Value) || IsPrivate(rune.Value);
            if (!isAllowed)
                return false;
        }

        return HasValidEscapes(text);
    }

    private static bool IsExpression(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && TemplateOperators.Contains(text[0], StringComparison.Ordinal))
            text = text[1..];

        while (true)
        {
            var comma = text.IndexOf(',');
            if (!IsVariable(comma < 0 ? text : text[..comma]))
                return false;
            if (comma < 0)
                return true;
            text = text[(comma + 1)..];
        }
    }

    private static bool IsVariable(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon >= 0)
        {
            // How many characters of the value are wanted: 1 to 9999.
            var length = text[(colon + 1)..];
            if (length.Length > 4 || !TakeNumber(ref length) || !length.IsEmpty || text[colon + 1] == '0')
                return false;
            text = text[..colon];
        }
        else if (text.EndsWith("*"))
        {
            text = text[..^1];
        }

        var previous = '.';
        foreach (var c in text)
        {
            if (c == '.' ? previous == '.' : !(char.IsAsciiLetterOrDigit(c) || c is '_' or '%'))
                return false;
            previous = c;
        }

        return previous != '.' && HasValidEscapes(text);
    }
}
