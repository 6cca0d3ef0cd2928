using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Generators.Tests.Streams;

/// <summary>A server of this machine that answers every request as a test says, and keeps what was sent.</summary>
internal sealed class StreamServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StreamServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    /// <summary>The requests as "METHOD path body"; of the last one, the media types that it asks for.</summary>
    public List<string> Requests { get; } = [];

    public string Accept { get; private set; } = "";

    /// <summary>Ends when the client has let go of a request whose answer was not whole.</summary>
    public TaskCompletionSource Gone { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<StreamServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new StreamServer(app);
        app.Run(context => server.ServeAsync(context, answer));
        await app.StartAsync();
        server.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <summary>A server that answers with a text, piece by piece.</summary>
    public static Task<StreamServer> SendingAsync(string mediaType, params string[] pieces) => StartAsync(async context =>
    {
        context.Response.ContentType = mediaType;
        foreach (var piece in pieces)
            await SendAsync(context, piece);
    });

    /// <summary>Sends a piece of an answer at once.</summary>
    public static async Task SendAsync(HttpContext context, string piece) => await SendAsync(context, Encoding.UTF8.GetBytes(piece));

    public static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> piece)
    {
        await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    /// <summary>Waits until the client has let go.</summary>
    public static Task HoldAsync(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ServeAsync(HttpContext context, Func<HttpContext, Task> answer)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Requests.Add($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {body}".TrimEnd());
        Accept = context.Request.Headers.Accept.ToString();
        try
        {
            await answer(context);
        }
        catch (OperationCanceledException)
        {
            Gone.TrySetResult();
        }
    }
}
