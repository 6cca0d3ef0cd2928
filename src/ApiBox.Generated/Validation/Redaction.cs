using System.Text;

namespace ApiBox.Runtime;

/// <summary>Makes values fit for messages and logs: short, on one line, and without what gives access to something.</summary>
internal static class Redaction
{
    private const string Hidden = "***";
    private const int LongestValue = 64;

    // Capability tokens, signatures and ids in a path are at least this long; words seldom are.
    private const int ShortestToken = 20;
    private const int LongestExtension = 5;

    /// <summary>A value for a message: at most 64 characters, no control characters, addresses without their secrets.</summary>
    public static string Value(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
            text = Address(text);
        return Line(text, LongestValue);
    }

    /// <summary>An address without user info, query, fragment and long path segments that may be tokens.</summary>
    public static string Address(Uri address) => Address(address.OriginalString);

    /// <inheritdoc cref="Address(Uri)"/>
    public static string Address(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var head = end < 0 ? address : address[..end];
        var tail = end < 0 || address.Length == end + 1 ? "" : address[end] + Hidden;

        var start = head.IndexOf("//", StringComparison.Ordinal);
        start = start < 0 ? 0 : start + 2;
        var at = head.LastIndexOf('@');
        if (at >= start)
            head = string.Concat(head.AsSpan(0, start), Hidden, head.AsSpan(at));

        var path = head.IndexOf('/', Math.Min(start, head.Length));
        return (path < 0 ? head : head[..path] + Path(head[path..])) + tail;
    }

    /// <summary>A text on one line, cut to a length.</summary>
    public static string Line(string text, int longest)
    {
        var cut = text.Length > longest;
        if (cut)
        {
            var kept = longest - 1;
            text = text[..(char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)] + "…";
        }

        if (!text.Any(IsUnfit))
            return text;

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
            line.Append(IsUnfit(character) ? ' ' : character);
        return line.ToString();
    }

    private static string Path(string path)
    {
        if (path.Length < ShortestToken)
            return path;

        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
            if (segments[i].Length >= ShortestToken && !HasExtension(segments[i]))
                segments[i] = Hidden;
        return string.Join('/', segments);
    }

    private static bool HasExtension(string segment)
    {
        var dot = segment.LastIndexOf('.');
        return dot > 0 && segment.Length - dot - 1 is > 0 and <= LongestExtension;
    }

    // Line breaks would forge log lines; marks that turn the reading direction would make them lie.
    private static bool IsUnfit(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
