using ApiBox.Emulator;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Programs;

/// <summary>The quickstart is run as its users run it.</summary>
public sealed class QuickstartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ItReceivesCallbacksOfTheEmulatorInsideIt()
    {
        await using var quickstart = Start(null, "--callbacks", "--store", "sqlite:tasks.db");

        Assert.True(await quickstart.ExitAsync(Cancellation) == 0, quickstart.Text);

        Assert.Contains("complete", await quickstart.SaysAsync("Callbacks received: ", Cancellation));
        Assert.Equal(2, Tracks());
    }

    [SlowTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AfterAKillTheNextRunTakesUpTheTaskAndPaysForNoOther(bool callbacks)
    {
        // Time stands still at the emulator until the second run is there.
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.TimeProvider = time, Cancellation);
        string[] arguments =
        [
            "--server",
            emulator.BaseAddress.AbsoluteUri,
            "--store",
            "sqlite:tasks.db",
            .. callbacks ? ["--callbacks", "--port", $"{LoopbackPort.Free()}"] : Array.Empty<string>()
        ];
        await using (var first = Start(emulator.ApiKey, arguments))
        {
            await first.SaysAsync("Waiting for the text", Cancellation);
            await first.KillAsync(Cancellation);
        }

        Assert.Equal(0, Tracks());
        await using var second = Start(emulator.ApiKey, arguments);
        await second.SaysAsync("No new task is submitted", Cancellation);
        await second.SaysAsync("Waiting for the text", Cancellation);
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await second.ExitAsync(Cancellation) == 0, second.Text);
        Assert.Equal((1, 2), (emulator.AcceptedRequests, Tracks()));

        // The address was made and signed by the run that is dead, and its word is taken by the next: long before that would have asked.
        if (callbacks)
            Assert.Contains("complete", await second.SaysAsync("Callbacks received: ", Cancellation));
    }

    [SlowFact]
    public async Task AfterAnEndThereIsNothingToTakeUp()
    {
        for (var run = 0; run < 2; run++)
        {
            await using var quickstart = Start(null, "--store", "sqlite:tasks.db");
            Assert.True(await quickstart.ExitAsync(Cancellation) == 0, quickstart.Text);
            Assert.DoesNotContain("No new task is submitted", quickstart.Text);
        }

        Assert.Equal(4, Tracks());
    }

    [SlowTheory]
    [InlineData("--store must be sqlite:", "--store", "tasks.db")]
    [InlineData("--port must be a number", "--callbacks", "--port", "80x")]
    [InlineData("--port must be a number", "--callbacks", "--port", "65536")]
    [InlineData("--port requires --callbacks", "--port", "8080")]
    [InlineData("cannot be combined", "--callbacks", "--callback-url", "https://example.com/")]
    [InlineData("requires --public-address", "--callbacks", "--live", "--upload-url", "https://example.com/a.wav")]
    public async Task AWrongOptionIsExplained(string words, params string[] arguments)
    {
        await using var quickstart = Start("k", arguments);

        Assert.Equal(2, await quickstart.ExitAsync(Cancellation));
        await quickstart.SaysAsync(words, Cancellation);
    }

    private RunningProgram Start(string? apiKey, params string[] arguments)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Repository.Root, "samples", "Quickstart", "bin", configuration, "net10.0", "Quickstart.dll");
        return RunningProgram.Start(_folder.Path, apiKey, [program, .. arguments]);
    }

    private int Tracks() =>
        Directory.Exists(Path.Combine(_folder.Path, "out")) ? Directory.GetFiles(Path.Combine(_folder.Path, "out"), "*.wav").Length : 0;
}
