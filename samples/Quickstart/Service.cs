using ApiBox;
using ApiBox.Emulator;

namespace Quickstart;

/// <summary>The service to talk to: the real one, a server that was started separately, or an emulator inside this program.</summary>
internal sealed class Service : IAsyncDisposable
{
    private const string SampleVocalPath = "/files/sample-vocal.wav";

    private readonly ApiBoxEmulator? _emulator;

    private Service(ApiBoxOptions options, Uri? sampleVocal = null, ApiBoxEmulator? emulator = null)
    {
        Client = ApiBoxClient.Create(options);
        Address = options.BaseAddress;
        SampleVocal = sampleVocal;
        _emulator = emulator;
    }

    /// <summary>The SDK's client for it.</summary>
    public ApiBoxClient Client { get; }

    public Uri Address { get; }

    /// <summary>Audio to try it with; the real service has none.</summary>
    public Uri? SampleVocal { get; }

    public static async Task<Service> ConnectAsync(QuickstartSettings settings, CancellationToken cancellationToken)
    {
        // No key in sight: the SDK takes it from the environment. It asks every 30 seconds, as the service advises.
        if (settings.Live)
            return new Service(new ApiBoxOptions());

        if (settings.Server is { } server)
            return new Service(new ApiBoxOptions { BaseAddress = server, PollInterval = TimeSpan.FromSeconds(1) }, new Uri(server, SampleVocalPath));

        var emulator = await ApiBoxEmulator.StartAsync(options => options.TaskDuration = TimeSpan.FromSeconds(3), cancellationToken);
        var local = new ApiBoxOptions
        {
            BaseAddress = emulator.BaseAddress,
            ApiKey = emulator.ApiKey,
            PollInterval = TimeSpan.FromMilliseconds(200),
        };
        return new Service(local, emulator.SampleVocal, emulator);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
