namespace ApiBox.Runtime;

/// <summary>The segments of a JSON pointer. ApiBox.AspNetCore compiles this file too.</summary>
internal static class PointerSegment
{
    /// <summary>A name as a segment.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The name that a segment writes.</summary>
    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
