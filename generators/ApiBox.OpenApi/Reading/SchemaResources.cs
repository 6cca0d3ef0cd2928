namespace ApiBox.OpenApi.Reading;

/// <summary>
/// The names that schemas of OpenAPI 3.1 give themselves: <c>$id</c>, which is an address relative to the one around it, and
/// <c>$anchor</c>, which is a name inside the nearest schema with an address.
/// </summary>
internal sealed class SchemaResources
{
    // A URI is only compared, never requested; a relative URI without a base is relative to this one.
    private static readonly Uri Nowhere = new("apibox-description:/");

    private readonly SpecNode _root;
    private readonly Dictionary<string, SpecNode> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecNode, Uri> _bases = [];
    private readonly Dictionary<(SpecNode Resource, string Name), SpecNode> _anchors = [];

    public SchemaResources(SpecNode root)
    {
        _root = root;
        _bases.Add(root, Nowhere);
        // Outer schemas come first, so that inner ones find their base URI.
        foreach (var (sort, node) in DocumentWalk.All(root))
            if (sort == SpecElement.Schema)
                Name(node);
    }

    /// <summary>The schema that a reference names by URI, anchor or pointer; null when it cannot be resolved here.</summary>
    /// <param name="location">The schema that refers.</param>
    public SpecNode? Find(SpecNode location, string reference)
    {
        var hash = reference.IndexOf('#');
        var address = hash < 0 ? reference : reference.Substring(0, hash);
        var resource = Resource(location);
        if (address.Length > 0)
        {
            if (!TryCombine(_bases[resource], address, out var absolute) || !_addresses.TryGetValue(Key(absolute), out resource))
                return null;
        }

        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        if (fragment.Length == 0)
            return resource;
        return fragment[0] == '/' ? JsonPointer.Find(resource, fragment) : Anchor(resource, Uri.UnescapeDataString(fragment));
    }

    private void Name(SpecNode node)
    {
        if (node.StringOf("$id") is { Length: > 0 } id && TryCombine(_bases[Resource(node.Parent ?? _root)], id, out var address))
        {
            _bases[node] = address;
            if (!_addresses.ContainsKey(Key(address)))
                _addresses.Add(Key(address), node);
        }

        foreach (var keyword in new[] { "$anchor", "$dynamicAnchor" })
            if (node.StringOf(keyword) is { } anchor && (Resource(node), anchor) is var key && !_anchors.ContainsKey(key))
                _anchors.Add(key, node);
    }

    // A schema with its own $id can also refer to anchors of the whole document, because people write such references.
    private SpecNode? Anchor(SpecNode resource, string name) =>
        _anchors.TryGetValue((resource, name), out var found) || _anchors.TryGetValue((_root, name), out found) ? found : null;

    private SpecNode Resource(SpecNode location)
    {
        for (var node = location; node.Parent is not null; node = node.Parent)
            if (_bases.ContainsKey(node))
                return node;
        return _root;
    }

    private static bool TryCombine(Uri around, string reference, out Uri address)
    {
        // A path alone would be a file on some systems.
        if (reference.StartsWith("/", StringComparison.Ordinal) || !Uri.TryCreate(reference, UriKind.Absolute, out address))
            return Uri.TryCreate(around, reference, out address);
        return true;
    }

    private static string Key(Uri address) => address.AbsoluteUri.TrimEnd('#');
}
