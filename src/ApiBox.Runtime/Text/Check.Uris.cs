using System.Buffers;

namespace ApiBox.Runtime;

public static partial class Check
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";
    private const string Plain = Letters + Digits + "-._~!$&'()*+,;=:%";

    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create(Letters + Digits + "+-.");
    private static readonly SearchValues<char> DigitCharacters = SearchValues.Create(Digits);
    private static readonly SearchValues<char> HexCharacters = SearchValues.Create(Digits + "ABCDEFabcdef");
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(Letters + Digits + "-._~!$&'()*+,;=%");
    private static readonly SearchValues<char> UserCharacters = SearchValues.Create(Plain);
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(Plain + "@/");
    private static readonly SearchValues<char> QueryCharacters = SearchValues.Create(Plain + "@/?");
    private static readonly SearchValues<char> LiteralCharacters = SearchValues.Create(Letters + Digits + "-._~!$&'()*+,;=:");

    // The part after the "//" of nearly every address: no port, user, escape or fragment, which have their own rules.
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create(Letters + Digits + "-._~!$&'()*+,;=/?");

    /// <summary>Whether an address is an absolute URI of RFC 3986 in the form in which it is sent.</summary>
    /// <param name="value">The address.</param>
    public static bool IsUri(Uri value) => IsUri(value, out _);

    /// <summary>Whether an address is an absolute URI of RFC 3986 in the form in which it is sent.</summary>
    /// <param name="value">The address.</param>
    /// <param name="text">The text that is sent, see <see cref="WireText"/>.</param>
    public static bool IsUri(Uri value, out string text)
    {
        ArgumentNullException.ThrowIfNull(value);
        text = value.OriginalString;
        if (IsUri(text))
            return true;
        if (IsReference(text))
            return false;
        text = UriText.Escape(value);
        return IsUri(text);
    }

    /// <summary>Whether a text is an absolute URI of RFC 3986, with a host if its scheme is http or https.</summary>
    /// <param name="value">The text.</param>
    public static bool IsUri(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = value.AsSpan();
        if (IsPlainHttp(text))
            return true;
        var colon = SchemeLength(text);
        if (colon <= 0)
            return false;

        var rest = text[(colon + 1)..];
        var scheme = text[..colon];
        if ((scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            && (!rest.StartsWith("//") || Host(Authority(rest)).IsEmpty))
            return false;
        return IsHierarchy(rest);
    }

    /// <summary>
    /// The text of an address as it is sent: the text it was made of if that is valid, so that presigned addresses stay as they
    /// are; otherwise with what is not allowed escaped.
    /// </summary>
    /// <param name="value">The address.</param>
    public static string WireText(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsPlainHttp(value.OriginalString) || IsReference(value.OriginalString) ? value.OriginalString : UriText.Escape(value);
    }

    // One scan validates the usual address, a host followed by a path or a query; other addresses need the full check.
    private static bool IsPlainHttp(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("https://") ? text[8..] : text.StartsWith("http://") ? text[7..] : default;
        return !rest.IsEmpty && rest[0] is not ('/' or '?') && !rest.ContainsAnyExcept(PlainCharacters);
    }

    // A URI or a relative reference: what a text with a scheme before the first colon, or without one, may consist of.
    internal static bool IsReference(ReadOnlySpan<char> text)
    {
        var colon = SchemeLength(text);
        if (colon > 0)
            return IsHierarchy(text[(colon + 1)..]);

        var firstColon = text.IndexOf(':');
        var firstSlash = text.IndexOfAny('/', '?', '#');
        return (firstColon < 0 || (firstSlash >= 0 && firstSlash < firstColon)) && IsHierarchy(text);
    }

    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(SchemeCharacters);
        return length > 0 && text[length] == ':' && char.IsAsciiLetter(text[0]) ? length : -1;
    }

    private static bool IsHierarchy(ReadOnlySpan<char> text)
    {
        if (!HasValidEscapes(text))
            return false;

        var hash = text.IndexOf('#');
        if (hash >= 0)
        {
            if (text[(hash + 1)..].ContainsAnyExcept(QueryCharacters))
                return false;
            text = text[..hash];
        }

        var mark = text.IndexOf('?');
        if (mark >= 0)
        {
            if (text[(mark + 1)..].ContainsAnyExcept(QueryCharacters))
                return false;
            text = text[..mark];
        }

        if (text.StartsWith("//"))
        {
            var authority = Authority(text);
            if (!IsAuthority(authority))
                return false;
            text = text[(2 + authority.Length)..];
        }

        return !text.ContainsAnyExcept(PathCharacters);
    }

    // The part between "//" and the path, the query or the fragment.
    private static ReadOnlySpan<char> Authority(ReadOnlySpan<char> text)
    {
        text = text[2..];
        var end = text.IndexOfAny('/', '?', '#');
        return end < 0 ? text : text[..end];
    }

    private static bool IsAuthority(ReadOnlySpan<char> authority)
    {
        var at = authority.IndexOf('@');
        if (at >= 0 && authority[..at].ContainsAnyExcept(UserCharacters))
            return false;

        var host = Host(authority);
        var port = authority[(at + 1 + host.Length)..];
        if (!port.IsEmpty && (port[0] != ':' || port[1..].ContainsAnyExcept(DigitCharacters)))
            return false;

        return host.StartsWith("[")
            ? host.EndsWith("]") && (IsIpv6(host[1..^1]) || IsFutureAddress(host[1..^1]))
            : !host.ContainsAnyExcept(HostCharacters);
    }

    // "v7.a:b": what may come after IPv6, by its version in hexadecimal digits.
    private static bool IsFutureAddress(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        return dot > 1 && text[0] is 'v' or 'V' && !text[1..dot].ContainsAnyExcept(HexCharacters)
            && text.Length > dot + 1 && !text[(dot + 1)..].ContainsAnyExcept(LiteralCharacters);
    }

    private static ReadOnlySpan<char> Host(ReadOnlySpan<char> authority)
    {
        var host = authority[(authority.IndexOf('@') + 1)..];
        if (host.StartsWith("["))
        {
            var bracket = host.IndexOf(']');
            return bracket < 0 ? host : host[..(bracket + 1)];
        }

        var colon = host.IndexOf(':');
        return colon < 0 ? host : host[..colon];
    }

    private static bool HasValidEscapes(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('%'); at >= 0; at = text.IndexOf('%'))
        {
            if (text.Length < at + 3 || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
                return false;
            text = text[(at + 3)..];
        }

        return true;
    }
}
