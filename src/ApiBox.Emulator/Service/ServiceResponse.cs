using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>What the service makes of a request, before any fault distorts it.</summary>
/// <param name="Code">The code of the answer.</param>
/// <param name="Body">The answer; null where the description has none.</param>
internal sealed record ServiceResponse(int Code, JsonNode? Body)
{
    public int HttpStatus { get; init; } = 200;

    /// <summary>The media type when it is not JSON.</summary>
    public string? MediaType { get; init; }

    /// <summary>The answer when it is not JSON.</summary>
    public byte[]? Bytes { get; init; }

    public bool Succeeded { get; init; }

    /// <summary>Whether it cost credits or made a task.</summary>
    public bool Accepted { get; init; }

    public string? Message { get; init; }

    public string? TaskId { get; init; }
}
