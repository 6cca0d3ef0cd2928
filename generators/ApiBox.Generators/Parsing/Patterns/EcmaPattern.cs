using System.Globalization;
using System.Text;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Rewrites a pattern of ECMA-262, as JSON Schema means it, for .NET: code points instead of UTF-16 units, \d, \w, \s and \b of ASCII, $ only at
/// the very end, groups numbered as they are written. Every part is read and written anew, so nothing gains a meaning that only .NET gives it. It
/// is for matching yes or no: groups that nothing refers to are not captured.
/// </summary>
internal sealed partial class EcmaPattern
{
    private const int LongestPattern = 32_768;
    private const int LongestResult = 1_048_576;
    private const int DeepestGroup = 200;

    private const string WordSet = "[0-9A-Z_a-z]";
    private const string Boundary = $"(?:(?<={WordSet})(?!{WordSet})|(?<!{WordSet})(?={WordSet}))";

    // Between the halves of a pair there is no position at all.
    private const string NoBoundary = $"(?:(?<={WordSet})(?={WordSet})|(?<!{WordSet})(?!{WordSet})(?!(?<=[\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]))";

    private readonly string _pattern;
    private readonly PatternGroups _groups;
    private readonly StringBuilder _result = new();
    private int _at;
    private int _group;

    private EcmaPattern(string pattern)
    {
        _pattern = pattern;
        _groups = PatternGroups.Of(pattern);
    }

    /// <summary>The pattern for .NET, to be used without options that change what it matches.</summary>
    /// <exception cref="EcmaPatternException">It is no pattern of ECMA-262, or has no counterpart in .NET.</exception>
    public static string Translate(string pattern)
    {
        if (pattern.Length > LongestPattern)
            throw new EcmaPatternException($"A pattern may have {LongestPattern} characters at most", LongestPattern);

        var parser = new EcmaPattern(pattern);
        parser.Disjunction(0);
        if (parser._at < pattern.Length)
            throw parser.Error("A ')' has no '('");
        return parser._result.ToString();
    }

    private bool IsAtEnd => _at >= _pattern.Length;

    private char Current => _pattern[_at];

    private void Disjunction(int depth)
    {
        if (depth > DeepestGroup)
            throw Error($"Groups may be nested {DeepestGroup} deep at most");

        while (!IsAtEnd && Current != ')')
        {
            if (_result.Length > LongestResult)
                throw Error("The pattern becomes too large");
            Term(depth);
        }
    }

    private void Term(int depth)
    {
        switch (Current)
        {
            case '|':
                _at++;
                _result.Append('|');
                return;
            case '^':
                _at++;
                _result.Append('^');
                return;
            case '$':
                _at++;
                _result.Append("\\z");
                return;
            case '\\' when Peek(1) is 'b' or 'B':
                _result.Append(Peek(1) == 'b' ? Boundary : NoBoundary);
                _at += 2;
                return;
            case '(':
                Group(depth);
                return;
            case '*' or '+' or '?':
                throw Error("There is nothing to repeat");
            case '{' when TryQuantifier(out _, out _, out _):
                throw Error("There is nothing to repeat");
        }

        var atom = Atom();
        if (TryQuantifier(out var min, out var max, out var length))
        {
            _result.Append(atom.Quantified(canSplitPairs: min <= 1 && max is null && !_groups.SeePositions));
            Quantifier(length);
        }
        else
        {
            _result.Append(atom.Text);
        }
    }

    private PatternAtom Atom()
    {
        switch (Current)
        {
            case '.':
                _at++;
                return new CodePointClass().Add(CodePointSet.Of(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029'))).Write(isNegated: true);
            case '[':
                return Class();
            case '\\':
                return AtomEscape();
            default:
                return CodePointClass.Literal(CodePoint());
        }
    }

    private void Group(int depth)
    {
        var open = _at;
        var start = _result.Length;
        var (prefix, length, canRepeat) = GroupStart();
        _at += length;
        _result.Append(prefix);
        Disjunction(depth + 1);
        if (IsAtEnd)
            throw new EcmaPatternException("A '(' has no ')'", open);

        _at++;
        _result.Append(')');
        if (!TryQuantifier(out _, out _, out var quantifier))
            return;
        if (!canRepeat)
            throw Error("A lookbehind cannot be repeated");

        if (prefix is "(?=" or "(?!")
        {
            _result.Insert(start, "(?:");
            _result.Append(')');
        }

        Quantifier(quantifier);
    }

    private (string Prefix, int Length, bool CanRepeat) GroupStart()
    {
        var rest = _pattern.AsSpan(_at);
        if (Peek(1) != '?')
            return (Capture(), 1, true);

        foreach (var prefix in new[] { "(?:", "(?=", "(?!" })
            if (rest.StartsWith(prefix.AsSpan()))
                return (prefix, 3, true);
        foreach (var prefix in new[] { "(?<=", "(?<!" })
            if (rest.StartsWith(prefix.AsSpan()))
                return (prefix, 4, false);
        if (Peek(2) == '<')
            return (Capture(), PatternGroups.NameAt(_pattern, _at + 2).Length + 4, true);
        throw Error("ECMA-262 knows no such group; flags such as (?i) are none of it either");
    }

    // A group is only captured if something refers to it, and then by its number, since .NET counts named groups after all others.
    private string Capture() =>
        _groups.IsReferred(++_group) ? $"(?<{_group.ToString(CultureInfo.InvariantCulture)}>" : "(?:";

    private void Quantifier(int length)
    {
        _result.Append(_pattern, _at, length);
        _at += length;
        if (!IsAtEnd && Current == '?')
        {
            _at++;
            _result.Append('?');
        }
    }

    // A brace that begins no quantifier is a character like others.
    private bool TryQuantifier(out int min, out int? max, out int length)
    {
        (min, max, length) = (0, null, 1);
        if (IsAtEnd)
            return false;

        switch (Current)
        {
            case '*':
                return true;
            case '+':
                min = 1;
                return true;
            case '?':
                max = 1;
                return true;
            case '{':
                break;
            default:
                return false;
        }

        var end = _pattern.IndexOf('}', _at);
        var bounds = end < 0 ? [] : _pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (bounds.Length is 0 or > 2 || !IsNumber(bounds[0]) || (bounds.Length == 2 && bounds[1].Length > 0 && !IsNumber(bounds[1])))
            return false;

        length = end - _at + 1;
        min = Number(bounds[0]);
        max = bounds.Length == 1 ? min : bounds[1].Length == 0 ? null : Number(bounds[1]);
        return max is null || min <= max ? true : throw Error("A repetition has its bounds in the wrong order");
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');

    private int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Error("A repetition is too large");

    // A pair of surrogates is one code point, as text and as two escapes.
    private int CodePoint()
    {
        var isPair = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1));
        var point = isPair ? char.ConvertToUtf32(Current, Peek(1)) : Current;
        _at += isPair ? 2 : 1;
        return point;
    }

    private char Peek(int offset) => _at + offset < _pattern.Length ? _pattern[_at + offset] : '\0';

    private EcmaPatternException Error(string message) => new(message, _at);
}
