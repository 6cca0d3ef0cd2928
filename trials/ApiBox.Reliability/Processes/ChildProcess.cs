using System.Diagnostics;

namespace ApiBox.Reliability.Processes;

/// <summary>This program once more, as one instance of an application.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task _reading;

    private ChildProcess(Process process, Task reading) => (_process, _reading) = (process, reading);

    public bool HasExited => _process.HasExited;

    /// <summary>Starts it.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="note">Takes each line that it prints.</param>
    public static ChildProcess Start(IEnumerable<string> arguments, Action<string> note)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true
        };
        var process = Process.Start(start)!;
        return new ChildProcess(process, ReadAsync(process, note));
    }

    /// <summary>Kills it with SIGKILL.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Tells it that it may end.</summary>
    public void EndInput() => _process.StandardInput.Close();

    /// <summary>Waits for its end and for the last of what it has printed.</summary>
    public async Task ExitAsync(TimeSpan? patience = null)
    {
        await _process.WaitForExitAsync().WaitAsync(patience ?? Patience);
        await _reading;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static async Task ReadAsync(Process process, Action<string> note)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            note(line);
    }
}
