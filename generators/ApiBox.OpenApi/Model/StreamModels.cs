namespace ApiBox.OpenApi.Model;

/// <summary>How the items of a stream are told apart; the names are those of ApiBox.Runtime.StreamFraming.</summary>
internal enum StreamFraming
{
    Events,
    Lines,
    Records,
}

/// <summary>How a stream is read.</summary>
/// <param name="EndMarker">The text in the place of an item that ends it; null without one.</param>
/// <param name="NeedsEndMarker">Whether a stream that ends without its marker is not whole.</param>
/// <param name="IsText">Whether what comes is a text, and not JSON.</param>
/// <param name="EventMembers">The members of an item that are the parts of an event; none when an event's data is the item.</param>
internal sealed record StreamModel(
    StreamFraming Framing, string? EndMarker, bool NeedsEndMarker, bool IsText, EquatableArray<string> EventMembers);

/// <summary>The member of a body that says whether a stream is wanted, and what it is set to.</summary>
/// <param name="NewBody">The body's type when one can be made for a caller who gives none; else null.</param>
internal sealed record StreamSwitchModel(string Property, bool Value, string? NewBody);
