using System.Text.RegularExpressions;
using ApiBox.OpenApi.Reading;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Which path is which, whatever the names of its parameters.</summary>
internal static partial class PathMatch
{
    /// <summary>The pairs of paths; one of both is null for a path that was removed or added.</summary>
    public static List<(SpecMember? Old, SpecMember? New)> Of(SpecNode? old, SpecNode? @new)
    {
        var (before, after) = (Paths(old), Paths(@new));
        var matches = new List<(SpecMember?, SpecMember?)>();
        foreach (var path in before.ToList())
            if (@new?.Member(path.Name) is { } same)
                Pair(path, same);
        var byShape = after.GroupBy(static path => Shape(path.Name), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var path in before.ToList())
            if (byShape.Remove(Shape(path.Name), out var match))
                Pair(path, match);
        matches.AddRange(before.Select(static path => ((SpecMember?)path, (SpecMember?)null)));
        matches.AddRange(after.Select(static path => ((SpecMember?)null, (SpecMember?)path)));
        return matches;

        void Pair(SpecMember one, SpecMember other)
        {
            matches.Add((one, other));
            before.Remove(one);
            after.Remove(other);
        }
    }

    /// <summary>The names of the parameters of a path, in order.</summary>
    public static IEnumerable<string> Names(string path) => Parameter().Matches(path).Select(static match => match.Groups[1].Value);

    private static string Shape(string path) => Parameter().Replace(path, "{}");

    private static List<SpecMember> Paths(SpecNode? node) =>
        [.. (node?.Members ?? []).Where(static member => !member.Name.StartsWith("x-", StringComparison.Ordinal))];

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Parameter();
}
