using System.Net;
using ApiBox;
using ApiBox.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Quickstart;

/// <summary>
/// The service to call: the real one, a separate server, or an emulator in this program. The host has the services of the SDK;
/// with <c>--callbacks</c>, it is a web application that receives.
/// </summary>
internal sealed class Service : IAsyncDisposable
{
    private const string SampleVocalPath = "/files/sample-vocal.wav";

    private readonly IHost _host;
    private readonly ApiBoxEmulator? _emulator;

    private Service(IHost host, Uri address, Uri? sampleVocal, ApiBoxEmulator? emulator)
    {
        _host = host;
        _emulator = emulator;
        Address = address;
        SampleVocal = sampleVocal;
    }

    public Uri Address { get; }

    /// <summary>The sample audio; null for the real service.</summary>
    public Uri? SampleVocal { get; }

    public IApiBoxClient Client => _host.Services.GetRequiredService<IApiBoxClient>();

    public IApiBoxDownloads Downloads => _host.Services.GetRequiredService<IApiBoxDownloads>();

    /// <summary>The open tasks of earlier runs, if there is a persistent store.</summary>
    public IApiBoxTasks Tasks => _host.Services.GetRequiredService<IApiBoxTasks>();

    /// <summary>Creates the URL for the callbacks of a submission.</summary>
    public ICallbackUrls CallbackUrls => _host.Services.GetRequiredService<ICallbackUrls>();

    /// <summary>The received callbacks.</summary>
    public ReceivedStages Stages => _host.Services.GetRequiredService<ReceivedStages>();

    public static async Task<Service> ConnectAsync(QuickstartSettings settings, CancellationToken cancellationToken)
    {
        var emulator = settings.IsEmbedded
            ? await ApiBoxEmulator.StartAsync(options => options.TaskDuration = TimeSpan.FromSeconds(3), cancellationToken)
            : null;
        IHost? host = null;
        try
        {
            host = settings.Callbacks ? BuildReceiver(settings, emulator) : BuildWorker(settings, emulator);
            await host.StartAsync(cancellationToken);
            var address = host.Services.GetRequiredService<IOptions<ApiBoxOptions>>().Value.BaseAddress!;
            return new Service(host, address, settings.Live ? null : emulator?.SampleVocal ?? new Uri(address, SampleVocalPath), emulator);
        }
        catch
        {
            host?.Dispose();
            if (emulator is not null)
                await emulator.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Running handlers may finish. With a persistent store, the next run handles the other callbacks.
        await _host.StopAsync(TimeSpan.FromSeconds(5));
        await ((IAsyncDisposable)_host).DisposeAsync();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }

    // Every submission contains the URL that the service calls, so the port must be known before the host starts.
    private static WebApplication BuildReceiver(QuickstartSettings settings, ApiBoxEmulator? emulator)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var port = settings.Port ?? FreePort.Find();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        Add(builder.Services, settings, emulator, options =>
        {
            options.Callbacks.PublicBaseAddress = settings.PublicAddress ?? new Uri($"http://127.0.0.1:{port}/");
            if (SigningKey.For(settings) is { } key)
                options.Callbacks.SigningKeys.Add(key);
        });
        builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, ReceivedStages.Handler>();
        var app = builder.Build();
        app.MapApiBoxCallbacks();
        return app;
    }

    private static IHost BuildWorker(QuickstartSettings settings, ApiBoxEmulator? emulator)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        Add(builder.Services, settings, emulator, static _ => { });
        return builder.Build();
    }

    private static void Add(
        IServiceCollection services, QuickstartSettings settings, ApiBoxEmulator? emulator, Action<ApiBoxOptions> configure)
    {
        services.AddSingleton<ReceivedStages>();
        services.AddApiBox(options =>
        {
            var defaults = Options(settings, emulator);
            (options.BaseAddress, options.ApiKey, options.PollInterval) = (defaults.BaseAddress, defaults.ApiKey, defaults.PollInterval);
            configure(options);
        });
        if (settings.StorePath is { } path)
            services.AddApiBoxSqliteStore($"Data Source={path}");

        // The files of an emulator are on this machine, from which downloads are not allowed by default.
        if (!settings.Live)
            services.AddApiBoxDownloads(options =>
                options.AllowedOrigins.Add(new Uri(Options(settings, emulator).BaseAddress!.GetLeftPart(UriPartial.Authority))));
    }

    // The SDK reads the API key from the environment. It polls every 30 seconds, as the service advises. With callbacks that is enough for
    // an emulator too, since a callback ends the wait.
    private static ApiBoxOptions Options(QuickstartSettings settings, ApiBoxEmulator? emulator)
    {
        var options = new ApiBoxOptions();
        if (settings.Live)
            return options;
        (options.BaseAddress, options.ApiKey) = emulator is null ? (settings.Server!, null) : (emulator.BaseAddress, emulator.ApiKey);
        if (!settings.Callbacks)
            options.PollInterval = emulator is null ? TimeSpan.FromSeconds(1) : TimeSpan.FromMilliseconds(200);
        return options;
    }
}
