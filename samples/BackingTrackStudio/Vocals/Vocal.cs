namespace BackingTrackStudio;

/// <summary>A vocal on this machine.</summary>
public sealed record Vocal
{
    public required string Id { get; init; }

    /// <summary>The name of the file that was chosen.</summary>
    public required string Name { get; init; }

    public required string Extension { get; init; }

    /// <summary>Where the service has it; null if it was not uploaded.</summary>
    public Uri? Address { get; init; }

    /// <summary>What keeps the upload, from <see cref="MusicService.Uploads"/>.</summary>
    public string? KeptBy { get; init; }

    public DateTimeOffset? UploadedAt { get; init; }

    public string MediaType => VocalLibrary.Types[Extension];

    public string Link => $"media/vocals/{Id}";
}
