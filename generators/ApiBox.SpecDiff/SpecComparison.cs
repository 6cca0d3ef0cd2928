using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;
using ApiBox.SpecDiff.Operations;
using ApiBox.SpecDiff.Surface;

namespace ApiBox.SpecDiff;

/// <summary>What an edit of a description means: for what is transferred, and for programs that use the client.</summary>
public sealed record SpecComparison(IReadOnlyList<SpecChange> Changes)
{
    /// <summary>Whether both descriptions can be a client in C#, so that its surface was compared.</summary>
    public bool HasSurface { get; init; }

    /// <summary>The worst impact; a patch for equal descriptions.</summary>
    public Impact Impact => ImpactOn(null);

    /// <summary>The worst impact on one side, or on both.</summary>
    public Impact ImpactOn(Side? side) => Changes.Where(change => side is null || change.Side == side)
        .Select(static change => change.Impact).Append(Impact.Patch).Max();

    /// <exception cref="SpecDiffException">One of them has a part that is not what OpenAPI says.</exception>
    public static SpecComparison Of(SpecDocument old, SpecDocument @new)
    {
        var comparison = new Comparison(old, @new);
        new DocumentComparer(comparison).Compare();
        if (comparison.Changes.IsEmpty && FirstDifference.Of(old.Root, @new.Root) is { } different)
            comparison.Changes.Add(
                Impact.Patch, Direction.None, "notation-changed", comparison.InNew(different), "The same is written in another way.");
        var hasSurface = SurfaceComparer.Compare(old, @new, comparison.Changes);
        return new SpecComparison(comparison.Changes.Items) { HasSurface = hasSurface };
    }
}
