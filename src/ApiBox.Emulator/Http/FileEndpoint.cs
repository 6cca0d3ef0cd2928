using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApiBox.Emulator;

/// <summary>Serves the files that responses and callbacks link to. They are generated on request, with the same bytes each time.</summary>
internal sealed class FileEndpoint(EmulatorState state)
{
    private const string AudioType = "audio/wav";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods($"/{FileLinks.SampleVocalPath}", Reading, SendVocalAsync);
        routes.MapMethods($"/{FileLinks.Folder}/{{id}}{FileLinks.Audio}", Reading, SendAudioAsync);
        routes.MapMethods($"/{FileLinks.Folder}/{{id}}{FileLinks.Image}", Reading, SendImageAsync);
        routes.MapMethods($"/{FileLinks.Folder}/{{id}}/{{part}}{FileLinks.Audio}", Reading, SendAudioAsync);
        routes.MapMethods($"/{FileLinks.Folder}/{{id}}/{{part}}{FileLinks.Image}", Reading, SendImageAsync);
        routes.MapMethods($"/{FileLinks.Folder}/{{id}}{FileLinks.Stream}", Reading, SendStreamAsync);
        routes.MapMethods($"/{FileLinks.Folder}/{FileLinks.Uploads}/{{id}}/{{name}}", Reading, SendUploadAsync);
    }

    private static Task SendVocalAsync(HttpContext context) => SendAsync(context, SampleVocal.Bytes, AudioType, modified: null);

    private Task SendAudioAsync(HttpContext context) => Find(context) is { } file && StepOf(file).Finished > file.Index
        ? SendAsync(context, Sound(SeedOf(context, file), file), AudioType, file.Task.CreatedAt)
        : NotFound(context);

    private Task SendImageAsync(HttpContext context) => Find(context) is { } file
        ? SendAsync(context, CoverImage.Create(SeedOf(context, file)), "image/png", file.Task.CreatedAt)
        : NotFound(context);

    // A stream exists before the file, and has no Content-Length.
    private async Task SendStreamAsync(HttpContext context)
    {
        if (Find(context) is not { } file || StepOf(file).At == 0)
        {
            await NotFound(context);
            return;
        }

        context.Response.ContentType = AudioType;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(Sound(file.Id, file), context.RequestAborted);
    }

    private Task SendUploadAsync(HttpContext context) => state.Uploads.Find((string)context.Request.RouteValues["id"]!) is { } file
        ? SendAsync(context, file.Bytes, file.MediaType, modified: null)
        : NotFound(context);

    private static byte[] Sound(string seed, EmulatedFile file) => file.Task.Heard is { } heard
        ? Accompaniment.Play(seed, file.Length, heard, RequestedStyle.Read(file.Task.Request))
        : BackingTrack.Create(seed, file.Length);

    // Each part of a result gets a sound or an image of its own.
    private static string SeedOf(HttpContext context, EmulatedFile file) => $"{file.Id}{context.Request.RouteValues["part"]}";

    private EmulatedFile? Find(HttpContext context)
    {
        var file = state.Tasks.FindFile((string)context.Request.RouteValues["id"]!);
        var isGone = file is not null && state.Description.Retention is { } retention && state.Now >= file.Task.CreatedAt + retention;
        return isGone ? null : file;
    }

    private TaskStep StepOf(EmulatedFile file) => file.Task.StepAt(state.Now);

    private static Task SendAsync(HttpContext context, byte[] bytes, string contentType, DateTimeOffset? modified)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(bytes).AsSpan(0, 8))}\"");
        return Results.Bytes(bytes, contentType, enableRangeProcessing: true, lastModified: modified, entityTag: tag).ExecuteAsync(context);
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
