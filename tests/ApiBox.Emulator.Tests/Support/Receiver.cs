using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator.Tests.Support;

/// <summary>Receives callbacks on this machine, and answers them as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private readonly WebApplication _app;

    private Receiver(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            var body = await JsonDocument.ParseAsync(context.Request.Body);
            _received.Writer.TryWrite(new(context.Request.Method, context.Request.Path, context.Request.ContentType, body.RootElement));
            await answer(context);
        });
    }

    public string Url => $"{_app.Urls.First()}/apibox/callback";

    public static Task<Receiver> StartAsync(int status = 200) => StartAsync(context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    public static async Task<Receiver> StartAsync(RequestDelegate answer)
    {
        var receiver = new Receiver(answer);
        await receiver._app.StartAsync();
        return receiver;
    }

    public async Task<Received> NextAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public async Task<string[]> NextStagesAsync(int count)
    {
        var stages = new string[count];
        for (var i = 0; i < count; i++)
            stages[i] = (await NextAsync()).Stage;
        return stages;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }
}

/// <summary>A callback that came.</summary>
internal sealed record Received(string Method, string Path, string? ContentType, JsonElement Body)
{
    public int Code => Body.GetProperty("code").GetInt32();

    public JsonElement Data => Body.GetProperty("data");

    public string Stage => Data.GetProperty("callbackType").GetString()!;

    public string TaskId => Data.GetProperty("task_id").GetString()!;

    public JsonElement[] Tracks => [.. Data.GetProperty("data").EnumerateArray()];
}
