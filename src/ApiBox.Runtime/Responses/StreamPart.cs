namespace ApiBox.Runtime;

/// <summary>One piece of a stream, before it is read as an item.</summary>
/// <param name="Data">The item's bytes; they are valid until the next piece is asked for.</param>
/// <param name="Event">The event's name.</param>
/// <param name="Id">The event's id; null if it has none.</param>
/// <param name="Retry">How long the service asks to wait before its stream is asked for again; null if it does not say.</param>
internal readonly record struct StreamPart(ReadOnlyMemory<byte> Data, string Event = "", string? Id = null, TimeSpan? Retry = null);
