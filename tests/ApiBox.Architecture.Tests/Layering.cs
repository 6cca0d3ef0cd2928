namespace ApiBox.Architecture.Tests;

/// <summary>Compares references with the layers of a drawing.</summary>
internal static class Layering
{
    /// <summary>What is wrong: names that the drawing lacks, and arrows that do not lead to a lower layer.</summary>
    public static IReadOnlyList<string> Violations(
        IReadOnlyList<IReadOnlyList<string>> layers, IEnumerable<string> names, IEnumerable<FolderReference> references)
    {
        var heights = layers.SelectMany(static (layer, height) => layer.Select(name => (name, height)))
            .ToDictionary(static one => one.name, static one => one.height);
        var found = names.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Where(name => !heights.ContainsKey(name)).Select(static name => $"The drawing lacks {name}."),
            .. heights.Keys.Where(name => !found.Contains(name)).Select(static name => $"The drawing has {name}, which does not exist."),
            .. references.Where(one => heights.TryGetValue(one.From, out var from) && heights.TryGetValue(one.To, out var to) && from <= to)
                .Select(static one => one.ToString()),
        ];
    }
}
