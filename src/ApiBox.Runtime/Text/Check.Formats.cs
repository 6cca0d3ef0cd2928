using System.Buffers.Text;

namespace ApiBox.Runtime;

public static partial class Check
{
    /// <summary>Whether a text has a format of JSON Schema or OpenAPI. An unknown format allows every text.</summary>
    /// <param name="format">The name, such as <c>date-time</c>.</param>
    /// <param name="text">The text.</param>
    public static bool IsFormat(string format, string text)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(text);
        return format switch
        {
            "uri" => IsUri(text),
            "uri-reference" => IsUriReference(text),
            "uri-template" => IsUriTemplate(text),
            "iri" => IsIri(text),
            "iri-reference" => IsIriReference(text),
            "email" => IsEmail(text),
            "idn-email" => IsIdnEmail(text),
            "hostname" => IsHostname(text),
            "idn-hostname" => IsIdnHostname(text),
            "ipv4" => IsIpv4(text),
            "ipv6" => IsIpv6(text),
            "uuid" => IsUuid(text),
            "date" => IsDate(text),
            "date-time" => IsDateTime(text),
            "time" => IsTime(text),
            "duration" => IsDuration(text),
            "byte" => IsBase64(text),
            "json-pointer" => IsJsonPointer(text),
            "relative-json-pointer" => IsRelativeJsonPointer(text),
            "regex" => IsRegex(text),
            _ => true,
        };
    }

    /// <summary>Whether a text is a UUID of RFC 9562 with its four hyphens, in letters of either case.</summary>
    /// <param name="text">The text.</param>
    public static bool IsUuid(ReadOnlySpan<char> text)
    {
        if (text.Length != 36)
            return false;

        for (var i = 0; i < text.Length; i++)
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !char.IsAsciiHexDigit(text[i]))
                return false;
        return true;
    }

    /// <summary>Whether a text is base64 of RFC 4648, padded and without line breaks.</summary>
    /// <param name="text">The text.</param>
    public static bool IsBase64(ReadOnlySpan<char> text) =>
        text.Length % 4 == 0 && text.IndexOfAny([' ', '\t', '\r', '\n']) < 0 && Base64.IsValid(text);

    /// <summary>Whether a text is a JSON pointer of RFC 6901.</summary>
    /// <param name="text">The text.</param>
    public static bool IsJsonPointer(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] != '/')
            return false;

        for (var at = text.IndexOf('~'); at >= 0; at = text.IndexOf('~'))
        {
            if (at + 1 == text.Length || text[at + 1] is not ('0' or '1'))
                return false;
            text = text[(at + 2)..];
        }

        return true;
    }

    /// <summary>
    /// Whether a text is a relative JSON pointer: how many levels up, perhaps so many items on, then <c>#</c> or a JSON pointer.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsRelativeJsonPointer(ReadOnlySpan<char> text)
    {
        if (!TakeNumber(ref text))
            return false;
        if (!text.IsEmpty && text[0] is '+' or '-')
        {
            text = text[1..];
            if (!TakeNumber(ref text))
                return false;
        }

        return text is "#" || IsJsonPointer(text);
    }

    // Digits without a zero before others.
    private static bool TakeNumber(ref ReadOnlySpan<char> text)
    {
        var length = DigitsLength(text);
        var isNumber = length == 1 || (length > 1 && text[0] != '0');
        text = text[length..];
        return isNumber;
    }

    private static int DigitsLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}
