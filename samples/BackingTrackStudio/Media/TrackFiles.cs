using System.Collections.Concurrent;

namespace BackingTrackStudio;

/// <summary>
/// The tracks of takes on this machine. They are fetched once, by the SDK's downloads, so that the page can play and draw them, and can
/// save them without the service.
/// </summary>
internal sealed class TrackFiles(StudioSettings settings, IApiBoxDownloads downloads, ILogger<TrackFiles> logger)
{
    private readonly string _folder = settings.Folder("tracks");
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();

    /// <summary>The path of a track's file. It is fetched if it is not there.</summary>
    public async Task<string> FetchAsync(string takeId, TakeTrack track, CancellationToken cancellationToken)
    {
        var extension = Path.GetExtension(track.Address.AbsolutePath).ToLowerInvariant();
        var path = Path.Combine(_folder, $"{takeId}-{track.Version}{(VocalLibrary.Types.ContainsKey(extension) ? extension : ".mp3")}");
        var one = _locks.GetOrAdd(path, static _ => new(1));
        await one.WaitAsync(cancellationToken);
        try
        {
            if (!File.Exists(path))
                await downloads.DownloadAsync(track.Address, path, cancellationToken: cancellationToken);
            return path;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Fetches a track ahead of its first use. Whoever plays it tries again.</summary>
    public async Task TryFetchAsync(string takeId, TakeTrack track, CancellationToken cancellationToken)
    {
        try
        {
            await FetchAsync(takeId, track, cancellationToken);
        }
        catch (Exception exception) when (exception is ApiBoxDownloadException or IOException or UnauthorizedAccessException)
        {
            logger.FetchingFails(exception);
        }
    }
}
