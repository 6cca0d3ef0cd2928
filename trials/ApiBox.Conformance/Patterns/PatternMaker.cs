using System.Globalization;
using System.Text;

namespace ApiBox.Conformance.Patterns;

/// <summary>A class, a pattern that repeats it and others, and texts that are likely to match or nearly do.</summary>
internal sealed record PatternCase(string Class, string Pattern, IReadOnlyList<string> Texts);

/// <summary>Makes classes and patterns of ECMA-262 at random, in every notation that the standard has for a code point.</summary>
internal sealed class PatternMaker(Random random)
{
    private const int TextsPerCase = 16;
    private const string Syntax = "^$\\.*+?()[]{}|/";
    private static readonly string[] Sets = [@"\d", @"\D", @"\w", @"\W", @"\s", @"\S"];
    private static readonly string[] Properties =
    [
        "L", "Lu", "Ll", "N", "Nd", "P", "S", "Z", "Zs", "M", "C", "Cc", "Cs", "Letter", "gc=Sm", "Script=Greek", "sc=Latn", "Script=Han",
        "ASCII", "Any", "White_Space", "Alphabetic", "Emoji",
    ];
    private static readonly string[] Quantifiers =
        ["", "", "", "?", "*", "+", "{0}", "{1}", "{2}", "{0,}", "{1,}", "{2,}", "{0,2}", "{1,3}", "??", "*?", "+?", "{1,2}?", "{2,}?"];

    // Repetitions without end in repetitions without end would take as long.
    private static readonly string[] Bounded = [.. Quantifiers.Where(static one => one.Length == 0
        || one is "?" or "??"
        || one.Contains("2}", StringComparison.Ordinal))];

    private readonly List<int> _mentioned = [];

    public PatternCase Make()
    {
        _mentioned.Clear();
        var own = Class();
        var pattern = Sequence(own, depth: 0);
        pattern = (Chance(70) ? "^" : "") + pattern + (Chance(70) ? "$" : "");
        return new PatternCase(own, pattern, [.. Enumerable.Range(0, TextsPerCase).Select(_ => Text())]);
    }

    private string Class()
    {
        var text = new StringBuilder(Chance(30) ? "[^" : "[");
        for (var i = random.Next(6); i > 0; i--)
            text.Append(Item(isFirst: text.Length == 1));
        if (Chance(10))
            text.Append('-');
        return text.Append(']').ToString();
    }

    private string Item(bool isFirst)
    {
        switch (random.Next(10))
        {
            case 0:
                return One(Sets);
            case 1:
                return $"\\{(Chance(70) ? 'p' : 'P')}{{{One(Properties)}}}";
            case < 6:
                var (one, other) = (Point(), Point());
                return $"{InClass(Math.Min(one, other), isFirst)}-{InClass(Math.Max(one, other), isFirst: false)}";
            default:
                return InClass(Point(), isFirst);
        }
    }

    private string Sequence(string own, int depth) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4))
            .Select(index => Atom(own, index, depth) + One(depth == 0 ? Quantifiers : Bounded)));

    private string Atom(string own, int index, int depth) => random.Next(8) switch
    {
        0 => ".",
        1 => One(Sets),
        2 => Outside(Point()),
        3 when depth < 2 => $"(?:{Sequence(own, depth + 1)}|{Sequence(own, depth + 1)})",
        4 when depth < 2 => $"({Sequence(own, depth + 1)})",
        5 => Class(),
        _ => index == 0 || Chance(50) ? own : Class(),
    };

    // What stands at the ends of what .NET or ECMA-262 gives a meaning is likelier than the rest.
    private int Point()
    {
        var point = random.Next(12) switch
        {
            0 => '-',
            1 or 2 or 3 => random.Next(' ', 0x7F),
            4 => Syntax[random.Next(Syntax.Length)],
            5 => random.Next(0x80),
            6 => random.Next(0x100),
            7 => random.Next(Points.LastOfAll + 1),
            8 => random.Next(0x10000),
            9 => random.Next(0xD800, 0xE000),
            10 => random.Next(0x10000, 0x110000),
            _ => random.Next(0x1F600, 0x1F680),
        };
        _mentioned.Add(point);
        return point;
    }

    private string InClass(int point, bool isFirst) => point switch
    {
        '\b' when Chance(50) => "\\b",
        '-' => Chance(80) ? "\\-" : Escaped(point),
        '\\' or ']' => Chance(80) ? $"\\{(char)point}" : Escaped(point),
        '^' when isFirst => "\\^",
        < 0x80 when Syntax.Contains((char)point, StringComparison.Ordinal) && Chance(50) => $"\\{(char)point}",
        _ => Chance(60) && !(point is >= 0xD800 and <= 0xDFFF) ? Points.Append(new StringBuilder(), point).ToString() : Escaped(point),
    };

    private string Outside(int point) => point < 0x80 && Syntax.Contains((char)point, StringComparison.Ordinal) ? $"\\{(char)point}"
        : Chance(60) && !(point is >= 0xD800 and <= 0xDFFF) ? Points.Append(new StringBuilder(), point).ToString() : Escaped(point);

    private string Escaped(int point)
    {
        var plain = point switch { '\t' => "\\t", '\n' => "\\n", '\v' => "\\v", '\f' => "\\f", '\r' => "\\r", _ => null };
        if (plain is not null && Chance(50))
            return plain;
        return random.Next(4) switch
        {
            0 when point is >= 1 and <= 26 => $"\\c{(char)(point + (Chance(50) ? 'A' : 'a') - 1)}",
            1 when point <= 0xFF => "\\x" + point.ToString("X2", CultureInfo.InvariantCulture),
            // Followed by the other half, an escape of four digits would be half of another code point.
            2 when point is < 0xD800 or (> 0xDFFF and <= 0xFFFF) => Unit(point),
            3 when point > 0xFFFF => string.Concat(char.ConvertFromUtf32(point).Select(static c => Unit(c))),
            _ => $"\\u{{{point.ToString("X", CultureInfo.InvariantCulture)}}}",
        };
    }

    private static string Unit(int unit) => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);

    private string Text()
    {
        var text = new StringBuilder();
        for (var i = random.Next(6); i > 0; i--)
            Points.Append(text, TextPoint());
        return text.ToString();
    }

    private int TextPoint()
    {
        if (_mentioned.Count == 0 || Chance(25))
            return new[] { 'a', '0', ' ', 0x1F600, random.Next(0xD800, 0xE000), random.Next(0x100) }[random.Next(6)];
        return Math.Clamp(_mentioned[random.Next(_mentioned.Count)] + random.Next(-1, 2), 0, 0x10FFFF);
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private string One(string[] of) => of[random.Next(of.Length)];
}
