using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>
/// The members of a JSON object that the description does not declare, by name. To send some, assign a dictionary:
/// <c>AdditionalProperties = new Dictionary&lt;string, JsonElement&gt; { ["mood"] = value }</c>.
/// </summary>
/// <remarks>Names are compared by their characters. Only System.Text.Json adds members, through <see cref="IDictionary"/>.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "The name is that of the keyword in JSON Schema.")]
public sealed class AdditionalProperties : IReadOnlyDictionary<string, JsonElement>, IDictionary<string, JsonElement>
{
    private readonly Dictionary<string, JsonElement> _members;

    /// <summary>Creates an empty set of members.</summary>
    public AdditionalProperties() => _members = new(StringComparer.Ordinal);

    /// <summary>Creates a copy of the given members.</summary>
    /// <param name="members">The members; of two with the same name the last one counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public AdditionalProperties(IEnumerable<KeyValuePair<string, JsonElement>> members)
        : this()
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var (name, value) in members)
            _members[name] = value;
    }

    /// <summary>The number of members.</summary>
    public int Count => _members.Count;

    /// <summary>The names of the members.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>The values of the members.</summary>
    public IEnumerable<JsonElement> Values => _members.Values;

    ICollection<string> IDictionary<string, JsonElement>.Keys => _members.Keys;

    ICollection<JsonElement> IDictionary<string, JsonElement>.Values => _members.Values;

    bool ICollection<KeyValuePair<string, JsonElement>>.IsReadOnly => false;

    /// <summary>Gets the value of a member.</summary>
    /// <param name="key">The name of the member.</param>
    /// <exception cref="KeyNotFoundException">There is no member of that name.</exception>
    public JsonElement this[string key] => _members[key];

    JsonElement IDictionary<string, JsonElement>.this[string key]
    {
        get => _members[key];
        set => _members[key] = value;
    }

    /// <summary>Copies a dictionary.</summary>
    /// <param name="members">The members.</param>
    [return: NotNullIfNotNull(nameof(members))]
    public static implicit operator AdditionalProperties?(Dictionary<string, JsonElement>? members) => FromDictionary(members);

    /// <summary>Copies a dictionary.</summary>
    /// <param name="members">The members.</param>
    [return: NotNullIfNotNull(nameof(members))]
    public static AdditionalProperties? FromDictionary(Dictionary<string, JsonElement>? members) =>
        members is null ? null : new(members);

    /// <summary>Whether there is a member of that name.</summary>
    /// <param name="key">The name.</param>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <summary>Gets the value of a member if there is one of that name.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value.</param>
    public bool TryGetValue(string key, out JsonElement value) => _members.TryGetValue(key, out value);

    /// <summary>Enumerates the members in the order in which they arrived.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    /// <summary>The names of the members. Values are left out, since they can hold secrets, and addresses in names are shortened.</summary>
    public override string ToString() => string.Join(", ", _members.Keys.Select(Redaction.Addresses));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IDictionary<string, JsonElement>.Add(string key, JsonElement value) => _members.Add(key, value);

    bool IDictionary<string, JsonElement>.Remove(string key) => _members.Remove(key);

    void ICollection<KeyValuePair<string, JsonElement>>.Add(KeyValuePair<string, JsonElement> item) => _members.Add(item.Key, item.Value);

    void ICollection<KeyValuePair<string, JsonElement>>.Clear() => _members.Clear();

    bool ICollection<KeyValuePair<string, JsonElement>>.Contains(KeyValuePair<string, JsonElement> item) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)_members).Contains(item);

    void ICollection<KeyValuePair<string, JsonElement>>.CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)_members).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, JsonElement>>.Remove(KeyValuePair<string, JsonElement> item) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)_members).Remove(item);

    internal void Set(string name, JsonElement value) => _members[name] = value;
}
