using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>How the items of a stream are separated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum StreamFraming
{
    /// <summary>Server-sent events, as <c>text/event-stream</c> has them.</summary>
    Events,

    /// <summary>One JSON value in each line.</summary>
    Lines,

    /// <summary>JSON values, each behind a record separator (RFC 7464).</summary>
    Records,
}

/// <summary>How a stream is read.</summary>
/// <param name="Framing">How its items are separated.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record StreamFormat(StreamFraming Framing)
{
    /// <summary>The text in the place of an item that ends the stream; null without one.</summary>
    public string? EndMarker { get; init; }

    /// <summary>Whether a stream that ends without its marker is incomplete.</summary>
    public bool NeedsEndMarker { get; init; }

    /// <summary>Whether an item is text and not JSON.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether null is an item.</summary>
    public bool HoldsNull { get; init; }

    /// <summary>
    /// The members of an item that are the parts of an event: <c>event</c>, <c>data</c>, <c>id</c>, <c>retry</c>. None when an event's data
    /// is the item.
    /// </summary>
    public IReadOnlyList<string> EventMembers { get; init; } = [];
}
