using System.Buffers;

namespace ApiBox.Runtime;

/// <summary>Sanitizes values for messages and logs: short, on one line, and without secrets.</summary>
internal static class Redaction
{
    /// <summary>The replacement for removed text.</summary>
    public const string Hidden = "***";

    private const int MaxValueLength = 64;
    private const int MaxWordLength = 200;

    // Capability tokens, signatures and ids in a path are at least this long; words rarely are.
    private const int MinTokenLength = 20;
    private const int MaxExtensionLength = 5;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(Unfit());

    /// <summary>A value for a message: at most 64 characters, no control characters, addresses without their secrets.</summary>
    public static string Value(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
            text = Address(text);
        return Line(text, MaxValueLength);
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

    /// <summary>
    /// A text of any length with the addresses in it as <see cref="Address(string)"/> shows them, also where JSON escapes their slashes,
    /// and without tokens of callback addresses that lost their beginning.
    /// </summary>
    public static string Addresses(string text) => AddressScan.Redact(text);

    /// <summary>A text on one line, cut to a length.</summary>
    public static string Line(string text, int longest)
    {
        if (text.Length > longest)
        {
            var kept = longest - 1;
            text = text[..(char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)] + "…";
        }

        return Line(text);
    }

    /// <summary>
    /// A text on one line: characters that would forge lines or change the reading direction, and unpaired surrogates, are replaced.
    /// </summary>
    public static string Line(string text)
    {
        // Nearly every text needs no change.
        if (text.AsSpan().IndexOfAny(Suspects) < 0)
            return text;

        return string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = Fit(source, i);
        });
    }

    /// <summary>A text of the service, cut to the length of a log line; null stays null.</summary>
    public static string? Word(string? text) => text is null ? null : Line(text, MaxWordLength);

    private static char Fit(string text, int index)
    {
        var character = text[index];
        return !Suspects.Contains(character) ? character
            : !char.IsSurrogate(character) ? ' '
            : Check.IsUnpairedSurrogate(text, index) ? '\uFFFD'
            : character;
    }

    private static string Path(string path)
    {
        if (path.Length < MinTokenLength)
            return path;

        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
            if (segments[i].Length >= MinTokenLength && !HasExtension(segments[i]))
                segments[i] = Hidden;
        return string.Join('/', segments);
    }

    private static bool HasExtension(string segment)
    {
        var dot = segment.LastIndexOf('.');
        return dot > 0 && segment.Length - dot - 1 is > 0 and <= MaxExtensionLength;
    }

    // Line breaks would forge log lines, and marks would change the reading direction; surrogates need a further check.
    private static string Unfit()
    {
        var unfit = new List<char> { '\u061C', '\u200E', '\u200F', '\u2028', '\u2029' };
        for (var character = '\0'; character < '\u3000'; character++)
            if (char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                unfit.Add(character);
        for (var character = '\uD800'; character <= '\uDFFF'; character++)
            unfit.Add(character);
        return new string([.. unfit]);
    }
}
