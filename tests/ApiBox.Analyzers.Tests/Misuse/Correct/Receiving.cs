// program
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, NotifyUser>();
builder.Services.AddApiBoxCallbackHandler<LyricsGenerationCallback, NotifyAuthor>();

var app = builder.Build();
app.MapApiBoxCallbacks();

// The handler gets the result, so the task need not be kept.
app.MapPost("/songs", async (AddInstrumentalRequest request, IApiBoxClient client, ICallbackUrls urls) =>
{
    await client.AddInstrumentalAsync(request with { CallBackUrl = urls.Create<MusicGenerationCallback>().Uri });
    return Results.Accepted();
});

app.MapPost("/lyrics", async (string prompt, IApiBoxClient client, ICallbackUrls urls) =>
{
    var address = urls.Create<LyricsGenerationCallback>();
    await client.GenerateLyricsAsync(new GenerateLyricsRequest { Prompt = prompt, CallBackUrl = address.Uri });
    return address.SubmissionId;
});

// A program can do both: this one polls for previews.
app.MapPost("/previews", async (AddInstrumentalRequest request, IApiBoxClient client) =>
{
    var task = await client.AddInstrumentalAsync(request with { CallBackUrl = CallbackUrls.Nowhere });
    return (await task.WaitForCompletionAsync()).Status.ToString();
});

// Another kind of task, which has no handler.
app.MapPost("/wav", async (string taskId, string audioId, IApiBoxClient client) =>
    (await client.ConvertToWavAsync(new ConvertToWavRequest
    {
        TaskId = taskId,
        AudioId = audioId,
        CallBackUrl = CallbackUrls.Nowhere,
    })).TaskId);
await app.RunAsync();

internal sealed class NotifyUser(IApiBoxClient client, ILogger<NotifyUser> log) : ICallbackHandler<MusicGenerationCallback>
{
    public async Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
    {
        var details = await client.GetMusicGenerationDetailsAsync(context.TaskId, cancellationToken);
        log.LogInformation("{Task} is {Status}", context.TaskId, details.Status);
    }
}

internal sealed class NotifyAuthor(ILogger<NotifyAuthor> log) : ICallbackHandler<LyricsGenerationCallback>
{
    public Task HandleAsync(LyricsGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
    {
        log.LogInformation("{Task} is at {Stage}", context.TaskId, context.Stage);
        return Task.CompletedTask;
    }
}
