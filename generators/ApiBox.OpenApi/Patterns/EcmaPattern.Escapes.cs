using System.Globalization;

namespace ApiBox.OpenApi.Patterns;

internal sealed partial class EcmaPattern
{
    private static readonly CodePointSet Digits = CodePointSet.Of(('0', '9'));
    private static readonly CodePointSet WordCharacters = CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));
    private static readonly CodePointSet Spaces = CodePointSet.Of(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F),
        (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    private const int MaxPrinted = 40;

    private PatternAtom AtomEscape()
    {
        var next = Peek(1);
        if (next is >= '1' and <= '9')
            return BackReference();
        if (next == 'k')
            return NamedReference(PatternGroups.NameAt(_pattern, _at + 2), 4);

        var set = new CodePointClass();
        return TrySet(set) ? Cased(set).Write(isNegated: false) : Literal(CharacterEscape());
    }

    // \d, \p{…} and the like, in a class or outside.
    private bool TrySet(CodePointClass content)
    {
        var set = Peek(1) switch
        {
            'd' => Digits,
            'D' => Digits.Complement(),
            'w' => WordCharactersHere,
            'W' => WordCharactersHere.Complement(),
            's' => Spaces,
            'S' => Spaces.Complement(),
            _ => null,
        };
        if (set is not null)
        {
            _at += 2;
            content.Add(set);
            return true;
        }

        if (Peek(1) is not ('p' or 'P'))
            return false;

        var isNegated = Peek(1) == 'P';
        var end = Peek(2) == '{' ? _pattern.IndexOf('}', _at) : -1;
        if (end < 0)
            throw Error("\\p has no name in braces");

        var name = _pattern.Substring(_at + 3, end - _at - 3);
        if (!UnicodeProperties.TryAdd(content, name, isNegated))
            throw Error($"The property '{Printable(name)}' is not known, or .NET does not support it");
        _at = end + 1;
        return true;
    }

    // .NET fails where a group has not matched yet; ECMA-262 treats it as empty.
    private PatternAtom BackReference()
    {
        var end = _at + 1;
        while (end < _pattern.Length && _pattern[end] is >= '0' and <= '9')
            end++;

        var text = _pattern.Substring(_at + 1, end - _at - 1);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > _groups.Count)
            throw Error($"There is no group \\{Printable(text)}");
        _at = end;
        return Reference(number);
    }

    /// <param name="around">The number of characters around the name.</param>
    private PatternAtom NamedReference(string name, int around)
    {
        if (!_groups.TryNumber(name, out var number))
            throw Error("There is no group of that name");
        _at += name.Length + around;
        return Reference(number);
    }

    private PatternAtom Reference(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var same = IgnoresCase ? $"(?i:\\k<{text}>)" : $"\\k<{text}>";
        return new($"(?({text}){same})", null, needsGroup: true);
    }

    private int CharacterEscape()
    {
        var start = _at;
        _at += 2;
        if (_at > _pattern.Length)
            throw new EcmaPatternException("A backslash is the last character", start);

        var c = _pattern[start + 1];
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when Peek(0) is not (>= '0' and <= '9'):
                return 0;
            case 'c' when Peek(0) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return _pattern[_at++] % 32;
            case 'x':
                return Hex(2, start);
            case 'u':
                return Unicode(start);
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'):
                throw new EcmaPatternException($"\\{c} means nothing in ECMA-262", start);
            default:
                // Any other character for itself: strictly only syntax may be escaped, but \- and the like are common and clear.
                _at = start + 1;
                return CodePoint();
        }
    }

    private int Unicode(int start)
    {
        if (Peek(0) == '{')
        {
            var end = _pattern.IndexOf('}', _at);
            var digits = end < 0 ? "" : _pattern.Substring(_at + 1, end - _at - 1).TrimStart('0').PadLeft(1, '0');
            if (end == _at + 1 || digits.Length > 6
                || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point)
                || point > CodePointSet.Last)
                throw new EcmaPatternException("\\u{…} is not a code point", start);
            _at = end + 1;
            return point;
        }

        var unit = Hex(4, start);
        if (unit is < 0xD800 or > 0xDBFF || Peek(0) != '\\' || Peek(1) != 'u' || Peek(2) == '{')
            return unit;

        var back = _at;
        _at += 2;
        var low = Hex(4, back);
        if (low is >= 0xDC00 and <= 0xDFFF)
            return char.ConvertToUtf32((char)unit, (char)low);

        _at = back;
        return unit;
    }

    private int Hex(int length, int start)
    {
        var digits = _pattern.Substring(_at, Math.Min(length, _pattern.Length - _at));
        if (digits.Length < length || !digits.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            throw new EcmaPatternException($"\\{_pattern[start + 1]} needs {length} hexadecimal digits", start);
        _at += length;
        return int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    // Names in a message are those that can be names, and short.
    private static string Printable(string text) =>
        new(text.Select(static c => c is > ' ' and <= '~' ? c : '?').Take(MaxPrinted).ToArray());
}
