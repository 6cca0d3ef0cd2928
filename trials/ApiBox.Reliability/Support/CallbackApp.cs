using ApiBox.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Reliability.Support;

/// <summary>A web application on loopback that receives callbacks, as a user would write it.</summary>
internal sealed class CallbackApp : IAsyncDisposable
{
    public const string SigningKey = "a signing key of the reliability runner";

    private readonly WebApplication _app;

    private CallbackApp(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    public ITaskStore Store => Services.GetRequiredService<ITaskStore>();

    public ICallbackUrls Urls => Services.GetRequiredService<ICallbackUrls>();

    /// <summary>Starts it.</summary>
    /// <param name="service">The address of the service; null for one that is never called.</param>
    /// <param name="key">The key of the service.</param>
    /// <param name="addServices">Adds to the container: a store, handlers, further clients.</param>
    /// <param name="addRoutes">Adds endpoints.</param>
    /// <param name="configure">Changes the client's options.</param>
    public static async Task<CallbackApp> StartAsync(
        Uri? service = null,
        string key = "unused",
        Action<IServiceCollection>? addServices = null,
        Action<WebApplication>? addRoutes = null,
        Action<ApiBoxOptions>? configure = null)
    {
        while (true)
        {
            try
            {
                return await StartOnceAsync(service, key, addServices, addRoutes, configure);
            }
            catch (IOException error) when (error.InnerException is AddressInUseException)
            {
                // Somebody took the port between the look and the start; there are others.
            }
        }
    }

    private static async Task<CallbackApp> StartOnceAsync(
        Uri? service,
        string key,
        Action<IServiceCollection>? addServices,
        Action<WebApplication>? addRoutes,
        Action<ApiBoxOptions>? configure)
    {
        // The address is part of every callback address, so it must be known before the application starts.
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Free()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        builder.Services.AddApiBox(options =>
        {
            options.BaseAddress = service ?? new Uri("http://127.0.0.1:9/");
            options.ApiKey = key;
            options.Callbacks.PublicBaseAddress = address;
            options.Callbacks.SigningKeys.Add(SigningKey);
            configure?.Invoke(options);
        });
        addServices?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapApiBoxCallbacks();
        addRoutes?.Invoke(app);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new CallbackApp(app, address);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
