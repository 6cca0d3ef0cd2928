using BackingTrackStudio;
using BackingTrackStudio.Components;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
var settings = StudioSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
await using var service = await MusicService.ConnectAsync(settings, builder.Configuration);
builder.AddStudio(settings, service);

var app = builder.Build();
app.Lifetime.ApplicationStarted.Register(() => app.Logger.StudioListens(settings.Address, service.Description));
app.UseMiddleware<PublicGate>();
app.UseAntiforgery();
app.MapApiBoxCallbacks();
app.MapMedia();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();
