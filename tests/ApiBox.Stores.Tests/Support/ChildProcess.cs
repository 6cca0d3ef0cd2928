using System.Diagnostics;

namespace ApiBox.Stores.Tests.Support;

/// <summary>Another process, which runs what Program.cs says. It is gone afterwards.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardInput = true;
        _process = Process.Start(start)!;
    }

    private static string Assembly => typeof(ChildProcess).Assembly.Location;

    public static ChildProcess Start(params string[] arguments) => new(new ProcessStartInfo("dotnet", [Assembly, .. arguments]));

    /// <summary>One without file locks, as a setting of the runtime has it.</summary>
    public static ChildProcess StartWithoutLocks(params string[] arguments) => new(
        new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { Environment = { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1" } });

    /// <summary>
    /// One that can make no file larger than that, which is how a full disk looks; more precisely: a quota that is used up.
    /// </summary>
    public static ChildProcess StartWithLargestFile(int kilobytes, params string[] arguments) => new(
        new ProcessStartInfo("bash", ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet \"$@\"", "bash", Assembly, .. arguments])
        {
            // The runtime makes a large file in memory for this.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        });

    public async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync();

    public async Task<List<string>> ReadToEndAsync()
    {
        var text = await _process.StandardOutput.ReadToEndAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>As kill -9 does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }
}
