using System.Buffers;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>Finds addresses in texts, such as the request that the service repeats as JSON inside a string, and removes secrets.</summary>
internal static class AddressScan
{
    // HMAC-SHA256 in base64url, see CallbackTokens.
    private const int TokenLength = 43;

    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    // These end an address.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"<>^`{|}\\ \t\r\n\u0085\u00A0\u2028\u2029");

    public static string Redact(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal))
            return text;

        StringBuilder? result = null;
        var done = 0;
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(':', Math.Max(colon + 1, done)))
        {
            if (Slash(text, colon + 1) is not { } first || Slash(text, first) is not { } second)
                continue;
            var start = Start(text, done, colon);
            var end = End(text, second);
            result ??= new StringBuilder(text.Length);
            Append(result, text.AsSpan(done, start - done));
            result.Append(Redaction.Address(text[start..end].Replace("\\/", "/", StringComparison.Ordinal)));
            done = end;
            if (done == text.Length)
                return result.ToString();
        }

        if (result is null && !HasToken(text))
            return text;
        result ??= new StringBuilder(text.Length);
        Append(result, text.AsSpan(done));
        return result.ToString();
    }

    // The place after a slash, or after one that JSON escapes; null if there is none.
    private static int? Slash(string text, int at) =>
        at < text.Length && text[at] == '/' ? at + 1
        : at + 1 < text.Length && text[at] == '\\' && text[at + 1] == '/' ? at + 2
        : null;

    private static int Start(string text, int done, int colon)
    {
        var start = text.AsSpan(done, colon - done).LastIndexOfAnyExcept(SchemeCharacters);
        return done + start + 1;
    }

    private static int End(string text, int from)
    {
        while (true)
        {
            var length = text.AsSpan(from).IndexOfAny(Ends);
            if (length < 0)
                return text.Length;
            from += length;
            if (Slash(text, from) is not { } next)
                return from;
            from = next;
        }
    }

    private static bool HasToken(string text) => NextToken(text) >= 0;

    private static void Append(StringBuilder result, ReadOnlySpan<char> text)
    {
        for (var token = NextToken(text); token >= 0; token = NextToken(text))
        {
            result.Append(text[..token]).Append(Redaction.Hidden);
            text = text[(token + TokenLength)..];
        }

        result.Append(text);
    }

    /// <summary>Where a path segment begins that has the form of our tokens; -1 if none does.</summary>
    private static int NextToken(ReadOnlySpan<char> text)
    {
        var passed = 0;
        for (var slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/'))
        {
            text = text[(slash + 1)..];
            passed += slash + 1;
            var length = text.IndexOfAnyExcept(TokenCharacters);
            if ((length < 0 ? text.Length : length) == TokenLength)
                return passed;
        }

        return -1;
    }
}
