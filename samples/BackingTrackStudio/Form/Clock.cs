using System.Globalization;

namespace BackingTrackStudio;

/// <summary>Writes lengths of time as a player does.</summary>
internal static class Clock
{
    public static string Text(TimeSpan length)
    {
        var seconds = Math.Max(0, (long)length.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }
}
