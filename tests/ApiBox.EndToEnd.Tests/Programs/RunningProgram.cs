using System.Collections.Concurrent;
using System.Diagnostics;

namespace ApiBox.EndToEnd.Tests.Programs;

/// <summary>A program in a process of its own, and what it says.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly SemaphoreSlim _spoke = new(0);

    private RunningProgram(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, said) => Note(said.Data);
        process.ErrorDataReceived += (_, said) => Note(said.Data);
    }

    public string Text => string.Join('\n', _lines);

    /// <summary>Starts <c>dotnet</c>. The key of the environment of the tests is not handed on.</summary>
    public static RunningProgram Start(string folder, string? apiKey, params IEnumerable<string> arguments) =>
        Start(folder, apiKey is null ? [] : [(ApiBoxClient.ApiKeyVariable, apiKey)], arguments);

    /// <inheritdoc cref="Start(string, string?, IEnumerable{string})"/>
    public static RunningProgram Start(
        string folder, IEnumerable<(string Name, string Value)> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false
        };
        start.Environment.Remove(ApiBoxClient.ApiKeyVariable);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var program = new RunningProgram(new Process { StartInfo = start });
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Waits until the program has said something.</summary>
    public async Task<string> SaysAsync(string part, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_lines.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } line)
                return line;
            Assert.True(await _spoke.WaitAsync(Patience, cancellationToken), $"It never said \"{part}\", but:\n{Text}");
        }
    }

    /// <summary>Ends it as a crash would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public async Task<int> ExitAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync(CancellationToken.None);
        _process.Dispose();
        _spoke.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        _spoke.Release();
    }
}
