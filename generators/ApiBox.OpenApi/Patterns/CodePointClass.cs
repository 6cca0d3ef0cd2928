using System.Globalization;
using System.Text;

namespace ApiBox.OpenApi.Patterns;

/// <summary>
/// Writes a character class for .NET, which matches UTF-16 units, so that it matches code points as ECMA-262 does with its flag u: beyond
/// the basic plane as pairs of surrogates, and a surrogate only where it is not part of a pair.
/// </summary>
internal sealed class CodePointClass
{
    private const int FirstHigh = 0xD800;
    private const int LastHigh = 0xDBFF;
    private const int FirstLow = 0xDC00;
    private const int LastLow = 0xDFFF;
    private const int FirstAstral = 0x10000;

    private readonly StringBuilder _categories = new();
    private CodePointSet _ranges = CodePointSet.Empty;
    private CodePointSet _all = CodePointSet.Empty;

    /// <summary>Everything in the class.</summary>
    public CodePointSet All => _all;

    public CodePointClass Add(CodePointSet set)
    {
        _ranges = _ranges.Union(set);
        _all = _all.Union(set);
        return this;
    }

    /// <summary>Adds a category that .NET knows by name too, which keeps the text short.</summary>
    public CodePointClass Add(string category, CodePointSet set)
    {
        _categories.Append(category);
        _all = _all.Union(set);
        return this;
    }

    public PatternAtom Write(bool isNegated)
    {
        var set = isNegated ? _all.Complement() : _all;
        var astral = set.Between(FirstAstral, CodePointSet.Last);
        var surrogates = set.Between(FirstHigh, LastLow);
        var parts = new List<string>();
        var basic = BasicPlane(isNegated, set);
        if (basic is not null)
            parts.Add(basic);
        parts.AddRange(Pairs(astral));
        parts.AddRange(Lone(surrogates));

        var text = parts.Count switch
        {
            0 => "(?!)",
            1 => parts[0],
            _ => $"(?:{string.Join("|", parts)})",
        };
        return new(text, Repeated(isNegated, set), needsGroup: parts.Count == 1 && basic is null);
    }

    // Repeated from nothing on it seldom makes a difference whether pairs are taken as one or as two, which is much faster.
    private string? Repeated(bool isNegated, CodePointSet set)
    {
        if (!set.Covers(FirstAstral, CodePointSet.Last) || !set.Covers(FirstHigh, LastLow))
            return null;

        var body = Units(_ranges.Between(0, FirstHigh - 1)) + Units(_ranges.Between(LastLow + 1, 0xFFFF)) + _categories;
        return !isNegated ? $"[{body}{Unit(FirstHigh)}-{Unit(LastLow)}]" : body.Length == 0 ? "[\\s\\S]" : $"[^{body}]";
    }

    private string? BasicPlane(bool isNegated, CodePointSet set)
    {
        if (set.Between(0, FirstHigh - 1).IsEmpty && set.Between(LastLow + 1, 0xFFFF).IsEmpty)
            return null;

        var surrogates = $"{Unit(FirstHigh)}-{Unit(LastLow)}";
        var body = Units(_ranges.Between(0, FirstHigh - 1)) + Units(_ranges.Between(LastLow + 1, 0xFFFF)) + _categories;
        if (isNegated)
            return $"[^{body}{surrogates}]";
        return _categories.Length > 0 && !set.Between(FirstHigh, LastLow).IsEmpty ? $"[{body}-[{surrogates}]]" : $"[{body}]";
    }

    private static IEnumerable<string> Pairs(CodePointSet astral)
    {
        // What belongs to one high surrogate together, and high surrogates with all low ones together.
        var whole = new List<(int First, int Last)>();
        var partial = new SortedDictionary<int, List<(int First, int Last)>>();
        foreach (var (first, last) in astral.Ranges)
        {
            for (var at = first; at <= last;)
            {
                var end = Math.Min(last, at | 0x3FF);
                var (high, low) = Split(at);
                if (low == FirstLow && Split(end).Low == LastLow)
                    whole.Add((high, high));
                else if (partial.TryGetValue(high, out var lows))
                    lows.Add((low, Split(end).Low));
                else
                    partial[high] = [(low, Split(end).Low)];
                at = end + 1;
            }
        }

        if (whole.Count > 0)
            yield return $"[{Units(CodePointSet.Of(whole))}][{Unit(FirstLow)}-{Unit(LastLow)}]";
        foreach (var pair in partial)
            yield return Unit(pair.Key) + Single(CodePointSet.Of(pair.Value));
    }

    private static IEnumerable<string> Lone(CodePointSet surrogates)
    {
        var highs = surrogates.Between(FirstHigh, LastHigh);
        if (!highs.IsEmpty)
            yield return $"{Single(highs)}(?![{Unit(FirstLow)}-{Unit(LastLow)}])";
        var lows = surrogates.Between(FirstLow, LastLow);
        if (!lows.IsEmpty)
            yield return $"(?<![{Unit(FirstHigh)}-{Unit(LastHigh)}]){Single(lows)}";
    }

    private static (int High, int Low) Split(int point) =>
        (FirstHigh + ((point - FirstAstral) >> 10), FirstLow + ((point - FirstAstral) & 0x3FF));

    private static string Single(CodePointSet set) =>
        set.Ranges.Count == 1 && set.Ranges[0].First == set.Ranges[0].Last ? Unit(set.Ranges[0].First) : $"[{Units(set)}]";

    private static string Units(CodePointSet set)
    {
        var text = new StringBuilder();
        foreach (var (first, last) in set.Ranges)
        {
            text.Append(ClassUnit(first));
            if (last > first + 1)
                text.Append('-');
            if (last > first)
                text.Append(ClassUnit(last));
        }

        return text.ToString();
    }

    // In a class of .NET an escaped hyphen does not begin a range; at its end it is a plain hyphen.
    private static string ClassUnit(int unit) => unit == '-' ? "\\u002D" : Unit(unit);

    /// <summary>One UTF-16 code unit, escaped unless it is an ASCII letter or digit, so that it cannot be read as syntax.</summary>
    private static string Unit(int unit)
    {
        var c = (char)unit;
        if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '/' or ':' or ',' or '@' or '%' or '"'
            or '\'' or '=' or '<' or '>' or '!'
            or ';' or '~' or '`' or ' ')
            return c.ToString();
        return c is > ' ' and <= '~' ? $"\\{c}" : $"\\u{unit.ToString("X4", CultureInfo.InvariantCulture)}";
    }

    /// <summary>A single code point outside a class.</summary>
    public static PatternAtom Literal(int point)
    {
        if (point is >= FirstHigh and <= LastLow)
            return new CodePointClass().Add(CodePointSet.Of((point, point))).Write(isNegated: false);
        if (point < FirstAstral)
            return new(Unit(point), null, needsGroup: false);

        var (high, low) = Split(point);
        return new(Unit(high) + Unit(low), null, needsGroup: true);
    }
}
