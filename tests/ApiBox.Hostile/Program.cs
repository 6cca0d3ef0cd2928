using System.Diagnostics;
using System.Globalization;
using ApiBox.Hostile;

// ApiBox.Hostile bombs [NAME]    what each bomb costs in a process of its own, held to 512 MB and 5 s
// ApiBox.Hostile speed [COUNT]   the generator over a description of that many operations
// ApiBox.Hostile one NAME        one bomb in this process
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["one", var name]:
        var text = Bombs.All[name]();
        var measured = Measured.Of(text, text[0] == '{' ? "bomb.json" : "bomb.yaml");
        Console.WriteLine($"{measured.Milliseconds:F0}|{measured.PeakMegabytes:F0}|{measured.Outcome}");
        return 0;
    case ["bombs", .. var names]:
        return Run(names is [var only] ? [only] : [.. Bombs.All.Keys]);
    case ["speed", .. var count]:
        Speed(count is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 1_000);
        return 0;
    default:
        Console.Error.WriteLine("usage: ApiBox.Hostile bombs [NAME] | speed [COUNT]");
        return 2;
}

static int Run(string[] names)
{
    const int mostMegabytes = 512;
    const int mostMilliseconds = 5_000;
    var failed = 0;
    Console.WriteLine($"{"bomb",-30} {"ms",8} {"MB",6}  outcome");
    foreach (var name in names)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["one", name]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{mostMegabytes * 1024 * 1024:X}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(120_000))
            process.Kill();
        var parts = output.Result.Trim().Split('|', 3);
        var isFine = process.ExitCode == 0 && parts.Length == 3 && double.Parse(parts[0], CultureInfo.InvariantCulture) <= mostMilliseconds && double.Parse(parts[1], CultureInfo.InvariantCulture) <= mostMegabytes;
        failed += isFine ? 0 : 1;
        Console.WriteLine(parts.Length == 3
            ? $"{name,-30} {parts[0],8} {parts[1],6}  {parts[2]}{(isFine ? "" : "  TOO MUCH")}"
            : $"{name,-30} {"-",8} {"-",6}  FAILED with exit code {process.ExitCode}: {errors.Result.Trim().Split('\n')[0]}");
    }

    Console.WriteLine(failed == 0 ? $"all {names.Length} within {mostMilliseconds} ms and {mostMegabytes} MB" : $"{failed} of {names.Length} too costly");
    return failed == 0 ? 0 : 1;
}

static void Speed(int count)
{
    var description = Bombs.Operations(count);
    Console.WriteLine($"{count} operations, {description.Length / 1024} KiB");
    for (var round = 1; round <= 5; round++)
        Console.WriteLine($"round {round}: {Measured.Generator(description):F0} ms");
}
