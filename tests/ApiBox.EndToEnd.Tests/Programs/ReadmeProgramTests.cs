using System.Net.Http.Json;
using System.Net.Sockets;
using ApiBox.Emulator;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.EndToEnd.Tests.Programs;

/// <summary>
/// The programs of the README, of docs/receiving.md and docs/recovery.md are not only compiled but run, as they are written.
/// </summary>
public sealed class ReadmeProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _programs = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        _programs.ForEach(File.Delete);
    }

    [Fact]
    public async Task FromAVocalToSavedTracks()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var http = new HttpClient();
        await File.WriteAllBytesAsync(
            Path.Combine(_folder.Path, "vocal.wav"), await http.GetByteArrayAsync(emulator.SampleVocal, Cancellation), Cancellation);

        await using var program = Start("README.md",
            $"--ApiBox:BaseAddress={emulator.BaseAddress}", $"--ApiBox:ApiKey={emulator.ApiKey}", "--ApiBox:PollInterval=00:00:00.1",
            $"--ApiBox:Downloads:AllowedOrigins:0={emulator.BaseAddress.GetLeftPart(UriPartial.Authority)}");

        Assert.True(await program.ExitAsync(Cancellation) == 0, program.Text);
        await program.SaysAsync($"{Assert.Single(emulator.Tasks).TaskId}, results until", Cancellation);
        Assert.Equal(2, Directory.GetFiles(_folder.Path, "*.mp3").Length);
    }

    [Fact]
    public async Task ReceivingCallbacks()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        var own = new Uri($"http://127.0.0.1:{FreePort()}/");
        await using var program = Start("docs/receiving.md",
            "--urls", own.AbsoluteUri,
            $"--ApiBox:BaseAddress={emulator.BaseAddress}", $"--ApiBox:ApiKey={emulator.ApiKey}",
            $"--ApiBox:Callbacks:PublicBaseAddress={own}", "--ApiBox:Callbacks:SigningKeys:0=a secret of at least 32 characters");
        await program.SaysAsync("Now listening on", Cancellation);

        using var http = new HttpClient { BaseAddress = own };
        using var answer = await http.PostAsJsonAsync("songs", Requests.Full, Cancellation);

        var taskId = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(Assert.Single(emulator.Tasks).TaskId, taskId);
        await program.SaysAsync($"{taskId} is SUCCESS", Cancellation);
    }

    [Fact]
    public async Task AfterACrash()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        var services = new ServiceCollection();
        services.AddApiBox(options => (options.BaseAddress, options.ApiKey) = (emulator.BaseAddress, emulator.ApiKey));
        services.AddApiBoxSqliteStore($"Data Source={Path.Combine(_folder.Path, "tasks.db")}");
        await using var before = services.BuildServiceProvider();
        emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        var lost = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() =>
            before.GetRequiredService<IApiBoxClient>().AddInstrumentalAsync(Requests.Full, Cancellation));
        var task = await before.GetRequiredService<IApiBoxClient>().AddInstrumentalAsync(Requests.Full, Cancellation);

        await using var program = Start("docs/recovery.md",
            $"--ApiBox:BaseAddress={emulator.BaseAddress}", $"--ApiBox:ApiKey={emulator.ApiKey}", "--ApiBox:PollInterval=00:00:00.1");

        Assert.True(await program.ExitAsync(Cancellation) == 0, program.Text);
        await program.SaysAsync($"{task.TaskId}: SUCCESS", Cancellation);
        await program.SaysAsync($"{lost.SubmissionId} of ", Cancellation);
        Assert.Equal(2, emulator.AcceptedRequests);
    }

    /// <summary>Compiles the first program of a page, and starts it beside the libraries that this assembly runs with.</summary>
    private RunningProgram Start(string page, params string[] arguments)
    {
        var compilation = ReadmeTests.Compile($"Readme{Guid.NewGuid():N}", ReadmeTests.FirstExampleOf(page));
        var program = Path.Combine(AppContext.BaseDirectory, $"{compilation.AssemblyName}.dll");
        _programs.Add(program);
        var emitted = compilation.Emit(program);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));

        var own = Path.Combine(AppContext.BaseDirectory, typeof(ReadmeProgramTests).Assembly.GetName().Name!);
        return RunningProgram.Start(
            _folder.Path,
            null,
            ["exec", "--runtimeconfig", $"{own}.runtimeconfig.json", "--depsfile", $"{own}.deps.json", program, .. arguments]);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
