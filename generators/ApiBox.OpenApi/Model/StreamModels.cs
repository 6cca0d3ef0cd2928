namespace ApiBox.OpenApi.Model;

/// <summary>How the items of a stream are separated. The names are those of ApiBox.Runtime.StreamFraming.</summary>
internal enum StreamFraming
{
    Events,
    Lines,
    Records,
}

/// <summary>How a stream is read.</summary>
/// <param name="EndMarker">The text that ends the stream in place of an item; null without one.</param>
/// <param name="NeedsEndMarker">Whether a stream that ends without its marker is not whole.</param>
/// <param name="IsText">Whether what comes is a text, and not JSON.</param>
/// <param name="EventMembers">The members of an item that are the parts of an event; none when an event's data is the item.</param>
internal sealed record StreamModel(
    StreamFraming Framing, string? EndMarker, bool NeedsEndMarker, bool IsText, EquatableArray<string> EventMembers);

/// <summary>The member of a body that requests a stream, and the value that is sent.</summary>
/// <param name="NewBody">The body's type if one can be created for a caller who passes none; otherwise null.</param>
internal sealed record StreamSwitchModel(string Property, bool Value, string? NewBody);
