using System.Text.Json;

namespace BackingTrackStudio;

/// <summary>The vocals on this machine, each in a folder with its file and what is known of it.</summary>
internal sealed class VocalLibrary(StudioSettings settings, MusicService service, TimeProvider time) : IDisposable
{
    public const long LargestBytes = 200 * 1024 * 1024;

    public const string SampleId = "sample";

    /// <summary>The extensions of files that browsers can play, with their media types.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".wav"] = "audio/wav",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
        [".flac"] = "audio/flac",
        [".ogg"] = "audio/ogg",
    };

    // The service deletes uploads after three days.
    private static readonly TimeSpan UploadsLast = TimeSpan.FromDays(2);

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly SemaphoreSlim _one = new(1);
    private readonly string _folder = settings.Folder("vocals");

    public Vocal? Find(string id)
    {
        var path = InfoPath(id);
        return IsId(id) && File.Exists(path) ? JsonSerializer.Deserialize<Vocal>(File.ReadAllText(path), Format) : null;
    }

    /// <summary>The path of the file.</summary>
    public string PathOf(Vocal vocal) => Path.Combine(_folder, vocal.Id, "vocal" + vocal.Extension);

    public async Task<Vocal> AddAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        var vocal = new Vocal { Id = Guid.NewGuid().ToString("N"), Name = name, Extension = ExtensionOf(name)! };
        await SaveAsync(vocal, content, cancellationToken);
        return vocal;
    }

    public async Task<Vocal> AddSampleAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (Find(SampleId) is { } known)
                return known;
            var vocal = new Vocal { Id = SampleId, Name = "Sample vocal", Extension = ".wav" };
            using var content = new MemoryStream(await service.ReadSampleVocalAsync(cancellationToken));
            await SaveAsync(vocal, content, cancellationToken);
            return vocal;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Uploads a vocal, unless the service has it still, and returns its address there.</summary>
    public async Task<Uri> UploadAsync(string id, IApiBoxClient client)
    {
        await _one.WaitAsync();
        try
        {
            var vocal = Find(id) ?? throw new FileNotFoundException("The vocal is gone.");
            if (vocal.Address is { } known && vocal.KeptBy == service.Uploads && time.GetUtcNow() - vocal.UploadedAt < UploadsLast)
                return known;
            var uploaded = await client.UploadFileStreamAsync(new UploadFileStreamRequest
            {
                File = ApiBoxFile.FromPath(PathOf(vocal), vocal.MediaType),
                UploadPath = "vocals",
                FileName = $"{vocal.Id}{vocal.Extension}",
            });
            var address = uploaded.DownloadUrl ?? uploaded.FileUrl
                ?? throw new InvalidOperationException("The response to the upload has no address.");
            Write(vocal with { Address = address, KeptBy = service.Uploads, UploadedAt = time.GetUtcNow() });
            return address;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The extension of a file that can be used; null for others.</summary>
    public static string? ExtensionOf(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is var extension && Types.ContainsKey(extension) ? extension : null;

    public void Dispose() => _one.Dispose();

    private async Task SaveAsync(Vocal vocal, Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(_folder, vocal.Id));
        await using (var file = File.Create(PathOf(vocal)))
            await content.CopyToAsync(file, cancellationToken);
        Write(vocal);
    }

    private void Write(Vocal vocal) => File.WriteAllText(InfoPath(vocal.Id), JsonSerializer.Serialize(vocal, Format));

    private string InfoPath(string id) => Path.Combine(_folder, id, "vocal.json");

    // Ids come from addresses of the page too.
    private static bool IsId(string id) => id.Length > 0 && id.All(char.IsAsciiLetterOrDigit);
}
