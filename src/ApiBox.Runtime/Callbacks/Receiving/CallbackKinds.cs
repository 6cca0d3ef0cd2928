namespace ApiBox.Runtime;

/// <summary>The callbacks of the descriptions whose clients were added.</summary>
internal sealed class CallbackKinds
{
    private readonly Dictionary<string, CallbackKind> _kinds;
    private readonly ILookup<string, CallbackKind> _byName;

    public CallbackKinds(IEnumerable<CallbackKind> kinds)
    {
        _kinds = kinds.DistinctBy(static kind => kind.StoredKind)
            .ToDictionary(static kind => kind.StoredKind, StringComparer.Ordinal);
        _byName = _kinds.Values.ToLookup(static kind => kind.Description.Kind, StringComparer.Ordinal);
    }

    /// <summary>The names of all in the task store.</summary>
    public IEnumerable<string> Names => _kinds.Keys;

    public IEnumerable<CallbackKind> All => _kinds.Values;

    /// <summary>Whether some description has a callback of that name.</summary>
    public bool Contains(string kind) => _byName.Contains(kind);

    /// <summary>A callback of one description; null if it has none of that name.</summary>
    public CallbackKind? Find(string service, string kind)
    {
        foreach (var known in _byName[kind])
            if (known.Description.Service == service)
                return known;
        return null;
    }
}
