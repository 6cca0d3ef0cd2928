using System.Diagnostics;
using System.Globalization;
using ApiBox.Testing;

namespace ApiBox.StudioTests;

/// <summary>The studio as a process, which can be killed and started again with the same data.</summary>
internal sealed class StudioProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, string> _settings;
    private readonly string _emulatorPort = LoopbackPort.Free().ToString(CultureInfo.InvariantCulture);
    private readonly List<string> _output = [];
    private Process? _process;

    public StudioProcess(Dictionary<string, string> settings)
    {
        _settings = settings;
        Address = new($"http://127.0.0.1:{LoopbackPort.Free()}/");
    }

    public Uri Address { get; }

    public string Data { get; } = Directory.CreateTempSubdirectory("apibox-studio-").FullName;

    /// <summary>Starts it and waits until it listens.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Place.Studio])
        {
            WorkingDirectory = Path.GetDirectoryName(Place.Studio),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("APIBOX_API_KEY");
        start.Environment["Urls"] = Address.ToString().TrimEnd('/');
        start.Environment["Studio__DataFolder"] = Data;
        start.Environment["Studio__EmulatorPort"] = _emulatorPort;
        foreach (var (name, value) in _settings)
            start.Environment[name] = value;

        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new() { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Keep(line.Data, listens);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data, listens);
        _process.Exited += (_, _) => listens.TrySetException(new InvalidOperationException($"The studio ended.\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await listens.Task.WaitAsync(StartLimit);
    }

    /// <summary>Ends it as a crash does.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public string Output
    {
        get
        {
            lock (_output)
                return string.Join('\n', _output);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(Data, recursive: true);
    }

    private void Keep(string? line, TaskCompletionSource listens)
    {
        if (line is null)
            return;
        lock (_output)
            _output.Add(line);
        if (line.Contains("The studio listens", StringComparison.Ordinal))
            listens.TrySetResult();
    }
}
