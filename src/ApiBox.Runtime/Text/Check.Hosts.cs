namespace ApiBox.Runtime;

public static partial class Check
{
    private const int MaxHostLength = 253;
    private const int MaxLabelLength = 63;
    private const int MaxLocalPartLength = 64;
    private const string AtomSigns = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>Whether a text is a host name of RFC 1123: labels of letters, digits and hyphens, without a dot at the end.</summary>
    /// <param name="text">The text.</param>
    public static bool IsHostname(ReadOnlySpan<char> text) => IsHostname(text, isInternational: false);

    /// <summary>Whether a text is a host name in which labels may have letters of all scripts, as RFC 5890 allows them.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIdnHostname(ReadOnlySpan<char> text) => IsHostname(text, isInternational: true);

    /// <summary>
    /// Whether a text is an address of RFC 5321, such as <c>"a b"@example.com</c> or <c>a@[127.0.0.1]</c>, without a name.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsEmail(ReadOnlySpan<char> text) => IsEmail(text, isInternational: false);

    /// <summary>Whether a text is an e-mail address with letters of all scripts, as RFC 6531 allows them.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIdnEmail(ReadOnlySpan<char> text) => IsEmail(text, isInternational: true);

    /// <summary>Whether a text is an IPv4 address of four decimal numbers without zeros in front.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIpv4(ReadOnlySpan<char> text)
    {
        for (var octets = 1; ; octets++)
        {
            var length = DigitsLength(text);
            if (length is 0 or > 3 || (length > 1 && text[0] == '0') || !TryDigits(text[..length], out var octet) || octet > 255)
                return false;
            if (octets == 4)
                return length == text.Length;
            if (length == text.Length || text[length] != '.')
                return false;
            text = text[(length + 1)..];
        }
    }

    /// <summary>Whether a text is an IPv6 address of RFC 4291, without a zone and without a prefix length.</summary>
    /// <param name="text">The text.</param>
    public static bool IsIpv6(ReadOnlySpan<char> text)
    {
        var gap = text.IndexOf("::");
        if (gap < 0)
            return Groups(text, mayEndInIpv4: true) == 8;

        // The gap replaces at least one group.
        var before = text[..gap];
        var after = text[(gap + 2)..];
        var groups = before.IsEmpty ? 0 : Groups(before, mayEndInIpv4: false);
        var others = after.IsEmpty ? 0 : Groups(after, mayEndInIpv4: true);
        return groups >= 0 && others >= 0 && groups + others <= 7;
    }

    // The number of 16-bit groups; -1 if they are invalid.
    private static int Groups(ReadOnlySpan<char> text, bool mayEndInIpv4)
    {
        for (var groups = 1; ; groups++)
        {
            var colon = text.IndexOf(':');
            var group = colon < 0 ? text : text[..colon];
            if (colon < 0 && mayEndInIpv4 && IsIpv4(group))
                return groups + 1;
            if (group.Length is 0 or > 4 || groups > 8)
                return -1;
            foreach (var digit in group)
                if (!char.IsAsciiHexDigit(digit))
                    return -1;
            if (colon < 0)
                return groups;
            text = text[(colon + 1)..];
        }
    }

    private static bool IsHostname(ReadOnlySpan<char> text, bool isInternational)
    {
        if (text.IsEmpty || text.Length > MaxHostLength)
            return false;

        while (true)
        {
            var dot = isInternational ? text.IndexOfAny(".\u3002\uFF0E\uFF61") : text.IndexOf('.');
            if (!IsLabel(dot < 0 ? text : text[..dot], isInternational))
                return false;
            if (dot < 0)
                return true;
            text = text[(dot + 1)..];
        }
    }

    private static bool IsLabel(ReadOnlySpan<char> label, bool isInternational)
    {
        if (label.Length is 0 or > MaxLabelLength || label[0] == '-' || label[^1] == '-')
            return false;

        foreach (var c in label)
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                return isInternational && InternationalLabel.IsValid(label);
        return !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || InternationalLabel.IsValidEncoded(label[4..]);
    }

    private static bool IsEmail(ReadOnlySpan<char> text, bool isInternational)
    {
        // A quoted local part may hold an @, a domain may not.
        var at = text.LastIndexOf('@');
        if (at < 0)
            return false;

        var local = text[..at];
        var domain = text[(at + 1)..];
        if (local.Length is 0 or > MaxLocalPartLength
            || !(local[0] == '"' ? IsQuoted(local, isInternational) : IsDotAtom(local, isInternational)))
            return false;
        if (!domain.StartsWith("[") || !domain.EndsWith("]"))
            return IsHostname(domain, isInternational);

        var literal = domain[1..^1];
        return literal.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? IsIpv6(literal[5..]) : IsIpv4(literal);
    }

    private static bool IsDotAtom(ReadOnlySpan<char> text, bool isInternational)
    {
        var previous = '.';
        foreach (var c in text)
        {
            if (c == '.'
                ? previous == '.'
                : !(char.IsAsciiLetterOrDigit(c) || AtomSigns.Contains(c, StringComparison.Ordinal) || (isInternational && c > '\u007F')))
                return false;
            previous = c;
        }

        return previous != '.';
    }

    private static bool IsQuoted(ReadOnlySpan<char> text, bool isInternational)
    {
        if (text.Length < 2 || text[^1] != '"')
            return false;

        text = text[1..^1];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                return false;
            if (text[i] == '\\' && ++i == text.Length)
                return false;
            if (text[i] is < ' ' or '\u007F' || (text[i] > '\u007F' && !isInternational))
                return false;
        }

        return true;
    }
}
