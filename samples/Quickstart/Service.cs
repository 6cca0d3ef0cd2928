using ApiBox.Emulator;
using ApiBox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using System.Net;

namespace Quickstart;

/// <summary>
/// The service to talk to: the real one, a server that was started separately, or an emulator inside this program. Around it what the SDK puts
/// into a container; with <c>--callbacks</c> that is a web application, which receives.
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

    /// <summary>Audio to try it with; the real service has none.</summary>
    public Uri? SampleVocal { get; }

    public IApiBoxClient Client => _host.Services.GetRequiredService<IApiBoxClient>();

    public IApiBoxDownloads Downloads => _host.Services.GetRequiredService<IApiBoxDownloads>();

    /// <summary>What earlier runs left open, if there is a store that outlives them.</summary>
    public IApiBoxTasks Tasks => _host.Services.GetRequiredService<IApiBoxTasks>();

    /// <summary>Makes the address for the callbacks of one submission.</summary>
    public ICallbackUrls CallbackUrls => _host.Services.GetRequiredService<ICallbackUrls>();

    /// <summary>The callbacks that came.</summary>
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
        // Handlers that run are let finish; what is not handled by then is handled in the next run, if the store outlives this one.
        await _host.StopAsync(TimeSpan.FromSeconds(5));
        await ((IAsyncDisposable)_host).DisposeAsync();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }

    // The address that the service calls is part of every submission, so it has to be known, and the port with it, before anything starts.
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

    private static void Add(IServiceCollection services, QuickstartSettings settings, ApiBoxEmulator? emulator, Action<ApiBoxOptions> configure)
    {
        services.AddSingleton<ReceivedStages>();
        services.AddApiBox(options =>
        {
            var usual = Options(settings, emulator);
            (options.BaseAddress, options.ApiKey, options.PollInterval) = (usual.BaseAddress, usual.ApiKey, usual.PollInterval);
            configure(options);
        });
        if (settings.StorePath is { } path)
            services.AddApiBoxSqliteStore($"Data Source={path}");

        // Files of an emulator are on this machine, where downloads do not go by themselves.
        if (!settings.Live)
            services.AddApiBoxDownloads(options => options.AllowedOrigins.Add(new Uri(Options(settings, emulator).BaseAddress!.GetLeftPart(UriPartial.Authority))));
    }

    // No key in sight: the SDK takes it from the environment. It asks every 30 seconds, as the service advises; with callbacks that will do for
    // an emulator too, since a callback wakes it.
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
