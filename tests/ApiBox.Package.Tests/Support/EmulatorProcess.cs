using System.Diagnostics;

namespace ApiBox.Package.Tests.Support;

/// <summary>The emulator as users start it: a process of its own that says where it listens.</summary>
internal sealed class EmulatorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private EmulatorProcess(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<EmulatorProcess> StartAsync(Checkout checkout, string apiKey)
    {
        var program = checkout.PathOf("src/ApiBox.Emulator/bin/Release/net10.0/ApiBox.Emulator.dll");
        var process = new Command(checkout.Root).Start(
            "dotnet", program, "--urls", "http://127.0.0.1:0", "--api-key", apiKey, "--task-seconds", "0.5", "--track-seconds", "0.1");
        // A pipe that nobody empties stops the writer once it is full.
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = new List<string>();
        void See(object sender, DataReceivedEventArgs line)
        {
            lock (seen)
                seen.Add(line.Data ?? "(end)");
            var words = line.Data?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
            if (words.FirstOrDefault(static word => word.StartsWith("http://", StringComparison.Ordinal)) is { } url)
                address.TrySetResult(url);
        }

        process.OutputDataReceived += See;
        process.ErrorDataReceived += See;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await Task.WhenAny(address.Task, process.WaitForExitAsync()).WaitAsync(Limit);
            Assert.True(address.Task.IsCompleted, "The emulator ended before it told its address.");
            return new EmulatorProcess(process, await address.Task);
        }
        catch (Exception error)
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            lock (seen)
                throw new InvalidOperationException($"The emulator did not start:\n{string.Join('\n', seen)}", error);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
