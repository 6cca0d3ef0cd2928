namespace ApiBox.OpenApi.Reading;

/// <summary>
/// Where references lead, one after another. Every walk over references passes here, so this is the one guard against a ring of them.
/// </summary>
/// <param name="End">What the last reference leads to; null with a fault, and where a reference is broken.</param>
/// <param name="Broken">The reference that cannot be resolved.</param>
/// <param name="Error">What is wrong with the chain as a whole; null when it has an end.</param>
/// <param name="Targets">All that was passed on the way, the end included.</param>
internal sealed record ReferenceChain(SpecNode? End, SpecNode? Broken, string? Error, IReadOnlyList<SpecNode> Targets)
{
    // No real description reaches this limit. Without it, each of many references would be followed through all others.
    private const int Longest = 32;

    /// <param name="node">Where the references begin; the end of the chain, if it is none.</param>
    /// <param name="endsWhereMoreIsSaid">Whether the chain ends at a schema with keywords beside its reference. A ring
    /// behind that is found all the same.</param>
    /// <param name="find">The target of a reference from a location; null without one.</param>
    public static ReferenceChain Of(SpecNode node, bool endsWhereMoreIsSaid, Func<SpecNode, SpecNode, SpecNode?> find)
    {
        var targets = new List<SpecNode>();
        SpecNode? end = null;
        HashSet<SpecNode>? seen = null;
        while (node.Reference is { } reference)
        {
            if (find(node, reference) is not { } target)
                return new ReferenceChain(end, end is null ? reference : null, null, targets);
            if (end is null)
                targets.Add(target);
            if (target.Reference is not null)
            {
                seen ??= [node];
                if (!seen.Add(target))
                    return new ReferenceChain(null, null, "refers back to itself", targets);
                if (seen.Count > Longest)
                    return new ReferenceChain(null, null, "passes through too many other references", targets);
                if (endsWhereMoreIsSaid && target.Members.Count > 1)
                    end ??= target;
            }

            node = target;
        }

        return new ReferenceChain(end ?? node, null, null, targets);
    }

    /// <summary>Whether a reference names something in the document.</summary>
    public static bool IsInside(SpecNode reference) => reference.IsString && reference.Text.StartsWith("#", StringComparison.Ordinal);

    /// <summary>Why a reference cannot be resolved.</summary>
    public static string Reason(SpecNode broken) =>
        !broken.IsString ? "is not a string"
        : IsInside(broken) ? "cannot be resolved"
        : "leads to another document, which is not read";
}
