using System.Collections.Concurrent;
using Microsoft.AspNetCore.StaticFiles;

namespace ApiBox.Emulator;

/// <summary>The files that callers have uploaded.</summary>
internal sealed class UploadStore
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly ConcurrentDictionary<string, StoredFile> _files = new();

    public StoredFile Add(UploadedFile file, string name)
    {
        var type = file.MediaType is { } declared && declared != "application/octet-stream" ? declared
            : Types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        var stored = new StoredFile(Guid.NewGuid().ToString("N"), name, type, file.Bytes);
        _files[stored.Id] = stored;
        return stored;
    }

    public StoredFile? Find(string id) => _files.GetValueOrDefault(id);
}

/// <summary>A file that a caller has uploaded.</summary>
internal sealed record StoredFile(string Id, string Name, string MediaType, byte[] Bytes)
{
    public string UrlAt(string linkBase) =>
        $"{linkBase}{FileLinks.Folder}/{FileLinks.Uploads}/{Id}/{Uri.EscapeDataString(Name)}";
}
