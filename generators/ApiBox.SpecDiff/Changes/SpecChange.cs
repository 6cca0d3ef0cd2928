namespace ApiBox.SpecDiff.Changes;

/// <summary>One difference of two descriptions.</summary>
/// <param name="Kind">What happened, such as max-length-decreased.</param>
/// <param name="Path">The pointer of the location, in the new description, or in the old one if it is not in the new.</param>
/// <param name="File">The file that the location is in.</param>
/// <param name="Line">The line there, counted from one.</param>
/// <param name="Reason">Why it has this impact.</param>
/// <param name="Uses">The operations that it concerns; empty for all.</param>
public sealed record SpecChange(
    Impact Impact, Side Side, Direction Direction, string Kind, string Path, string File, int Line, string Reason,
    IReadOnlyList<string> Uses);
