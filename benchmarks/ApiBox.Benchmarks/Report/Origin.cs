using System.Globalization;
using System.Runtime.InteropServices;

namespace ApiBox.Benchmarks.Report;

/// <summary>Where, when and of what a table was measured.</summary>
/// <param name="Date">The day, in UTC.</param>
/// <param name="Commit">The commit; with a plus if files had changed since.</param>
/// <param name="Machine">The processor, its cores and the memory.</param>
/// <param name="System">The operating system and the runtime.</param>
/// <param name="Load">The load average of the minute before.</param>
/// <param name="Mode">How long the run was: short or full.</param>
internal sealed record Origin(string Date, string Commit, string Machine, string System, string Load, string Mode)
{
    /// <summary>What differs between runs on one machine.</summary>
    public string Line => $"{char.ToUpperInvariant(Mode[0])}{Mode[1..]} run, {Date}, commit {Commit}, load average {Load} at the start.";

    /// <summary>This machine now; the commit and the mode are those that <c>benchmarks/run</c> says.</summary>
    public static Origin Now() => new(
        DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        Environment.GetEnvironmentVariable("APIBOX_BENCHMARK_COMMIT") ?? "unknown",
        $"{Processor()}, {Environment.ProcessorCount} cores, {Memory()} GB",
        $"{RuntimeInformation.OSDescription.Split(" #")[0]}, {RuntimeInformation.FrameworkDescription}",
        FirstWord("/proc/loadavg"),
        Environment.GetEnvironmentVariable("APIBOX_BENCHMARK_MODE") ?? "short");

    private static string Processor() => Lines("/proc/cpuinfo")
        .FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?
        .Split(':')[1].Trim() ?? "unknown processor";

    private static long Memory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000;

    private static string FirstWord(string file) => Lines(file).FirstOrDefault()?.Split(' ')[0] ?? "unknown";

    private static IEnumerable<string> Lines(string file) => File.Exists(file) ? File.ReadLines(file) : [];
}
