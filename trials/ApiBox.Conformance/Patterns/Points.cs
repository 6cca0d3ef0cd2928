using System.Globalization;
using System.Text;

namespace ApiBox.Conformance.Patterns;

/// <summary>The code points that classes are tried with, and texts of them.</summary>
internal static class Points
{
    /// <summary>All up to here are scanned.</summary>
    public const int LastOfAll = 0x2FFF;

    private static readonly int[] Edges =
    [
        0x3000, 0xD7FF, 0xE000, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10001, 0x103FF, 0x10400, 0x107FF, 0x10800, 0x1D7D7, 0x1F600,
        0x1F64F, 0xFFFFF, 0x100000, 0x10FC00, 0x10FFFE, 0x10FFFF,
    ];

    /// <summary>Every code point up to <see cref="LastOfAll"/>, and samples above; halves of pairs stand alone.</summary>
    public static IReadOnlyList<int> Scanned { get; } =
    [
        .. Enumerable.Range(0, LastOfAll + 1)
            .Concat(Between(LastOfAll + 1, 0xFFFF, 0x61)).Concat(Between(0x10000, 0x10FFFF, 0x3F7)).Concat(Between(0xD800, 0xDFFF, 0x3F))
            .Concat(Edges).Distinct(),
    ];

    /// <summary>A text of code points in which no two halves meet.</summary>
    public static string Text(IEnumerable<int> points)
    {
        var text = new StringBuilder();
        foreach (var point in points)
            Append(text, point).Append(point is >= 0xD800 and <= 0xDFFF ? "-" : "");
        return text.ToString();
    }

    public static StringBuilder Append(StringBuilder text, int point) =>
        point <= 0xFFFF ? text.Append((char)point) : text.Append(char.ConvertFromUtf32(point));

    public static string Shown(string text) => string.Concat(text.Select(static c =>
        c is > ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private static IEnumerable<int> Between(int first, int last, int step)
    {
        for (var point = first; point <= last; point += step)
            yield return point;
    }
}
