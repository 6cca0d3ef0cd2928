// program
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, Notify>();
var app = builder.Build();
app.MapApiBoxCallbacks();
app.MapPost("/songs", async (AddInstrumentalRequest request, IApiBoxClient client) =>
    (await client.AddInstrumentalAsync(request with { CallBackUrl = {|APIBOX410:CallbackUrls.Nowhere|} })).TaskId);
app.MapPost("/vocals", async (Uri vocal, Uri? address, IApiBoxClient client) => (await client.AddVocalsAsync(new AddVocalsRequest
{
    UploadUrl = vocal,
    Title = "Harbour Lights",
    Style = "pop",
    Prompt = "sea",
    NegativeTags = "drums",
    CallBackUrl = address ?? {|APIBOX410:CallbackUrls.Nowhere|},
})).TaskId);
app.MapPost("/lyrics", async (IApiBoxClient client) =>
    (await client.GenerateLyricsAsync(new GenerateLyricsRequest { Prompt = "sea", CallBackUrl = CallbackUrls.Nowhere })).TaskId);
app.Run();

internal sealed class Notify : ICallbackHandler<MusicGenerationCallback>
{
    public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
