using System.Globalization;
using System.Text;

namespace ApiBox.OpenApi.Patterns;

/// <summary>
/// Rewrites a pattern of ECMA-262, as JSON Schema means it, for .NET: code points instead of UTF-16 units, \d, \w, \s and \b of ASCII, $
/// only at the very end, groups numbered as they are written. Every part is read and written anew, so nothing gains a meaning that only
/// .NET gives it. It is for matching yes or no: groups that nothing refers to are not captured.
/// </summary>
internal sealed partial class EcmaPattern
{
    private const int LongestPattern = 32_768;
    private const int LongestResult = 1_048_576;
    private const int DeepestGroup = 200;

    private const string WordSet = "[0-9A-Z_a-z]";
    private const string Boundary = $"(?:(?<={WordSet})(?!{WordSet})|(?<!{WordSet})(?={WordSet}))";

    // Between the halves of a pair there is no position at all.
    private const string NotInPair = "(?!(?<=[\\uD800-\\uDBFF])[\\uDC00-\\uDFFF])";
    private const string NoBoundary = $"(?:(?<={WordSet})(?={WordSet})|(?<!{WordSet})(?!{WordSet}){NotInPair})";

    private readonly string _pattern;
    private readonly PatternGroups _groups;
    private readonly StringBuilder _result = new();
    private int _at;
    private int _group;
    private int _fromOne;
    private (int Start, int Length, string Text) _alone = (-1, 0, "");

    private EcmaPattern(string pattern)
    {
        _pattern = pattern;
        _groups = PatternGroups.Of(pattern);
    }

    /// <summary>The pattern for .NET, to be used without options that change what it matches.</summary>
    /// <exception cref="EcmaPatternException">It is not a pattern of ECMA-262, or has no counterpart in .NET.</exception>
    public static string Translate(string pattern)
    {
        if (pattern.Length > LongestPattern)
            throw new EcmaPatternException($"A pattern may have {LongestPattern} characters at most", LongestPattern);

        var parser = new EcmaPattern(pattern);
        parser.Disjunction(0);
        if (parser._at < pattern.Length)
            throw parser.Error("A ')' has no '('");
        if (parser._fromOne == 1)
            parser._result.Remove(parser._alone.Start, parser._alone.Length).Insert(parser._alone.Start, parser._alone.Text);
        // What looks around could match where no match can begin.
        var canBeginAnywhere = pattern.Length == 0 || pattern[0] != '^' || pattern.IndexOf('|') >= 0;
        return parser._groups.SeePositions && canBeginAnywhere ? $"{NotInPair}(?:{parser._result})" : parser._result.ToString();
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
                _result.Append(Begin);
                return;
            case '$':
                _at++;
                _result.Append(End);
                return;
            case '\\' when Peek(1) is 'A' or 'Z' or 'z':
                _result.Append(Peek(1) == 'A' ? "\\A" : "\\z");
                _at += 2;
                return;
            case '(' when TakeFlags():
                return;
            case '\\' when Peek(1) is 'b' or 'B':
                _result.Append(Peek(1) == 'b' ? Boundary : NoBoundary);
                _at += 2;
                return;
            case '(' when PatternGroups.ReferredAt(_pattern, _at) is null:
                Group(depth);
                return;
            case '*' or '+' or '?':
                throw Error("There is nothing to repeat");
            case '{' when Quantifier() is not null:
                throw Error("There is nothing to repeat");
        }

        var atom = Atom();
        if (Quantifier() is not { } quantifier)
            _result.Append(atom.Text);
        else if (_groups.SeePositions || atom.Split(quantifier) is not { } split)
            _result.Append(atom.Quantified(quantifier));
        else if (quantifier.Min == 0)
            _result.Append(split);
        else
            FromOne(atom.SplitAfterFirst, split);
    }

    /// <summary>
    /// Of several parts that are repeated from one on, as in ".+.+", each needs a whole code point, or each would be content with half of a
    /// pair. A character without a quantifier uses the shorter and faster form.
    /// </summary>
    private void FromOne(string text, string alone)
    {
        _fromOne++;
        _alone = (_result.Length, text.Length, alone);
        _result.Append(text);
    }

    private PatternAtom Atom()
    {
        switch (Current)
        {
            case '.':
                _at++;
                return Dot();
            case '[':
                return Class();
            case '\\':
                return AtomEscape();
            case '(':
                return NamedReference(PatternGroups.ReferredAt(_pattern, _at)!, 5);
            default:
                return Literal(CodePoint());
        }
    }

    private void Group(int depth)
    {
        var open = _at;
        var start = _result.Length;
        var flags = _flags;
        var (prefix, length, canRepeat) = GroupStart();
        _at += length;
        _result.Append(prefix);
        Disjunction(depth + 1);
        _flags = flags;
        if (IsAtEnd)
            throw new EcmaPatternException("A '(' has no ')'", open);

        _at++;
        _result.Append(')');
        if (Quantifier() is not { } quantifier)
            return;
        if (!canRepeat)
            throw Error("A lookbehind cannot be repeated");
        if (_alone.Start >= start && quantifier.Max != 1)
            _fromOne++;

        if (prefix is "(?=" or "(?!")
        {
            _result.Insert(start, "(?:");
            _result.Append(')');
        }

        _result.Append(quantifier.Text);
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
        if (Peek(2) == 'P' && Peek(3) == '<')
            return (Capture(), PatternGroups.NameAt(_pattern, _at + 3).Length + 5, true);
        if (Flags(':') is var (flags, end))
        {
            _flags = flags;
            return ("(?:", end, true);
        }

        throw Error("ECMA-262 knows no such group, and flags such as (?i) stand at the start or before a colon");
    }

    // A group is only captured if something refers to it, and then by its number, since .NET counts named groups after all others.
    private string Capture() =>
        _groups.IsReferred(++_group) ? $"(?<{_group.ToString(CultureInfo.InvariantCulture)}>" : "(?:";

    /// <summary>Takes a quantifier; null where there is none. A brace that begins none is a character like others.</summary>
    private PatternQuantifier? Quantifier()
    {
        if (IsAtEnd || Bounds() is not var (min, max, length))
            return null;
        if (max < min)
            throw Error("A repetition has its bounds in the wrong order");
        var text = _pattern.Substring(_at, length);
        _at += length;
        if (IsAtEnd || Current != '?')
            return new PatternQuantifier(text, min, max);
        _at++;
        // Whether there is a match does not depend on the order of attempts; .NET can take very long
        // for a lazy repetition of the empty string.
        return new PatternQuantifier(_groups.SeePositions ? text + "?" : text, min, max);
    }

    private (int Min, int? Max, int Length)? Bounds()
    {
        switch (Current)
        {
            case '*':
                return (0, null, 1);
            case '+':
                return (1, null, 1);
            case '?':
                return (0, 1, 1);
            case '{':
                break;
            default:
                return null;
        }

        var end = _pattern.IndexOf('}', _at);
        var bounds = end < 0 ? [] : _pattern.Substring(_at + 1, end - _at - 1).Split(',');
        if (bounds.Length is 0 or > 2 || !IsNumber(bounds[0]) || (bounds.Length == 2 && bounds[1].Length > 0 && !IsNumber(bounds[1])))
            return null;
        var min = Number(bounds[0]);
        return (min, bounds.Length == 1 ? min : bounds[1].Length == 0 ? null : Number(bounds[1]), end - _at + 1);
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');

    private int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error("A repetition is too large");

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
