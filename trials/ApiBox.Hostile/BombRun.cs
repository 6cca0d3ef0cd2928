using System.Diagnostics;
using System.Globalization;

namespace ApiBox.Hostile;

/// <summary>Sets off every bomb in processes of its own and holds it to what it may cost.</summary>
internal static class BombRun
{
    public const int MostMegabytes = 512;
    public const int MostMilliseconds = 5_000;

    /// <summary>The step of a build that this process was started for.</summary>
    public static int Step(string name, string step)
    {
        var text = Bombs.All[name]();
        var path = text[0] == '{' ? "bomb.json" : "bomb.yaml";
        var measured = step == "prepare" ? Measured.Preparation(text, path) : Measured.Generator(text, path);
        Console.WriteLine($"{measured.Milliseconds:F0}|{measured.PeakMegabytes:F0}|{measured.Outcome}");
        return 0;
    }

    public static Tally Run(IReadOnlyList<string> names)
    {
        var tally = new Tally();
        Console.WriteLine($"{"bomb",-28} {"ms",6} {"MB",5}  outcome");
        foreach (var name in names)
        {
            var prepared = Start(name, "prepare");
            // What is refused stops the build there.
            var isRefused = prepared?.Outcome.StartsWith("APIBOX", StringComparison.Ordinal) == true;
            var generated = prepared is null || isRefused ? prepared : Start(name, "generate");
            if (prepared is null || generated is null)
            {
                tally.Fail(name, "it ended badly");
                continue;
            }

            var all = isRefused
                ? prepared
                : new Measured(
                    $"{prepared.Outcome} + {generated.Outcome}",
                    prepared.Milliseconds + generated.Milliseconds,
                    Math.Max(prepared.PeakMegabytes, generated.PeakMegabytes));
            tally.Add(name, all);
            var isFine = all.Milliseconds <= MostMilliseconds && all.PeakMegabytes <= MostMegabytes;
            Console.WriteLine(
                $"{name,-28} {all.Milliseconds,6:F0} {all.PeakMegabytes,5:F0}  "
                    + $"{(all.Outcome.Length > 100 ? all.Outcome[..100] : all.Outcome)}{(isFine ? "" : "  TOO MUCH")}");
            if (!isFine)
                tally.Fail(name, "it costs too much");
        }

        return tally;
    }

    private static Measured? Start(string name, string step)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!, ["one", name, step])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{MostMegabytes * 1024 * 1024:X}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(180_000))
            process.Kill();
        var parts = output.Result.Trim().Split('|', 3);
        if (process.ExitCode == 0 && parts.Length == 3)
            return new Measured(
                parts[2].ReplaceLineEndings(" "),
                double.Parse(parts[0], CultureInfo.InvariantCulture),
                double.Parse(parts[1], CultureInfo.InvariantCulture));
        Console.WriteLine($"{name,-28} {step}: exit code {process.ExitCode}, {errors.Result.Trim().Split('\n')[0]}");
        return null;
    }
}
