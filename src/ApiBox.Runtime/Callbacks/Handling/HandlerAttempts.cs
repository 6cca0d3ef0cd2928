namespace ApiBox.Runtime;

/// <summary>The attempts of a callback and the pauses between them.</summary>
internal static class HandlerAttempts
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan MaxPause = TimeSpan.FromMinutes(1);

    /// <summary>The pause after a number of attempts; null when there is no further attempt.</summary>
    public static TimeSpan? Pause(int attempts, int maxAttempts)
    {
        if (attempts >= maxAttempts)
            return null;
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts - 1, 20));
        return pause < MaxPause ? pause : MaxPause;
    }
}
