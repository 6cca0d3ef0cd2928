namespace ApiBox.Conformance.RoundTrips;

/// <summary>What became of the types of a description when a value of each was written and read.</summary>
/// <param name="Types">How many types were tried.</param>
/// <param name="Failures">Those that failed, with what went wrong.</param>
internal sealed record RoundTripReport(int Types, IReadOnlyList<string> Failures)
{
    public static readonly RoundTripReport None = new(0, []);

    public int Passed => Types - Failures.Count;
}
