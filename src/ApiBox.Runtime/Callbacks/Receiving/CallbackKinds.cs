namespace ApiBox.Runtime;

/// <summary>The callbacks of the descriptions whose clients were added.</summary>
internal sealed class CallbackKinds(IEnumerable<CallbackKind> kinds)
{
    private readonly Dictionary<string, CallbackKind> _kinds = kinds.DistinctBy(static kind => kind.Description.StoredKind)
        .ToDictionary(static kind => kind.Description.StoredKind, StringComparer.Ordinal);

    /// <summary>The names of all in the task store.</summary>
    public IEnumerable<string> Names => _kinds.Keys;

    public IEnumerable<CallbackKind> All => _kinds.Values;

    /// <summary>A callback of one description.</summary>
    public CallbackKind this[string service, string kind] => _kinds[StoredNames.Kind(service, kind)];

    /// <summary>Whether some description has a callback of that name.</summary>
    public bool Contains(string kind) => _kinds.Values.Any(known => known.Description.Kind == kind);

    /// <summary>Whether a description has a callback of that name.</summary>
    public bool Contains(string service, string kind) => _kinds.ContainsKey(StoredNames.Kind(service, kind));
}
