namespace ApiBox.OpenApi.Patterns;

/// <summary>
/// What other engines write and ECMA-262 did not know, where its meaning is plain: flags at the very start, groups with flags (ES2025), \A,
/// \Z and \z, and the names of groups as Python has them.
/// </summary>
internal sealed partial class EcmaPattern
{
    private const string LineEnds = "\\n\\r\\u2028\\u2029";

    private PatternFlags _flags;

    /// <summary>Reads flags such as (?i), which apply to the whole pattern; only ^ or \A can precede them.</summary>
    private bool TakeFlags()
    {
        if (Flags(')') is not var (flags, length) || _pattern.Substring(0, _at) is not ("" or "^" or "\\A"))
            return false;
        _at += length;
        _flags = flags;
        return true;
    }

    /// <summary>The flags at "(?i)" or "(?i-m:", and how long that is; null for anything else.</summary>
    private (PatternFlags Flags, int Length)? Flags(char end)
    {
        var flags = _flags;
        var isSet = true;
        var at = _at + 2;
        if (Peek(1) != '?')
            return null;
        for (; at < _pattern.Length && _pattern[at] != end; at++)
        {
            if (_pattern[at] == '-' && isSet)
                isSet = false;
            else if (Flag(_pattern[at], isSet) is { } flag)
                flags = isSet ? flags | flag : flags & ~flag;
            else
                return null;
        }

        return at < _pattern.Length && at > _at + 2 && _pattern[at - 1] != '-' ? (flags, at + 1 - _at) : null;
    }

    private static PatternFlags? Flag(char letter, bool isSet) => letter switch
    {
        'i' => PatternFlags.IgnoreCase,
        'm' => PatternFlags.Lines,
        's' => PatternFlags.DotIsAll,
        // Characters as Unicode has them, and classes of ASCII: both are so anyway.
        'u' or 'a' when isSet => PatternFlags.None,
        _ => null,
    };

    private string Begin => (_flags & PatternFlags.Lines) == 0 ? "^" : $"(?<![^{LineEnds}])";

    private string End => (_flags & PatternFlags.Lines) == 0 ? "\\z" : $"(?![^{LineEnds}])";

    private PatternAtom Dot()
    {
        var isAll = (_flags & PatternFlags.DotIsAll) != 0;
        var ends = isAll ? CodePointSet.Empty : CodePointSet.Of(('\n', '\n'), ('\r', '\r'), ('\u2028', '\u2029'));
        return new CodePointClass().Add(ends).Write(isNegated: true);
    }

    private PatternAtom Literal(int point) => IgnoresCase && CaseFolding.HasCases(point)
        ? new CodePointClass().Add(CaseFolding.Close(CodePointSet.Of((point, point)))).Write(isNegated: false)
        : CodePointClass.Literal(point);

    /// <summary>The class with the other cases of its characters, if case is ignored here.</summary>
    private CodePointClass Cased(CodePointClass content) => IgnoresCase ? content.Add(CaseFolding.Close(content.All)) : content;

    private CodePointSet WordCharactersHere => IgnoresCase ? CaseFolding.Close(WordCharacters) : WordCharacters;

    private bool IgnoresCase => (_flags & PatternFlags.IgnoreCase) != 0;

    [Flags]
    private enum PatternFlags
    {
        None = 0,
        IgnoreCase = 1,

        /// <summary>^ and $ are the ends of every line.</summary>
        Lines = 2,

        /// <summary>A dot is the end of a line, too.</summary>
        DotIsAll = 4,
    }
}
