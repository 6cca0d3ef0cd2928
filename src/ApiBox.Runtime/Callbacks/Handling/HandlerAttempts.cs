namespace ApiBox.Runtime;

/// <summary>How often a callback is tried, and what comes in between.</summary>
internal static class HandlerAttempts
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>The pause after so many attempts; null when there is to be no other.</summary>
    public static TimeSpan? Pause(int attempts, int most)
    {
        if (attempts >= most)
            return null;
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts - 1, 20));
        return pause < LongestPause ? pause : LongestPause;
    }
}
