// program
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// An application without a web framework gives the parts of a callback to the receiver.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddApiBox(builder.Configuration);
builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, Notify>();
builder.Services.AddSingleton<Listener>();
using var host = builder.Build();
host.Services.GetRequiredService<Listener>().Start();
await host.RunAsync();

internal sealed class Listener(ApiBox.ICallbackReceiver receiver)
{
    public void Start() => Console.WriteLine(receiver);
}

internal sealed class Notify : ICallbackHandler<MusicGenerationCallback>
{
    public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
