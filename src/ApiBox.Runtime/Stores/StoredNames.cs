using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>
/// The names under which a store keeps what belongs to a client. The clients of several descriptions may share a store, and their callbacks
/// may have the same names.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredNames
{
    /// <summary>What separates the two parts of a name. Names of clients must not contain it.</summary>
    internal const char Separator = ':';

    /// <summary>The name of a callback in the store.</summary>
    /// <param name="service">The name of the description's client, such as <c>ApiBox</c>; empty for none.</param>
    /// <param name="kind">The callback's name in the description.</param>
    public static string Kind(string service, string kind) => Join(service, kind);

    /// <summary>The callback's name in the description.</summary>
    /// <param name="storedKind">Its name in the store.</param>
    public static string KindOf(string storedKind) => Split(storedKind).Name;

    /// <summary>The name of a submission's client in the store.</summary>
    /// <param name="submission">The submission.</param>
    public static string Client(NewSubmission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return Join(submission.Service, submission.Client);
    }

    /// <summary>The description's client and the keyed client of a name in the store.</summary>
    /// <param name="storedClient">The name in the store.</param>
    public static (string Service, string Client) ClientOf(string storedClient) => Split(storedClient);

    /// <summary>What the names of all clients of a description begin with in the store.</summary>
    /// <param name="service">The name of the description's client.</param>
    public static string Prefix(string service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Length == 0 ? "" : service + Separator;
    }

    /// <summary>Whether a name in the store belongs to a description's client.</summary>
    /// <param name="service">The name of the description's client; every name belongs to the empty one.</param>
    /// <param name="storedName">The name in the store.</param>
    public static bool IsOf(string service, string storedName)
    {
        ArgumentNullException.ThrowIfNull(storedName);
        return storedName.StartsWith(Prefix(service), StringComparison.Ordinal);
    }

    /// <summary>The client in the store of the submission of a callback.</summary>
    /// <param name="callback">The callback.</param>
    public static string Client(ReceivedCallback callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Join(callback.Service, callback.Client);
    }

    // A name without a service that contains the separator gets a separator in front, so that it round-trips.
    private static string Join(string service, string name) =>
        service.Length == 0 && name.Contains(Separator) ? Separator + name : Prefix(service) + name;

    private static (string Service, string Name) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf(Separator);
        return end < 0 ? ("", text) : (text[..end], text[(end + 1)..]);
    }
}
