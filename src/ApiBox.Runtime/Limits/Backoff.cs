namespace ApiBox.Runtime;

/// <summary>
/// Pauses before retries, with full jitter: anything between nothing and a ceiling that doubles, so that calls that failed together do not
/// retry together.
/// </summary>
internal static class Backoff
{
    // Timers count milliseconds; a shorter pause is none.
    private static readonly TimeSpan MinPause = TimeSpan.FromMilliseconds(1);

    /// <summary>A pause at random.</summary>
    /// <param name="first">The ceiling of the first pause.</param>
    /// <param name="longest">The highest ceiling.</param>
    /// <param name="retry">How many retries there were before.</param>
    public static TimeSpan Next(TimeSpan first, TimeSpan longest, int retry) => Next(first, longest, retry, Random.Shared.NextDouble());

    /// <inheritdoc cref="Next(TimeSpan, TimeSpan, int)"/>
    /// <param name="first">The ceiling of the first pause.</param>
    /// <param name="longest">The highest ceiling.</param>
    /// <param name="retry">How many retries there were before.</param>
    /// <param name="chance">From 0 up to 1, the share of the ceiling.</param>
    public static TimeSpan Next(TimeSpan first, TimeSpan longest, int retry, double chance)
    {
        var ceiling = Math.Min(longest.Ticks, first.Ticks * Math.Pow(2, retry));
        var pause = TimeSpan.FromTicks((long)(ceiling * chance));
        return pause < MinPause && ceiling >= MinPause.Ticks ? MinPause : pause;
    }
}
