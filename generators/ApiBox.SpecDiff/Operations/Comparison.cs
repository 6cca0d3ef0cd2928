using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;
using ApiBox.SpecDiff.Extensions;
using ApiBox.SpecDiff.Schemas;

namespace ApiBox.SpecDiff.Operations;

/// <summary>What all comparisons share: the two documents, the changes, and the schemas that are still to be compared.</summary>
internal sealed class Comparison(SpecDocument old, SpecDocument @new)
{
    private static readonly string[] Words = ["summary", "description", "example", "examples", "externalDocs", "tags"];

    public SpecDocument Old { get; } = old;

    public SpecDocument New { get; } = @new;

    public ChangeCollector Changes { get; } = new();

    public SchemaGraph Schemas { get; } = new(old, @new);

    public SpecLocation InOld(SpecNode node) => SpecLocation.Of(Old, node);

    public SpecLocation InNew(SpecNode node) => SpecLocation.Of(New, node);

    /// <summary>The location of a member in the new object, or in the old one if it is not there any more.</summary>
    public SpecLocation At(SpecNode old, SpecNode @new, string member) =>
        @new[member] is { } there ? InNew(there) : old[member] is { } here ? InOld(here) : InNew(@new);

    public static bool Differs(SpecNode old, SpecNode @new, string member) => JsonText.OrNull(old[member]) != JsonText.OrNull(@new[member]);

    /// <summary>Members that only people read, the mark that something is not to be used any more, and extensions.</summary>
    public void CompareCommon(SpecNode old, SpecNode @new, Direction direction, string? use = null)
    {
        var words = Words.Where(name => Differs(old, @new, name)).ToList();
        if (words.Count > 0)
            Changes.Add(
                Impact.Patch, direction, "documentation-changed", At(old, @new, words[0]),
                $"Only words changed: {string.Join(", ", words)}.", use);
        var (was, isNow) = (old["deprecated"] is { IsTrue: true }, @new["deprecated"] is { IsTrue: true });
        if (was != isNow)
            Changes.Add(
                isNow ? Impact.Minor : Impact.Patch, direction, isNow ? "deprecated" : "reactivated", At(old, @new, "deprecated"),
                isNow ? "It still works, but is not to be used any more." : "It is to be used again.", use);
        foreach (var change in ExtensionComparer.CompareAll(old, @new, direction, Old, New))
            Changes.Add(change.Impact, direction, change.Kind, change.Location, change.Reason, use);
    }

    /// <summary>What both mean by an object that may be a reference; null and a change if one of them cannot be found.</summary>
    public (SpecNode Old, SpecNode New)? Resolve(SpecNode old, SpecNode @new, string what)
    {
        var (before, after) = (Old.Resolve(old), New.Resolve(@new));
        if (before is not null && after is not null)
            return (Old.Object(before, what)!, New.Object(after, what)!);
        if (before is not null || after is not null || JsonText.OrNull(old) != JsonText.OrNull(@new))
            Changes.Add(
                Impact.Breaking, Direction.None, "reference-changed", InNew(@new),
                $"{what} is a reference out of the description or to nothing, so it cannot be compared.");
        return null;
    }
}
