using System.Diagnostics.CodeAnalysis;

namespace ApiBox.Runtime;

/// <summary>The callbacks of the description.</summary>
internal sealed class CallbackKinds(IEnumerable<CallbackKind> kinds, TimeSpan? retention)
{
    private readonly Dictionary<string, CallbackKind> _kinds = kinds.ToDictionary(static kind => kind.Description.Kind, StringComparer.Ordinal);

    /// <summary>How long results are kept. A description that does not say is taken to mean a month.</summary>
    public TimeSpan Retention { get; } = retention ?? TimeSpan.FromDays(30);

    /// <summary>The names of all.</summary>
    public IEnumerable<string> All => _kinds.Keys;

    public CallbackKind this[string kind] => _kinds[kind];

    public bool Contains(string kind) => _kinds.ContainsKey(kind);

    public bool TryGet(string kind, [NotNullWhen(true)] out CallbackKind? found) => _kinds.TryGetValue(kind, out found);
}
