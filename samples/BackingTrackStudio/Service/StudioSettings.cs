namespace BackingTrackStudio;

/// <summary>The settings of the studio. Those of the SDK are in the section <c>ApiBox</c>.</summary>
internal sealed record StudioSettings
{
    /// <summary>Where vocals, takes and the task store are kept.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The address at which a browser on this machine opens the studio.</summary>
    public required Uri Address { get; init; }

    /// <summary>The address at which the service reaches this machine, such as that of a tunnel; null if it cannot.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>The port of the embedded emulator. It stays the same, since the addresses of tracks contain it.</summary>
    public required int EmulatorPort { get; init; }

    /// <summary>How long a take of the embedded emulator takes.</summary>
    public required TimeSpan EmulatorTakes { get; init; }

    public static StudioSettings Read(IConfiguration configuration, string root)
    {
        var studio = configuration.GetSection("Studio");
        var url = (configuration["Urls"] ?? "http://127.0.0.1:5210").Split(';')[0]
            .Replace("//*", "//127.0.0.1", StringComparison.Ordinal).Replace("//+", "//127.0.0.1", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal).Replace("//localhost", "//127.0.0.1", StringComparison.Ordinal);
        var address = new Uri(url);
        if (address.Port == 0)
            throw new InvalidOperationException($"Urls is {url}. Name a port, since the service calls the studio back at it.");
        return new()
        {
            DataFolder = Path.GetFullPath(studio["DataFolder"] ?? "studio-data", root),
            Address = address,
            PublicAddress = studio.GetValue<Uri?>("PublicAddress"),
            EmulatorPort = studio.GetValue("EmulatorPort", address.Port + 1),
            EmulatorTakes = TimeSpan.FromSeconds(studio.GetValue("EmulatorSeconds", 20.0)),
        };
    }

    /// <summary>A folder for data, which is created if it does not exist.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(DataFolder, name)).FullName;
}
