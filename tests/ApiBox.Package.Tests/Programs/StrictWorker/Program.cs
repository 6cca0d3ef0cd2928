using ApiBox;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
builder.Services.AddApiBoxPostgreSqlStore("Host=localhost");
builder.Services.AddHostedService<Lyrics>();
await builder.Build().RunAsync().ConfigureAwait(false);

#pragma warning disable CA1812 // The container creates it.
internal sealed partial class Lyrics(IApiBoxClient client, ILogger<Lyrics> log) : BackgroundService
#pragma warning restore CA1812
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var request = new GenerateLyricsRequest { Prompt = "A quiet night", CallBackUrl = CallbackUrls.Nowhere };
        var task = await client.GenerateLyricsAsync(request, stoppingToken).ConfigureAwait(false);
        var details = await task.WaitForCompletionAsync(cancellationToken: stoppingToken).ConfigureAwait(false);
        Ended(log, details.Status?.ToString());
    }

    [LoggerMessage(1, LogLevel.Information, "The task has the status {Status}")]
    private static partial void Ended(ILogger logger, string? status);
}
