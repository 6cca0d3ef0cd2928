namespace ApiBox.OpenApi.Patterns;

internal sealed partial class EcmaPattern
{
    private PatternAtom Class()
    {
        var open = _at++;
        var isNegated = !IsAtEnd && Current == '^';
        if (isNegated)
            _at++;

        var content = new CodePointClass();
        while (!IsAtEnd && Current != ']')
        {
            var first = ClassItem(content);
            if (Peek(0) != '-' || _at + 1 == _pattern.Length || Peek(1) == ']')
            {
                AddPoint(content, first);
                continue;
            }

            // In "\d-x" the hyphen is one of the three.
            var hyphen = _at++;
            var last = ClassItem(content);
            if (first is { } from && last is { } to)
            {
                if (from > to)
                    throw new EcmaPatternException("A range has its ends in the wrong order", hyphen);
                content.Add(CodePointSet.Of((from, to)));
                continue;
            }

            AddPoint(content, first);
            AddPoint(content, '-');
            AddPoint(content, last);
        }

        if (IsAtEnd)
            throw new EcmaPatternException("A '[' has no ']'", open);
        _at++;
        return Cased(content).Write(isNegated);
    }

    private static void AddPoint(CodePointClass content, int? point)
    {
        if (point is { } single)
            content.Add(CodePointSet.Of((single, single)));
    }

    // A code point, or null if a whole set was added.
    private int? ClassItem(CodePointClass content)
    {
        if (Current != '\\')
            return CodePoint();

        switch (Peek(1))
        {
            case 'b':
                _at += 2;
                return '\b';
            case 'B':
                throw Error("\\B means nothing in a class");
            default:
                return TrySet(content) ? null : CharacterEscape();
        }
    }
}
