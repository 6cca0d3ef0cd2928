using System.Text;

namespace ApiBox.Runtime;

/// <summary>Escapes names and values for the places where parameters land.</summary>
internal static class ParameterEscapes
{
    // Of the reserved characters of RFC 3986 those that mean nothing inside a query's value; # ends a query, & and + would change it, and
    // brackets are not allowed in one.
    private const string Reserved = ":/?@!$'()*,;=";

    // RFC 6265 forbids them in a cookie's value; % would be taken for an escape of ours.
    private const string NotInCookies = " \",;\\%";

    /// <summary>For a path, and for a query whose characters are all escaped.</summary>
    public static string Uri(string text) => System.Uri.EscapeDataString(text);

    /// <summary>For a query in which reserved characters stay.</summary>
    public static string UriReserved(string text) =>
        Escape(text, static c => char.IsAsciiLetterOrDigit(c) || "-._~".Contains(c) || Reserved.Contains(c));

    public static string Cookie(string text) => Escape(text, static c => c is > ' ' and < '\u007F' && !NotInCookies.Contains(c));

    public static string Nothing(string text) => text;

    private static string Escape(string text, Func<char, bool> stays)
    {
        if (text.All(stays))
            return text;

        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && stays((char)rune.Value))
                result.Append((char)rune.Value);
            else
                result.Append(System.Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
