using System.Net;
using System.Net.Sockets;
using System.Text;
using ApiBox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

/// <summary>A web application that keeps its task in a file, receives the callbacks and tells a handler.</summary>
internal static class Receiving
{
    public static async Task<string?> RunAsync(Uri address, AddInstrumentalRequest request)
    {
        var own = new Uri($"http://127.0.0.1:{FreePort()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(own.AbsoluteUri);
        builder.Services.AddApiBox(options =>
        {
            // Polls too late to help: only a callback ends the waiting.
            (options.BaseAddress, options.PollInterval) = (address, TimeSpan.FromHours(1));
            options.Callbacks.PublicBaseAddress = own;
            options.Callbacks.SigningKeys.Add("a secret of at least 32 characters");
        });
        builder.Services.AddApiBoxSqliteStore($"Data Source={Path.Combine(AppContext.BaseDirectory, "tasks.db")}");
        builder.Services.AddHealthChecks().AddApiBox();
        builder.Services.AddSingleton<Stages>();
        builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, Handler>();
        await using var app = builder.Build();
        app.MapApiBoxCallbacks();
        app.MapHealthChecks("/health");
        await app.StartAsync();

        var url = app.Services.GetRequiredService<ICallbackUrls>().Create<MusicGenerationCallback>();
        var task = await app.Services.GetRequiredService<IApiBoxClient>().AddInstrumentalAsync(request with { CallBackUrl = url.Uri });
        var details = await task.WaitForCompletionAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var last = await app.Services.GetRequiredService<Stages>().Last.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return $"{details.Status}, {last}; forged: {await ForgeAsync(url.Uri)}; health: {await HealthAsync(own)}";
    }

    private static async Task<string> ForgeAsync(Uri address)
    {
        using var http = new HttpClient();
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(address + "x", content);
        return $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType}";
    }

    private static async Task<string> HealthAsync(Uri own)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(own, "/health"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Stages
    {
        public TaskCompletionSource<string> Last { get; } = new();
    }

    private sealed class Handler(Stages stages) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            if (context.Stage == "complete")
                stages.Last.TrySetResult(context.Stage);
            return Task.CompletedTask;
        }
    }
}
