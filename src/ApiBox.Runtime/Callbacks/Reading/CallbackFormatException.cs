using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>A body is JSON, but not what the description says. It is turned into an error value before users see it.</summary>
internal sealed class CallbackFormatException(string message, string? member = null) : JsonException(message)
{
    /// <summary>The member that is missing in the object the reader is positioned on; null when the value itself is wrong.</summary>
    public string? Member { get; } = member;

    /// <summary>
    /// The JSON pointer of the place in the body, where it is known already; null when it is where the reader is positioned.
    /// </summary>
    public string? Pointer { get; init; }
}
