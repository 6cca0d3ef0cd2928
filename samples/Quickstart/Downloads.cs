using System.Text;
using ApiBox;

namespace Quickstart;

/// <summary>A track and where it was saved; null if the service has no file for it.</summary>
internal sealed record SavedTrack(MusicTrack Track, string? Path);

/// <summary>A track cannot be saved.</summary>
internal sealed class DownloadException(string message, Exception cause) : Exception(message, cause);

/// <summary>Saves tracks as files with safe names. The SDK checks that they are complete and come from public addresses.</summary>
internal sealed class Downloads(IApiBoxDownloads downloads)
{
    private const int LongestTitle = 80;

    public async Task<IReadOnlyList<SavedTrack>> SaveAsync(
        MusicGenerationDetails details, string folder, ProgressView progress, CancellationToken cancellationToken)
    {
        var tracks = details.Response?.SunoData ?? [];
        var saved = new List<SavedTrack>();
        foreach (var track in tracks)
        {
            progress.Downloading(saved.Count + 1, tracks.Count);
            saved.Add(new SavedTrack(track, await SaveAsync(track, folder, cancellationToken)));
        }

        progress.Downloaded();
        return saved;
    }

    private async Task<string?> SaveAsync(MusicTrack track, string folder, CancellationToken cancellationToken)
    {
        if (track.AudioUrl is not { } address)
            return null;
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, FileName(track, address));
            await downloads.DownloadAsync(address, path, cancellationToken: cancellationToken);
            return path;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DownloadException($"Track {track.Id} could not be saved to {folder}: {exception.Message}", exception);
        }
    }

    // The id keeps tracks with the same title apart. A second download of a track replaces the first.
    private static string FileName(MusicTrack track, Uri address)
    {
        var title = Safe(track.Title ?? "");
        while (Encoding.UTF8.GetByteCount(title) > LongestTitle)
            title = string.Concat(title.EnumerateRunes().SkipLast(1));
        var extension = Path.GetExtension(address.AbsolutePath);
        return $"{(title.Length > 0 ? title : "Track")}-{Safe(track.Id)}{(extension is ".mp3" or ".wav" ? extension : ".audio")}";
    }

    private static string Safe(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) || rune.Value == '_' ? rune.ToString() : "-"))
            .Trim('-');
}
