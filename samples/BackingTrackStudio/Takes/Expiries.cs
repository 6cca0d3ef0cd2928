namespace BackingTrackStudio;

/// <summary>Whether the service still has the tracks of a take.</summary>
internal enum Expiry
{
    Kept,

    /// <summary>They end within a day.</summary>
    Soon,

    /// <summary>The service has deleted them.</summary>
    Over,
}

internal static class Expiries
{
    private static readonly TimeSpan Warning = TimeSpan.FromDays(1);

    public static Expiry Of(Take take, DateTimeOffset now) =>
        take.ExpiresAt is not { } end || now < end - Warning ? Expiry.Kept : now < end ? Expiry.Soon : Expiry.Over;
}
