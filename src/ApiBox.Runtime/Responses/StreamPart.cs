namespace ApiBox.Runtime;

/// <summary>One piece of a stream, before it is read as an item.</summary>
/// <param name="Data">The item's bytes; they are valid until the next item is read.</param>
/// <param name="Event">The event's name.</param>
/// <param name="Id">The event's id; null if it has none.</param>
/// <param name="Retry">The delay that the service requests before the stream is requested again; null if it sends none.</param>
internal readonly record struct StreamPart(ReadOnlyMemory<byte> Data, string Event = "", string? Id = null, TimeSpan? Retry = null);
