using System.Diagnostics;
using System.Text;
using ApiBox.Packing;
using ApiBox.Testing;

namespace ApiBox.Clients;

/// <summary>A mock server that Prism makes of a description.</summary>
internal sealed class MockServer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MockServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public bool HasEnded => _process.HasExited;

    /// <summary>The line of the log that says why it ended.</summary>
    public string Error
    {
        get
        {
            lock (_log)
                return _log.ToString().Split('\n').LastOrDefault(static line => line.Contains("Error:", StringComparison.Ordinal), "");
        }
    }

    /// <exception cref="InvalidOperationException">Prism does not accept the description.</exception>
    public static async Task<MockServer> StartAsync(string prism, string description)
    {
        var port = LoopbackPort.Free();
        var process = new Command(Path.GetDirectoryName(description)!).Start(
            prism, "mock", description, "--host", "127.0.0.1", "--port", $"{port}");
        var server = new MockServer(process, new Uri($"http://127.0.0.1:{port}/"));
        process.OutputDataReceived += server.Hear;
        process.ErrorDataReceived += server.Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Task.WhenAny(server._listens.Task, process.WaitForExitAsync(), Task.Delay(Limit));
        if (server._listens.Task.IsCompleted)
            return server;
        await server.DisposeAsync();
        throw new InvalidOperationException($"Prism does not listen: {server._log}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
            _log.Append(line.Data).Append('\n');
        if (line.Data?.Contains("Prism is listening", StringComparison.Ordinal) == true)
            _listens.TrySetResult();
    }
}
