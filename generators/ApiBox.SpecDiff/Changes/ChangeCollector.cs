using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Changes;

/// <summary>Collects changes. What several operations share is one change with several uses.</summary>
internal sealed class ChangeCollector
{
    private readonly Dictionary<(Impact, Side, Direction, string Kind, string Path, string Reason), (SpecChange Change, List<string> Uses)>
        _changes = [];

    /// <summary>The changes, the worst first, and then by location.</summary>
    public IReadOnlyList<SpecChange> Items =>
    [
        .. _changes.Values.Select(static entry => entry.Change with { Uses = entry.Uses })
            .OrderByDescending(static change => change.Impact)
            .ThenBy(static change => change.Line)
            .ThenBy(static change => change.Path, StringComparer.Ordinal)
            .ThenBy(static change => change.Kind, StringComparer.Ordinal)
            .ThenBy(static change => change.Direction),
    ];

    public bool IsEmpty => _changes.Count == 0;

    /// <param name="at">Where it happened.</param>
    /// <param name="use">The operation that it concerns, if it is not a part of it.</param>
    public void Add(Impact impact, Direction direction, string kind, SpecLocation at, string reason, string? use = null) =>
        Add(impact, Side.Wire, direction, kind, at, reason, use is null ? [] : [use]);

    public void Add(
        Impact impact, Side side, Direction direction, string kind, SpecLocation at, string reason, IEnumerable<string> uses)
    {
        var key = (impact, side, direction, kind, at.Path, reason);
        if (!_changes.TryGetValue(key, out var entry))
            _changes[key] = entry =
                (new SpecChange(impact, side, direction, kind, at.Path, at.Document.Name, at.Line, reason, []), []);
        foreach (var use in uses)
            if (!entry.Uses.Contains(use))
                entry.Uses.Add(use);
    }
}

/// <summary>A location in one of the two documents.</summary>
/// <param name="Path">Its pointer.</param>
internal sealed record SpecLocation(SpecDocument Document, string Path, int Line)
{
    // The name of a member is where people look, even if its value begins on a later line.
    public static SpecLocation Of(SpecDocument document, SpecNode node) =>
        new(document, node.Pointer, document.LineOf(node.Parent?.Member(node.Key)?.NameSpan ?? node.Span));

    /// <summary>The member of that name, or the value itself without one.</summary>
    public static SpecLocation Of(SpecDocument document, SpecNode node, string member) =>
        Of(document, node[member] ?? node);
}
