using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace ApiBox.Emulator;

/// <summary>The parsed body of a request.</summary>
/// <param name="Json">The body as JSON, without the files of forms.</param>
/// <param name="Value">The body as the schema validator takes it.</param>
/// <param name="Files">The files, in order.</param>
internal sealed record ParsedBody(JsonNode? Json, JToken? Value, IReadOnlyList<UploadedFile> Files)
{
    public static readonly ParsedBody None = new(null, null, []);
}

/// <summary>A file in a request.</summary>
/// <param name="Name">Its name, if the request has it.</param>
/// <param name="MediaType">Its media type, if the request has it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record UploadedFile(string? Name, string? MediaType, byte[] Bytes);

/// <summary>A body is malformed. The message is for the caller.</summary>
internal sealed class MalformedBodyException(string message) : Exception(message);
