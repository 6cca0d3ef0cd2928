using System.Net.Http.Json;
using ApiBox.Emulator;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.EndToEnd.Tests.Programs;

/// <summary>
/// The programs of the README and of docs are not only compiled but run, as they are written. What readers type before and after them is
/// tested by ApiBox.Package.Tests.
/// </summary>
public sealed class ReadmeProgramTests : IDisposable
{
    private readonly PagePrograms _programs = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _programs.Dispose();

    [Fact]
    public async Task FromAVocalToSavedTracks()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var http = new HttpClient();
        await File.WriteAllBytesAsync(
            Path.Combine(_programs.Folder, "vocal.wav"), await http.GetByteArrayAsync(emulator.SampleVocal, Cancellation), Cancellation);

        await using var program = _programs.Start("README.md",
            $"--ApiBox:BaseAddress={emulator.BaseAddress}", $"--ApiBox:ApiKey={emulator.ApiKey}", "--ApiBox:PollInterval=00:00:00.1",
            $"--ApiBox:Downloads:AllowedOrigins:0={emulator.BaseAddress.GetLeftPart(UriPartial.Authority)}");

        Assert.True(await program.ExitAsync(Cancellation) == 0, program.Text);
        await program.SaysAsync($"{Assert.Single(emulator.Tasks).TaskId}, results until", Cancellation);
        Assert.Equal(2, Directory.GetFiles(_programs.Folder, "*.mp3").Length);
    }

    [Fact]
    public async Task ReceivingCallbacks()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        var own = new Uri($"http://127.0.0.1:{LoopbackPort.Free()}/");
        await using var program = _programs.Start("docs/receiving.md",
            "--urls", own.AbsoluteUri,
            $"--ApiBox:BaseAddress={emulator.BaseAddress}", $"--ApiBox:ApiKey={emulator.ApiKey}",
            $"--ApiBox:Callbacks:PublicBaseAddress={own}", "--ApiBox:Callbacks:SigningKeys:0=a secret of at least 32 characters");
        await program.SaysAsync("Now listening on", Cancellation);

        using var http = new HttpClient { BaseAddress = own };
        var song = new { Vocal = emulator.SampleVocal, Title = "Harbour Lights", Style = "strings", Without = "drums" };
        using var answer = await http.PostAsJsonAsync("songs", song, Cancellation);

        var taskId = Assert.Single(emulator.Tasks).TaskId;
        Assert.Contains(taskId, await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancellation));
        await program.SaysAsync($"{taskId} is SUCCESS", Cancellation);
    }

    [Fact]
    public async Task AfterACrash()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        var services = new ServiceCollection();
        services.AddApiBox(options => (options.BaseAddress, options.ApiKey) = (emulator.BaseAddress, emulator.ApiKey));
        services.AddApiBoxSqliteStore($"Data Source={Path.Combine(_programs.Folder, "tasks.db")}");
        await using var before = services.BuildServiceProvider();
        emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        var lost = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() =>
            before.GetRequiredService<IApiBoxClient>().AddInstrumentalAsync(Requests.Full, Cancellation));
        var task = await before.GetRequiredService<IApiBoxClient>().AddInstrumentalAsync(Requests.Full, Cancellation);

        await using var program = _programs.Start("docs/recovery.md",
            $"--ApiBox:BaseAddress={emulator.BaseAddress}", $"--ApiBox:ApiKey={emulator.ApiKey}", "--ApiBox:PollInterval=00:00:00.1");

        Assert.True(await program.ExitAsync(Cancellation) == 0, program.Text);
        await program.SaysAsync($"{task.TaskId}: SUCCESS, 2 tracks", Cancellation);
        await program.SaysAsync($"{lost.SubmissionId} of ", Cancellation);
        Assert.Equal(2, emulator.AcceptedRequests);
    }

    // Those that end by themselves; the others have tests of their own, here or in ApiBox.Package.Tests.
    public static TheoryData<string, int> Ending =>
    [
        .. ReadmeTests.Programs
            .Where(static block => block.Page.StartsWith("docs/", StringComparison.Ordinal)
                && !block.Text.Contains("app.Run()", StringComparison.Ordinal) && !block.Text.Contains("[Fact]", StringComparison.Ordinal)
                && !block.Text.Contains("OpenTelemetry", StringComparison.Ordinal))
            .Select(static block => (block.Page, block.Number))
    ];

    [Theory]
    [MemberData(nameof(Ending))]
    public async Task ItRunsToItsEnd(string page, int number)
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await File.WriteAllBytesAsync(Path.Combine(_programs.Folder, "vocal.wav"), "RIFF"u8.ToArray(), Cancellation);

        await using var program = _programs.Start(
            DocumentBlock.Of(page)[number].Text,
            [
                ("APIBOX_API_KEY", emulator.ApiKey),
                ("ApiBox__BaseAddress", emulator.BaseAddress.AbsoluteUri),
                ("ApiBox__PollInterval", "00:00:00.1"),
                ("ApiBox__Downloads__AllowedOrigins__0", emulator.BaseAddress.GetLeftPart(UriPartial.Authority)),
            ]);

        Assert.True(await program.ExitAsync(Cancellation) == 0, program.Text);
    }
}
