using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace ApiBox.Emulator;

/// <summary>A body that could be read.</summary>
/// <param name="Json">As JSON, for what follows; files in forms are left out.</param>
/// <param name="Value">As the validator takes it.</param>
/// <param name="Files">The files in it, in order.</param>
internal sealed record ParsedBody(JsonNode? Json, JToken? Value, IReadOnlyList<SentFile> Files)
{
    public static readonly ParsedBody None = new(null, null, []);
}

/// <summary>A file that a request carries.</summary>
/// <param name="Name">Its name, if it was told.</param>
/// <param name="MediaType">Its media type, if it was told.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record SentFile(string? Name, string? MediaType, byte[] Bytes);

/// <summary>A body that cannot be read, in words for the caller.</summary>
internal sealed class BadBodyException(string message) : Exception(message);
