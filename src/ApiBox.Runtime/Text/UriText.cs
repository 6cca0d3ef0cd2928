namespace ApiBox.Runtime;

/// <summary>Escapes addresses that were made of text with spaces, umlauts and the like.</summary>
internal static class UriText
{
    /// <summary>The escaped text of an address, or its own text if it is a local path that only looks like an address.</summary>
    public static string Escape(Uri value)
    {
        // It would be escaped as U+FFFD; unchanged, sending it fails.
        if (!Check.IsUnicode(value.OriginalString))
            return value.OriginalString;
        if (!value.IsAbsoluteUri)
            return Brackets(value.GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped), 0);

        // On Unix "/a b" is taken for file:///a%20b, and \\server\share for a file everywhere: these are never intended.
        var original = value.OriginalString.AsSpan().TrimStart();
        if (!original.StartsWith(value.Scheme + ":", StringComparison.OrdinalIgnoreCase))
            return value.OriginalString;

        var text = value.AbsoluteUri;
        if (value.HostNameType == UriHostNameType.Dns && value.IdnHost != value.Host)
        {
            var host = text.IndexOf(value.Host, StringComparison.Ordinal);
            if (host >= 0)
                text = string.Concat(text.AsSpan(0, host), value.IdnHost, text.AsSpan(host + value.Host.Length));
        }

        var authority = text.IndexOf("//", StringComparison.Ordinal);
        var path = authority < 0 ? -1 : text.IndexOfAny(['/', '?', '#'], authority + 2);
        return path < 0 ? text : Brackets(text, path);
    }

    // .NET leaves brackets as they are, but RFC 3986 has them around IPv6 addresses only.
    private static string Brackets(string text, int from) =>
        text.AsSpan(from).IndexOfAny('[', ']') < 0
            ? text
            : text[..from] + text[from..].Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
