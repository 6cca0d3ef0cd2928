using System.IO.Pipelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Benchmarks.Calls;

/// <summary>A server in this process that reads a request and gives the same answer each time, as fast as it can.</summary>
internal sealed class LoopbackService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackService(WebApplication app)
    {
        _app = app;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.Single());
    }

    public Uri Address { get; }

    public static async Task<LoopbackService> StartAsync(byte[] answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, answer));
        await app.StartAsync();
        return new LoopbackService(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, byte[] answer)
    {
        await ReadToEndAsync(context.Request.BodyReader, context.RequestAborted);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted);
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
}
