using System.Globalization;

namespace ApiBox.Benchmarks.Report;

/// <summary>Values with their units, as people read them.</summary>
internal static class Quantity
{
    public const string Nanoseconds = "ns";
    public const string Microseconds = "us";
    public const string Milliseconds = "ms";
    public const string Bytes = "B";
    public const string Ratio = "ratio";
    public const string Count = "count";

    public static string Text(double value, string unit) => unit switch
    {
        Nanoseconds => Time(value),
        Microseconds => Time(value * 1e3),
        Milliseconds => Time(value * 1e6),
        Bytes => Size(value),
        Ratio => RatioText(value),
        _ => Number(value, "N0"),
    };

    public static string RatioText(double value) => Number(value, Math.Abs(value) switch
    {
        < 0.1 => "0.0000",
        < 10 => "0.000",
        < 100 => "0.0",
        _ => "N0",
    });

    private static string Time(double nanoseconds) => Math.Abs(nanoseconds) switch
    {
        0 => "0",
        < 1e3 => Number(nanoseconds, "0.0") + " ns",
        < 1e6 => Number(nanoseconds / 1e3, "0.00") + " µs",
        < 1e9 => Number(nanoseconds / 1e6, "0.0") + " ms",
        _ => Number(nanoseconds / 1e9, "0.00") + " s",
    };

    // What is less than a byte for each operation was allocated by something else.
    private static string Size(double bytes) => Math.Abs(bytes) switch
    {
        < 0.5 => "0 B",
        < 1e5 => Number(bytes, "N0") + " B",
        < 1e6 => Number(bytes / 1e3, "0.0") + " kB",
        _ => Number(bytes / 1e6, "0.00") + " MB",
    };

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
