using System.Text.Json;

namespace ApiBox.Differential;

/// <summary>What a run has found so far.</summary>
internal sealed class Tally(int seed)
{
    private const int LongestShown = 2000;
    private readonly SortedDictionary<string, string> _shown = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _reasons = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _judged = new(StringComparer.Ordinal);
    private long _cases;
    private long _schemas;
    private long _allowed;
    private long _disagreements;
    private long _unexplainedCount;

    public int Seed => seed;

    public bool IsClean => _unexplainedCount == 0;

    public void Count(string judge, long count)
    {
        lock (_lock)
            _judged[judge] = _judged.GetValueOrDefault(judge) + count;
    }

    public void Schema(long cases, long allowed)
    {
        lock (_lock)
        {
            _schemas++;
            _cases += cases;
            _allowed += allowed;
        }
    }

    /// <summary>A case on which not all say the same.</summary>
    /// <param name="reasons">The names of what explains it.</param>
    /// <param name="unexplained">What nothing explains, or null; one of each kind is shown.</param>
    public void Disagreement(IEnumerable<string> reasons, (string Kind, string Text)? unexplained)
    {
        lock (_lock)
        {
            _disagreements++;
            foreach (var reason in reasons)
                _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
            if (unexplained is var (kind, text))
                Add(kind, text);
        }
    }

    /// <summary>Something that is wrong without a case, such as a description that does not compile.</summary>
    public void Failure(string what)
    {
        lock (_lock)
            Add(what, what);
    }

    // One of a kind is shown, the shortest.
    private void Add(string kind, string text)
    {
        _unexplainedCount++;
        if (!_shown.TryGetValue(kind, out var other) || text.Length < other.Length)
            _shown[kind] = text;
    }

    public IEnumerable<string> Lines(int most)
    {
        foreach (var text in _shown.Values.Take(most))
            yield return "UNEXPLAINED " + (text.Length > LongestShown ? text[..LongestShown] + "…" : text);
        foreach (var (judge, count) in _judged)
            yield return $"{count,10} verdicts of {judge}";
        yield return $"{_allowed,10} cases that the schema allows";
        foreach (var (reason, count) in _reasons)
            yield return $"{count,10} explained: {reason}";
    }

    public string Json() => JsonSerializer.Serialize(new
    {
        cases = _cases,
        schemas = _schemas,
        disagreements = _disagreements,
        explained = _disagreements - Math.Min(_disagreements, _unexplainedCount),
        unexplained = _unexplainedCount,
        seed,
        judges = _judged,
        allowed = _allowed,
        reasons = _reasons,
    });
}
