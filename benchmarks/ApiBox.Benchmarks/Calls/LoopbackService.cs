using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Benchmarks.Calls;

/// <summary>A server in this process that reads a request and gives the same response each time, as fast as it can.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private const int KeptRequests = 100;

    private readonly WebApplication _app;
    private readonly byte[] _response;
    private int _requests;

    private LoopbackService(WebApplication app, byte[] response) => (_app, _response) = (app, response);

    public Uri Address => new(
        _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>The last request, for the check at the start; after the first hundred, none is kept.</summary>
    public SeenRequest? Last { get; private set; }

    public static async Task<LoopbackService> StartAsync(byte[] response)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var service = new LoopbackService(app, response);
        app.Run(service.RespondAsync);
        await app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task RespondAsync(HttpContext context)
    {
        if (_requests < KeptRequests && Interlocked.Increment(ref _requests) < KeptRequests)
            Last = await SeeAsync(context);
        else
            await ReadToEndAsync(context.Request.BodyReader, context.RequestAborted);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = _response.Length;
        await context.Response.BodyWriter.WriteAsync(_response, context.RequestAborted);
    }

    private static async Task ReadToEndAsync(PipeReader body, CancellationToken cancellationToken)
    {
        bool isCompleted;
        do
        {
            var part = await body.ReadAsync(cancellationToken);
            isCompleted = part.IsCompleted;
            body.AdvanceTo(part.Buffer.End);
        }
        while (!isCompleted);
    }

    private static async Task<SeenRequest> SeeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new SeenRequest(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}", context.Request.ContentType,
            context.Request.Headers.Authorization, context.Request.ContentLength == body.Length, body.ToArray());
    }
}

/// <summary>What the server saw of a request.</summary>
internal sealed record SeenRequest(string Line, string? ContentType, string? Authorization, bool HasLength, byte[] Body);
