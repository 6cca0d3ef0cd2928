using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Reliability.Handlers;

/// <summary>A service that speaks HTTP/2. It accepts each request and then refuses its stream, which says that nothing was done.</summary>
internal sealed class StreamRefuser : IAsyncDisposable
{
    private const int RefusedStream = 7;

    private readonly WebApplication _app;

    private StreamRefuser(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<StreamRefuser> StartAsync(Acceptances service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options =>
            options.Listen(IPAddress.Loopback, 0, static listen => listen.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            service.Accept(body.ToArray());
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(RefusedStream);
        });
        await app.StartAsync();
        return new StreamRefuser(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
