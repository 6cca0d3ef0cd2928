using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace BackingTrackStudio;

/// <summary>Serves vocals and tracks to the page, and all tracks as one file.</summary>
internal static class MediaEndpoints
{
    public static void MapMedia(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/media/vocals/{id}", SendVocal);
        routes.MapGet("/media/takes/{take}/{version}", SendTrackAsync);
        routes.MapGet("/media/all", SendAllAsync);
    }

    public static string Link(Take take, TakeTrack track) => $"media/takes/{take.Id}/{track.Version}";

    private static IResult SendVocal(string id, VocalLibrary vocals) => vocals.Find(id) is { } vocal
        ? Results.File(vocals.PathOf(vocal), vocal.MediaType, enableRangeProcessing: true)
        : Results.NotFound();

    private static async Task<IResult> SendTrackAsync(
        string take, string version, bool? save, TakeBook takes, TrackFiles files, CancellationToken cancellationToken)
    {
        if (takes.Find(take) is not { } found || found.Tracks.FirstOrDefault(item => item.Version == version) is not { } track)
            return Results.NotFound();
        try
        {
            var path = await files.FetchAsync(found.Id, track, cancellationToken);
            var name = save is true ? FileName(found, track, path) : null;
            return Results.File(path, VocalLibrary.Types[Path.GetExtension(path)], name, enableRangeProcessing: true);
        }
        catch (Exception exception) when (exception is ApiBoxDownloadException or IOException or UnauthorizedAccessException)
        {
            var problem = Problems.OfDownload(exception);
            var status = problem == Problems.Gone ? StatusCodes.Status410Gone : StatusCodes.Status502BadGateway;
            return Results.Text($"{problem.What} {problem.Advice}", statusCode: status);
        }
    }

    // A track that cannot be fetched is left out, and a text in the file says why.
    private static async Task SendAllAsync(HttpContext context, TakeBook takes, TrackFiles files)
    {
        // Even with its asynchronous methods, ZipArchive writes the end of an entry synchronously.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        context.Response.ContentType = "application/zip";
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "takes.zip" }.ToString();
        await using var zip = await ZipArchive.CreateAsync(
            context.Response.Body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, context.RequestAborted);
        foreach (var take in takes.All)
        {
            foreach (var track in take.Tracks)
                await AddAsync(zip, take, track, files, context.RequestAborted);
        }
    }

    private static async Task AddAsync(
        ZipArchive zip, Take take, TakeTrack track, TrackFiles files, CancellationToken cancellationToken)
    {
        try
        {
            var path = await files.FetchAsync(take.Id, track, cancellationToken);
            await zip.CreateEntryFromFileAsync(path, FileName(take, track, path), CompressionLevel.Fastest, cancellationToken);
        }
        catch (Exception exception) when (exception is ApiBoxDownloadException or IOException or UnauthorizedAccessException)
        {
            var problem = Problems.OfDownload(exception);
            var entry = zip.CreateEntry(FileName(take, track, "missing.txt"));
            await using var text = new StreamWriter(await entry.OpenAsync(cancellationToken));
            await text.WriteAsync($"{problem.What} {problem.Advice}");
        }
    }

    private static string FileName(Take take, TakeTrack track, string path)
    {
        var title = string.Concat(take.Title.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' ? c : '-')).Trim();
        return $"Take {take.Number:00} {(title.Length > 60 ? title[..60] : title)} {track.Version}{Path.GetExtension(path)}";
    }
}
