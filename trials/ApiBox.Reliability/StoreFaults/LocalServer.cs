using System.Diagnostics;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>A PostgreSQL server on this machine that this program may stop and start.</summary>
internal sealed class LocalServer
{
    private readonly string _programs;
    private readonly string _data;
    private readonly string _owner;

    private LocalServer(string programs, string data, string owner) => (_programs, _data, _owner) = (programs, data, owner);

    /// <summary>Finds it.</summary>
    /// <returns>Null when it is elsewhere, or somebody else's.</returns>
    public static async Task<LocalServer?> FindAsync(string connection)
    {
        var data = await TrialStore.AskAsync<string>(connection, "SHOW data_directory");
        var pid = Path.Combine(data, "postmaster.pid");
        try
        {
            var process = File.ReadLines(pid).First();
            if (new FileInfo($"/proc/{process}/exe").ResolveLinkTarget(returnFinalTarget: true) is not { } program)
                return null;
            return new LocalServer(Path.GetDirectoryName(program.FullName)!, data, (await OutputAsync("stat", "-c", "%U", data)).Trim());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Ends its processes without a word and starts it again: what is not on the disk is lost.</summary>
    public async Task CrashAsync()
    {
        string[] restart =
        [
            Path.Combine(_programs, "pg_ctl"), "-D", _data, "-m", "immediate", "-w", "-l", Path.Combine(_data, "crash.log"), "restart"
        ];

        // The server refuses to run as root.
        if (_owner == Environment.UserName)
            await OutputAsync(restart[0], restart[1..]);
        else
            await OutputAsync("runuser", ["-u", _owner, "--", .. restart]);
    }

    private static async Task<string> OutputAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output ?? ""
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
