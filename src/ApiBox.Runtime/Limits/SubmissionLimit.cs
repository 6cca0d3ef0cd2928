namespace ApiBox;

/// <summary>
/// How many paid requests a client sends within a stretch of time; further ones wait, first come, first served. The service refuses what is
/// too fast (codes 405 and 430), so a limit turns refusals into short waits. It counts the requests of one client: processes that share an
/// account share its limit, but do not know of each other.
/// </summary>
public sealed record SubmissionLimit
{
    private const int MaxCount = 100_000;
    private static readonly TimeSpan MaxWindow = TimeSpan.FromDays(1);

    /// <summary>Sets a limit.</summary>
    /// <param name="count">How many requests, from 1 to 100,000.</param>
    /// <param name="window">Within how long, from 1 ms to a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public SubmissionLimit(int count, TimeSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, TimeSpan.FromMilliseconds(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(window, MaxWindow);
        Count = count;
        Window = window;
    }

    /// <summary>20 requests within 10 seconds, the figure that sister services document for an account.</summary>
    public static SubmissionLimit Documented { get; } = new(20, TimeSpan.FromSeconds(10));

    /// <summary>How many requests.</summary>
    public int Count { get; }

    /// <summary>Within how long.</summary>
    public TimeSpan Window { get; }
}
