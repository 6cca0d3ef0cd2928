using System.Diagnostics;
using System.Text.RegularExpressions;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

/// <summary>The emulator as a process of its own.</summary>
public sealed partial class ServerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task ItPrintsWhatIsNeededServesAndStopsOnCtrlC()
    {
        using var server = Start("--urls", "http://127.0.0.1:0", "--task-seconds", "0", "--track-seconds", "0.1", "--credits", "12");
        var welcome = await ReadUntilAsync(server, "Ctrl-C");
        using var http = new HttpClient { BaseAddress = new(Address.Match(welcome).Value) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Key.Match(welcome).Value);
        Assert.Equal(2, welcome.Split("\n  curl ").Length - 1);

        using var submit = await http.PostAsync(Caller.SubmitPath, Caller.Json(CurlBody.Match(welcome).Value));
        var id = (await ServiceEnvelope.ReadAsync(submit)).TaskId;
        var details = await ServiceEnvelope.ReadAsync(await http.GetAsync($"{Caller.DetailsPath}?taskId={id}"));
        Assert.Equal("SUCCESS", details.Status);
        Assert.Equal([0.1m, 0.1m], details.Tracks.Select(track => Math.Round(track.GetProperty("duration").GetDecimal(), 1)));
        Assert.Contains(id, await ReadUntilAsync(server, "record-info"), StringComparison.Ordinal);

        using var interrupt = Process.Start("kill", ["-INT", $"{server.Id}"]);
        var rest = await server.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await server.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, server.ExitCode);
        Assert.DoesNotContain(Key.Match(welcome).Value, rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKeyThatWasGivenIsNotShown()
    {
        using var server = Start("--urls", "http://127.0.0.1:0", "--api-key", "my-own-key");
        var welcome = await ReadUntilAsync(server, "Ctrl-C");
        using var http = new HttpClient { BaseAddress = new(Address.Match(welcome).Value) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", "my-own-key");
        Assert.Equal(404, (await ServiceEnvelope.ReadAsync(await http.GetAsync($"{Caller.DetailsPath}?taskId=x"))).Code);
        Assert.DoesNotContain("my-own-key", welcome + await ReadUntilAsync(server, "record-info"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--credits must be a number", "--credits", "many")]
    [InlineData("--credits must be a number", "--credits", "-1")]
    [InlineData("--task-seconds must be a number", "--task-seconds", "NaN")]
    [InlineData("--track-seconds must be a number", "--track-seconds", "0")]
    [InlineData("--urls must be an http URL", "--urls", "https://127.0.0.1:5080")]
    [InlineData("--urls must be an http URL", "--urls", "http://127.0.0.1:99999")]
    [InlineData("--api-key must be a key", "--api-key", " ")]
    [InlineData("none.json", "--spec", "none.json")]
    [InlineData("--nonsense", "--nonsense")]
    public async Task BadOptionsAreToldAndEndWithTwo(string complaint, params string[] arguments)
    {
        using var server = Start(arguments);
        var errors = await server.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await server.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(2, server.ExitCode);
        Assert.Contains(complaint, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADescriptionFromAFileIsServed()
    {
        using var server = Start("--urls", "http://127.0.0.1:0", "--spec", DialectFixture.Path);
        var welcome = await ReadUntilAsync(server, "Ctrl-C");
        Assert.Contains("/flagged-by-words", welcome, StringComparison.Ordinal);
        using var http = new HttpClient { BaseAddress = new(Address.Match(welcome).Value) };
        Assert.Equal("""{"latest":true}""", await http.GetStringAsync("mixes/latest"));
    }

    [Fact]
    public async Task AFileThatIsNoDescriptionIsTold()
    {
        using var server = Start("--spec", typeof(ServerTests).Assembly.Location);
        var errors = await server.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await server.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(3, server.ExitCode);
        Assert.Contains("description", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpNamesTheOptions()
    {
        using var server = Start("--help");
        var help = await server.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        foreach (var option in (string[])
                [
                "--urls", "--api-key", "--credits", "--task-seconds", "--track-seconds", "--allow-remote-callbacks", "--spec"
                ])
            Assert.Contains(option, help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressInUseIsTold()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync();
        using var server = Start("--urls", emulator.BaseAddress.ToString());
        var errors = await server.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await server.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(1, server.ExitCode);
        Assert.Contains("address already in use", errors, StringComparison.Ordinal);
    }

    private static Server Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ApiBoxEmulator).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var server = new Server { StartInfo = start };
        server.Start();
        return server;
    }

    private static async Task<string> ReadUntilAsync(Process process, string last)
    {
        var text = "";
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            text += line + "\n";
            if (line.Contains(last, StringComparison.Ordinal))
                return text;
        }

        throw new InvalidOperationException($"The server ended: {text}{await process.StandardError.ReadToEndAsync()}");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Address { get; }

    [GeneratedRegex("emulator-[0-9a-f]{32}")]
    private static partial Regex Key { get; }

    [GeneratedRegex("(?<=-d ').*(?='\n)")]
    private static partial Regex CurlBody { get; }

    /// <summary>A process that does not outlive its test.</summary>
    private sealed class Server : Process
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing && !HasExited)
                Kill();
            base.Dispose(disposing);
        }
    }
}
