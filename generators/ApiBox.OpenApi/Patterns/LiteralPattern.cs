namespace ApiBox.OpenApi.Patterns;

/// <summary>
/// A pattern that only lists texts, such as <c>^https?://</c> or <c>^(on|off)$</c>: its meaning is a comparison with each, which costs a
/// fraction of a regular expression and needs no time-out.
/// </summary>
internal sealed class LiteralPattern
{
    // More comparisons than this cost what the regular expression does.
    private const int MostTexts = 8;
    // A longer pattern, or one of many groups, is not a written list of values, and the time to read it grows faster than both.
    private const int Longest = 256;
    private const int MostGroups = 16;
    private const string Special = "\\^$.*+?()[]{}|";

    private readonly string _pattern;
    private int _at = 1;

    private LiteralPattern(string pattern) => _pattern = pattern;

    /// <summary>The texts in the order in which the pattern names them.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    /// <summary>Whether one of the texts is all there may be; otherwise it is how the value must begin.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Null for a pattern that is not a list of strings.</summary>
    public static LiteralPattern? Find(string pattern)
    {
        var result = new LiteralPattern(pattern);
        return pattern.Length <= Longest
                && pattern.StartsWith("^", StringComparison.Ordinal)
                && pattern.Count(static c => c == '(') <= MostGroups
                && result.Read()
            ? result
            : null;
    }

    private bool Read()
    {
        if (Sequence() is not { } texts)
            return false;
        IsWhole = Take('$');
        Texts = texts;
        // A pattern that anything begins with is not worth a comparison.
        return _at == _pattern.Length && (IsWhole || !texts.Contains(""));
    }

    // Texts and groups up to a character that the caller reads.
    private List<string>? Sequence()
    {
        List<string> texts = [""];
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')' or '$'))
        {
            if (Item() is not { } next)
                return null;
            if (Take('?'))
                next.Add("");
            if (_at < _pattern.Length && _pattern[_at] is '?' or '*' or '+' or '{')
                return null;
            texts = texts.SelectMany(text => next.Select(end => text + end)).Distinct().ToList();
            if (texts.Count > MostTexts)
                return null;
        }

        return texts;
    }

    private List<string>? Item()
    {
        if (Take('('))
            return Group();
        if (Take('\\'))
            return _at < _pattern.Length && (Special.IndexOf(_pattern[_at]) >= 0 || _pattern[_at] is '/' or '-')
                ? [_pattern[_at++].ToString()]
                : null;
        // Half of a surrogate pair could be made optional by itself, which no comparison of texts should imitate.
        return Special.IndexOf(_pattern[_at]) >= 0 || char.IsSurrogate(_pattern[_at]) ? null : [_pattern[_at++].ToString()];
    }

    private List<string>? Group()
    {
        if (Take('?') && !Take(':'))
            return null;
        List<string> texts = [];
        do
        {
            if (Sequence() is not { } next)
                return null;
            texts.AddRange(next);
        }
        while (Take('|'));
        return Take(')') && texts.Count <= MostTexts ? texts : null;
    }

    private bool Take(char expected)
    {
        var found = _at < _pattern.Length && _pattern[_at] == expected;
        _at += found ? 1 : 0;
        return found;
    }
}
