using System.Globalization;
using System.Text;

namespace ApiBox.OpenApi.Reading;

/// <summary>
/// Reads JSON into nodes that know their position. System.Text.Json is not used here because a generator would have to bring
/// it along for hosts that lack it, and because its positions are byte offsets.
/// </summary>
internal sealed class SpecReader(string text)
{
    private int _position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private int _depth;

    // Documents repeat the same few words.
    private const int LongestWord = 40;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public static SpecNode Read(string text)
    {
        var reader = new SpecReader(text);
        var node = reader.ReadValue();
        reader.SkipSpace();
        if (reader._position < text.Length)
            throw reader.Error("nothing may follow the document");
        return node;
    }

    private SpecNode ReadValue()
    {
        SkipSpace();
        if (_position >= text.Length)
            throw Error("a value is expected, but the text ends");
        var start = _position;
        switch (text[start])
        {
            case '{': return ReadObject();
            case '[': return ReadArray();
            case '"':
                var value = ReadString();
                return new SpecNode(SpecKind.String, value, Since(start));
            case 't': return ReadWord("true", SpecKind.True);
            case 'f': return ReadWord("false", SpecKind.False);
            case 'n': return ReadWord("null", SpecKind.Null);
            default: return ReadNumber();
        }
    }

    private SpecNode ReadObject()
    {
        var start = Enter();
        var members = new List<SpecMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        SkipSpace();
        if (!TryTake('}'))
        {
            do
            {
                SkipSpace();
                var nameStart = _position;
                if (Peek() != '"')
                    throw Error("a member name in quotes is expected");
                var name = ReadString();
                var nameSpan = Since(nameStart);
                if (!names.Add(name))
                    throw new SpecSyntaxException($"the member '{name}' occurs twice in one object", nameSpan);
                SkipSpace();
                Take(':');
                members.Add(new SpecMember(name, nameSpan, ReadValue()));
                SkipSpace();
            }
            while (TryTake(','));
            Take('}');
        }

        _depth--;
        return new SpecNode(SpecKind.Object, "", Since(start)) { Members = members.ToArray() };
    }

    private SpecNode ReadArray()
    {
        var start = Enter();
        var items = new List<SpecNode>();
        SkipSpace();
        if (!TryTake(']'))
        {
            do
            {
                items.Add(ReadValue());
                SkipSpace();
            }
            while (TryTake(','));
            Take(']');
        }

        _depth--;
        return new SpecNode(SpecKind.Array, "", Since(start)) { Items = items.ToArray() };
    }

    private int Enter()
    {
        if (++_depth > SpecText.MaxDepth)
            throw Error($"values are nested deeper than {SpecText.MaxDepth} levels");
        return _position++;
    }

    private string ReadString()
    {
        var start = _position++;
        StringBuilder? unescaped = null;
        var plainStart = _position;
        while (true)
        {
            if (_position >= text.Length)
                throw new SpecSyntaxException("the string is not closed", Since(start));
            var c = text[_position];
            if (c == '"')
                break;
            if (c < ' ')
                throw Error("a control character must be escaped in a string");
            if (c != '\\')
            {
                _position++;
                continue;
            }

            unescaped ??= new StringBuilder();
            unescaped.Append(text, plainStart, _position - plainStart);
            unescaped.Append(ReadEscape());
            plainStart = _position;
        }

        var tail = text.Substring(plainStart, _position - plainStart);
        _position++;
        return Word(unescaped is null ? tail : unescaped.Append(tail).ToString());
    }

    private string Word(string read)
    {
        if (read.Length > LongestWord)
            return read;
        if (_words.TryGetValue(read, out var known))
            return known;
        _words.Add(read, read);
        return read;
    }

    private char ReadEscape()
    {
        if (_position + 1 >= text.Length)
            throw Error("the escape is not complete");
        var c = text[_position + 1];
        if (c == 'u')
        {
            if (_position + 6 > text.Length
                || !ushort.TryParse(
                    text.Substring(_position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                throw Error("\\u must be followed by four hexadecimal digits");
            _position += 6;
            return (char)unit;
        }

        var index = "\"\\/bfnrt".IndexOf(c);
        if (index < 0)
            throw Error($"'\\{c}' is not an escape sequence of JSON");
        _position += 2;
        return "\"\\/\b\f\n\r\t"[index];
    }

    private SpecNode ReadWord(string word, SpecKind kind)
    {
        if (string.CompareOrdinal(text, _position, word, 0, word.Length) != 0)
            throw Error("a value is expected");
        _position += word.Length;
        return new SpecNode(kind, "", Since(_position - word.Length));
    }

    private SpecNode ReadNumber()
    {
        var start = _position;
        TryTake('-');
        if (!TryTake('0'))
            TakeDigits("a value is expected");
        if (TryTake('.'))
            TakeDigits("a digit must follow the decimal point");
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+'))
                TryTake('-');
            TakeDigits("the exponent has no digits");
        }

        return new SpecNode(SpecKind.Number, text.Substring(start, _position - start), Since(start));
    }

    private void TakeDigits(string otherwise)
    {
        var start = _position;
        while (_position < text.Length && text[_position] is >= '0' and <= '9')
            _position++;
        if (_position == start)
            throw Error(otherwise);
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\n' or '\r' or '\t')
            _position++;
    }

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    private bool TryTake(char c)
    {
        if (Peek() != c)
            return false;
        _position++;
        return true;
    }

    private void Take(char c)
    {
        if (!TryTake(c))
            throw Error($"'{c}' is expected");
    }

    private TextRange Since(int start) => new(start, _position - start);

    private SpecSyntaxException Error(string message) => new(message, new TextRange(_position, _position < text.Length ? 1 : 0));
}
