using System.Net.Http.Json;
using ApiBox.Emulator;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Programs;

/// <summary>
/// The programs of docs/many-instances.md with a database and a broker, which scripts start: bash tests/ApiBox.PostgreSql.Tests/run exec
/// bash tests/ApiBox.RabbitMq.Tests/run exec dotnet test --project tests/ApiBox.EndToEnd.Tests --filter-class '*ManyInstancesPageTests'
/// </summary>
public sealed class ManyInstancesPageTests : IDisposable
{
    private static readonly string? Database = Environment.GetEnvironmentVariable("APIBOX_POSTGRES");
    private static readonly string? Broker = Environment.GetEnvironmentVariable("APIBOX_RABBITMQ");

    private readonly PagePrograms _programs = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _programs.Dispose();

    [Fact]
    public async Task OneInstanceSubmitsAndAnotherOneReceives()
    {
        Assert.SkipWhen(Database is null, "Needs a PostgreSQL in APIBOX_POSTGRES.");
        await using var emulator = await EmulatorFixture.StartAsync();
        var (own, other) = (Address(), Address());
        await using var first = await StartAsync(0, emulator, own, other);
        await using var second = await StartAsync(0, emulator, other, other);

        var taskId = await SubmitAsync(emulator, own);

        // Either may run the handler, but only one does, once.
        var isDone = $"{taskId} is complete";
        await await Task.WhenAny(first.SaysAsync(isDone, Cancellation), second.SaysAsync(isDone, Cancellation));
        Assert.Single((first.Text + second.Text).Split('\n'), line => line.Contains(isDone, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AConsumerGetsTheCallback()
    {
        Assert.SkipWhen(Database is null || Broker is null, "Needs a PostgreSQL in APIBOX_POSTGRES and a RabbitMQ in APIBOX_RABBITMQ.");
        await using var emulator = await EmulatorFixture.StartAsync();
        var own = Address();
        await using var program = await StartAsync(1, emulator, own, own);

        await program.SaysAsync($"{await SubmitAsync(emulator, own)} is complete", Cancellation);
    }

    private async Task<RunningProgram> StartAsync(int number, ApiBoxEmulator emulator, Uri own, Uri reached)
    {
        var code = DocumentBlock.Of("docs/many-instances.md").Where(static block => block.Language == "csharp").ElementAt(number).Text;
        var program = _programs.Start(
            code,
            [
                ("ConnectionStrings__Tasks", Database!),
                ("ConnectionStrings__Broker", Broker ?? ""),
                ("APIBOX_API_KEY", emulator.ApiKey),
                ("ApiBox__BaseAddress", emulator.BaseAddress.AbsoluteUri),
                ("ApiBox__Callbacks__PublicBaseAddress", reached.AbsoluteUri),
                ("ApiBox__Callbacks__SigningKeys__0", "a secret of at least 32 characters"),
            ],
            "--urls", own.AbsoluteUri);
        await program.SaysAsync("Application started", Cancellation);
        return program;
    }

    private static async Task<string> SubmitAsync(ApiBoxEmulator emulator, Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var answer = await http.PostAsJsonAsync("lyrics", new { Prompt = "A quiet night" }, Cancellation);
        answer.EnsureSuccessStatusCode();
        return Assert.Single(emulator.Tasks).TaskId;
    }

    private static Uri Address() => new($"http://127.0.0.1:{LoopbackPort.Free()}/");
}
