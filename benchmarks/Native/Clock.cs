using System.Diagnostics;
using System.Globalization;

/// <summary>Prints what <c>NativeComparison</c> reads: the start and the first call in milliseconds, the peak memory, the task.</summary>
internal static class Clock
{
    public static async Task RunAsync(string[] args, Func<Uri, Task<string>> call)
    {
        // The first thing that the program does; args[1] is the same clock just before the process was started.
        var main = Stopwatch.GetTimestamp();
        var start = Stopwatch.GetElapsedTime(long.Parse(args[1], CultureInfo.InvariantCulture), main);
        var taskId = await call(new Uri(args[0]));
        var first = Stopwatch.GetElapsedTime(main);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{start.TotalMilliseconds} {first.TotalMilliseconds} {process.PeakWorkingSet64} {taskId}"));
    }
}
