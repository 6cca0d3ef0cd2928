using System.Globalization;

namespace ApiBox.OpenApi.Patterns;

/// <summary>
/// The capturing groups of a pattern and what refers to them; known before the pattern is read, since a reference may come first.
/// </summary>
internal sealed class PatternGroups
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly HashSet<int> _referred = [];

    public int Count { get; private set; }

    /// <summary>Whether something looks around or back, and so could see where a repetition stopped.</summary>
    public bool SeePositions { get; private set; }

    public bool IsReferred(int number) => _referred.Contains(number);

    public bool TryNumber(string name, out int number) => _names.TryGetValue(name, out number);

    public static PatternGroups Of(string pattern)
    {
        var groups = new PatternGroups();
        var references = new List<string>();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    if (!inClass && i < pattern.Length)
                        groups.Reference(pattern, i, references);
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    groups.Open(pattern, i, references);
                    break;
            }
        }

        foreach (var name in references)
            if (groups._names.TryGetValue(name, out var number))
                groups._referred.Add(number);
        return groups;
    }

    /// <summary>The name between angle brackets.</summary>
    public static string NameAt(string pattern, int at)
    {
        var end = at < pattern.Length && pattern[at] == '<' ? pattern.IndexOf('>', at) : -1;
        var name = end < 0 ? "" : pattern.Substring(at + 1, end - at - 1);
        var isName = name.Length > 0
            && name[0] is not (>= '0' and <= '9')
            && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '$');
        return isName ? name : throw new EcmaPatternException("A group has no name that ECMA-262 allows", at);
    }

    /// <summary>The name in a reference as Python writes it, (?P=name); null without one.</summary>
    public static string? ReferredAt(string pattern, int at)
    {
        const string start = "(?P=";
        var end = string.CompareOrdinal(pattern, at, start, 0, start.Length) == 0 ? pattern.IndexOf(')', at) : -1;
        return end < 0 ? null : pattern.Substring(at + start.Length, end - at - start.Length);
    }

    private void Open(string pattern, int at, List<string> references)
    {
        var isSpecial = at + 1 < pattern.Length && pattern[at + 1] == '?';
        if (!isSpecial)
        {
            Count++;
            return;
        }

        if (ReferredAt(pattern, at) is { } referred)
        {
            SeePositions = true;
            references.Add(referred);
            return;
        }

        // Python writes (?P<name>…), ECMA-262 (?<name>…).
        if (at + 3 < pattern.Length && pattern[at + 2] == 'P' && pattern[at + 3] == '<')
            at++;

        if (at + 3 >= pattern.Length || pattern[at + 2] != '<' || pattern[at + 3] is '=' or '!')
        {
            SeePositions |= at + 2 < pattern.Length && pattern[at + 2] != ':';
            return;
        }

        Count++;
        var name = NameAt(pattern, at + 2);
        if (_names.ContainsKey(name))
            throw new EcmaPatternException("Two groups have the same name", at);
        _names.Add(name, Count);
    }

    private void Reference(string pattern, int at, List<string> references)
    {
        SeePositions |= pattern[at] is 'k' or 'B' or (>= '1' and <= '9');
        if (pattern[at] == 'k')
        {
            references.Add(NameAt(pattern, at + 1));
            return;
        }

        var end = at;
        while (end < pattern.Length && pattern[end] is >= '0' and <= '9')
            end++;
        if (int.TryParse(pattern.Substring(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _referred.Add(number);
    }
}
