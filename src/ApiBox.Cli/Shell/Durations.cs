using System.Globalization;

namespace ApiBox.Cli.Shell;

/// <summary>Reads and writes durations as people do.</summary>
internal static class Durations
{
    private const double MaxDays = 1;

    // Longer suffixes come first, since "ms" ends with "s".
    private static readonly (string Suffix, TimeSpan Unit)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("min", TimeSpan.FromMinutes(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
        ("", TimeSpan.FromSeconds(1)),
    ];

    /// <summary>Such as <c>0.6 s</c>, <c>12 s</c>, <c>1 min 35 s</c>, <c>2 h 5 min</c> and <c>13 days 4 h</c>.</summary>
    public static string Of(TimeSpan duration)
    {
        if (duration < TimeSpan.FromSeconds(10))
            return string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s");
        if (duration < TimeSpan.FromMinutes(1))
            return string.Create(CultureInfo.InvariantCulture, $"{(int)duration.TotalSeconds} s");
        if (duration < TimeSpan.FromHours(1))
            return Pair(duration.Minutes, "min", duration.Seconds, "s");
        return duration < TimeSpan.FromDays(1)
            ? Pair(duration.Hours, "h", duration.Minutes, "min")
            : Pair(duration.Days, duration.Days == 1 ? "day" : "days", duration.Hours, "h");
    }

    /// <summary>Reads a number of seconds, or a number with one of the units ms, s, m, min and h; at most a day.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        var (suffix, unit) = Units.First(unit => text.EndsWith(unit.Suffix, StringComparison.Ordinal));
        var number = text[..^suffix.Length].TrimEnd();
        duration = TimeSpan.Zero;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite;
        if (!double.TryParse(number, Style, CultureInfo.InvariantCulture, out var count)
            || !(count * unit.TotalDays <= MaxDays))
            return false;
        duration = count * unit;
        return true;
    }

    private static string Pair(int large, string largeUnit, int small, string smallUnit) => small == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{large} {largeUnit}")
        : string.Create(CultureInfo.InvariantCulture, $"{large} {largeUnit} {small} {smallUnit}");
}
