using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>The response of the service, before a fault changes it.</summary>
/// <param name="Code">The code of the response.</param>
/// <param name="Body">The body; null where the description has none.</param>
internal sealed record ServiceResponse(int Code, JsonNode? Body)
{
    public int HttpStatus { get; init; } = 200;

    /// <summary>The media type if it is not JSON.</summary>
    public string? MediaType { get; init; }

    /// <summary>The body if it is not JSON.</summary>
    public byte[]? Bytes { get; init; }

    public bool Succeeded { get; init; }

    /// <summary>Whether the request cost credits or created a task.</summary>
    public bool Accepted { get; init; }

    public string? Message { get; init; }

    public string? TaskId { get; init; }
}
