using ApiBox.Emulator;

namespace BackingTrackStudio;

/// <summary>
/// The music service behind the studio: an emulator in this process, unless the configuration has an API key or the address of another
/// server.
/// </summary>
internal sealed class MusicService : IAsyncDisposable
{
    private const string EmulatorKey = "studio";

    private readonly ApiBoxEmulator? _emulator;
    private readonly string _run = Guid.NewGuid().ToString("N");

    private MusicService(ApiBoxEmulator? emulator, Uri? server)
    {
        _emulator = emulator;
        Server = emulator?.BaseAddress ?? server;
    }

    /// <summary>The address of an emulator or another server; null for the real service.</summary>
    public Uri? Server { get; }

    /// <summary>Whether takes cost real credits.</summary>
    public bool IsLive => Server is null || !Server.IsLoopback;

    /// <summary>The key of the embedded emulator; null if the configuration has the key.</summary>
    public string? Key => _emulator?.ApiKey;

    /// <summary>What keeps uploads: the service, or an emulator until it ends.</summary>
    public string Uploads => _emulator is not null ? _run : Server?.ToString() ?? "service";

    public string Description => _emulator is not null ? "the embedded emulator: no key, no network, no cost"
        : Server is { } server ? $"the service at {server}" : "the real service, where each take costs credits";

    public static async Task<MusicService> ConnectAsync(StudioSettings settings, IConfiguration configuration)
    {
        var server = configuration.GetValue<Uri?>("ApiBox:BaseAddress");
        var hasKey = !string.IsNullOrEmpty(configuration["ApiBox:ApiKey"])
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(ApiBoxClient.ApiKeyVariable));
        if (server is not null || hasKey)
            return new(null, server);
        Directory.CreateDirectory(settings.DataFolder);
        return new(await StartEmulatorAsync(settings), null);
    }

    /// <summary>The bytes of the sample vocal, which an emulator sings.</summary>
    public async Task<byte[]> ReadSampleVocalAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        if (_emulator is not null)
            return await http.GetByteArrayAsync(_emulator.SampleVocal, cancellationToken);
        await using var singer = await ApiBoxEmulator.StartAsync(cancellationToken: cancellationToken);
        return await http.GetByteArrayAsync(singer.SampleVocal, cancellationToken);
    }

    public ValueTask DisposeAsync() => _emulator?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static Task<ApiBoxEmulator> StartEmulatorAsync(StudioSettings settings) => ApiBoxEmulator.StartAsync(options =>
    {
        options.ApiKey = EmulatorKey;
        options.Port = settings.EmulatorPort;
        options.StateFile = Path.Combine(settings.DataFolder, "emulator.json");
        options.TaskDuration = settings.EmulatorTakes;
        options.FollowUpload = true;
    });
}
