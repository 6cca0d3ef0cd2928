using ApiBox.Conformance.RoundTrips;
using ApiBox.Conformance.Trials;

namespace ApiBox.Conformance.Reports;

/// <summary>How much of something there is in a description, and what became of it.</summary>
internal sealed record Tally(int Found, int Enforced, int Reported, IReadOnlyList<string> Lost)
{
    public static readonly Tally None = new(0, 0, 0, []);

    public override string ToString() => Found == 0 ? "-" : $"{Found}/{Enforced}/{Reported}/{Lost.Count}";
}

/// <summary>One message about a description or about what was made of it.</summary>
internal sealed record Message(string Id, string Severity, int Line, int Column, string Text);

/// <summary>What stock NSwag makes of the same description.</summary>
internal sealed record StockReport(bool Compiles, string? Error, int Broken, int Refused, int GoodRefused);

/// <summary>Everything that was measured of one description.</summary>
internal sealed record DocumentReport(string File)
{
    /// <summary>compiles, does not compile, or refused.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Why it is refused or does not compile; the first ones.</summary>
    public IReadOnlyList<Message> Errors { get; init; } = [];

    public int ErrorCount { get; init; }

    public int WarningCount { get; init; }

    /// <summary>How many diagnostics there are of each kind.</summary>
    public IReadOnlyDictionary<string, int> DescriptionDiagnostics { get; init; } = new Dictionary<string, int>();

    public Tally Constraints { get; init; } = Tally.None;

    public Tally Operations { get; init; } = Tally.None;

    public Tally Callbacks { get; init; } = Tally.None;

    public Tally Links { get; init; } = Tally.None;

    public Tally Security { get; init; } = Tally.None;

    public Tally Answers { get; init; } = Tally.None;

    public IReadOnlyDictionary<string, double> Milliseconds { get; init; } = new Dictionary<string, double>();

    public int Lines { get; init; }

    /// <summary>What became of a value of each type.</summary>
    public RoundTripReport RoundTrips { get; init; } = RoundTripReport.None;

    public ViolationCount? Violations { get; init; }

    public StockReport? Stock { get; init; }

    public bool IsRefused => Outcome == "refused";

    public IEnumerable<Tally> Tallies => [Constraints, Operations, Callbacks, Links, Security, Answers];

    public int Lost => Tallies.Sum(static tally => tally.Lost.Count);

    /// <summary>Exceptions, and good objects that were refused.</summary>
    public int Wrong => Violations is { } count ? count.Exceptions + count.GoodRefused : 0;
}
