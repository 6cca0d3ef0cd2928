// program
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
builder.Services.{|APIBOX409:AddApiBoxCallbackHandler<MusicGenerationCallback, Notify>|}();
builder.Services
    .{|APIBOX409:AddApiBoxCallbackHandler<LyricsGenerationCallback, NotifyLyrics>|}()
    .AddSingleton(TimeProvider.System);
await builder.Build().RunAsync();

internal sealed class Notify : ICallbackHandler<MusicGenerationCallback>
{
    public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}

internal sealed class NotifyLyrics : ICallbackHandler<LyricsGenerationCallback>
{
    public Task HandleAsync(LyricsGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
