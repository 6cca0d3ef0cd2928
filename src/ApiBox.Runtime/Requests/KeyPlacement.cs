using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>Where an operation sends credentials, according to the security requirements of the description.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyPlacement
{
    private enum Location
    {
        Nowhere,
        Authorization,
        Header,
        Query,
        Cookie,
        Choice,
    }

    // Data for inner handlers; the options of a request are not logged.
    private static readonly HttpRequestOptionsKey<KeyPlacement> OfRequest = new("ApiBox.KeyPlacement");
    private static readonly HttpRequestOptionsKey<Secret[]> SentSecrets = new("ApiBox.Key");
    private static readonly HttpRequestOptionsKey<string> QueryOfKey = new("ApiBox.KeyQuery");

    private readonly Location _location;
    private readonly string _name;

    private KeyPlacement(Location location, string name, string? scheme = null) =>
        (_location, _name, Scheme, Alternatives) = (location, name, scheme, [[this]]);

    private KeyPlacement(IReadOnlyList<IReadOnlyList<KeyPlacement>> alternatives) =>
        (_location, _name, Alternatives) = (Location.Choice, "", alternatives);

    /// <summary>Nowhere: the operation needs no key.</summary>
    public static KeyPlacement None { get; } = new(Location.Nowhere, "");

    /// <summary><c>Authorization: Bearer KEY</c>.</summary>
    public static KeyPlacement Bearer { get; } = new(Location.Authorization, "Bearer");

    /// <summary><c>Authorization: Basic …</c>; the key is <c>user:password</c>.</summary>
    public static KeyPlacement Basic { get; } = new(Location.Authorization, "Basic");

    /// <summary>A header of its own.</summary>
    /// <param name="name">The header's name.</param>
    public static KeyPlacement Header(string name) => new(Location.Header, name);

    /// <summary>A query parameter. It is added below everything that logs.</summary>
    /// <param name="name">The parameter's name.</param>
    public static KeyPlacement Query(string name) => new(Location.Query, name);

    /// <summary>A cookie.</summary>
    /// <param name="name">The cookie's name.</param>
    public static KeyPlacement Cookie(string name) => new(Location.Cookie, name);

    /// <summary>One of several requirements: the first that the options have all credentials of is sent.</summary>
    /// <param name="alternatives">
    /// The requirements, each with the places of all of its schemes. An empty one allows requests without credentials.
    /// </param>
    public static KeyPlacement AnyOf(params KeyPlacement[][] alternatives) => new(alternatives);

    /// <summary>The same place, for a security scheme of the description.</summary>
    /// <param name="scheme">The name of the scheme, for credentials of its own.</param>
    public KeyPlacement For(string scheme) => new(_location, _name, scheme);

    /// <summary>The name of the security scheme; null for the only one of a description.</summary>
    internal string? Scheme { get; }

    /// <summary>The requirements, one of which is met; each is a list of places.</summary>
    internal IReadOnlyList<IReadOnlyList<KeyPlacement>> Alternatives { get; }

    /// <summary>Whether the place depends on the credentials that the options have.</summary>
    internal bool IsChoice => _location == Location.Choice;

    internal bool IsBearer => _location == Location.Authorization && _name == "Bearer";

    internal bool IsBasic => _location == Location.Authorization && _name == "Basic";

    /// <summary>The place for messages.</summary>
    internal string Shown => Scheme is { } scheme ? $"the security scheme '{scheme}'"
        : _location == Location.Authorization ? $"the scheme {_name}"
        : $"the {_location.ToString().ToLowerInvariant()} '{_name}'";

    /// <summary>Stores in a request where its key goes; without it, the key goes to the usual location.</summary>
    internal void Mark(HttpRequestMessage request)
    {
        if (this != Bearer)
            request.Options.Set(OfRequest, this);
    }

    internal static KeyPlacement Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(OfRequest, out var placement) ? placement : Bearer;

    /// <summary>The credentials that went with a request, so that they can be removed from a response that repeats them.</summary>
    internal static Secret[]? SentWith(HttpRequestMessage request) =>
        request.Options.TryGetValue(SentSecrets, out var secrets) ? secrets : null;

    /// <summary>Stores in a request which credentials it is sent with.</summary>
    internal static void Remember(HttpRequestMessage request, Secret[] secrets) => request.Options.Set(SentSecrets, secrets);

    /// <summary>Whether a request needs a key at all.</summary>
    internal bool NeedsKey => _location != Location.Nowhere;

    /// <summary>Puts a credential into a request.</summary>
    internal void Apply(HttpRequestMessage request, Secret secret)
    {
        var key = secret.Value;
        switch (_location)
        {
            case Location.Authorization:
                request.Headers.Authorization = IsBasic ? secret.Basic : secret.Bearer;
                break;
            case Location.Header:
                request.Headers.Remove(_name);
                request.Headers.TryAddWithoutValidation(_name, key);
                break;
            case Location.Query:
                var query = $"{ParameterEscapes.Uri(_name)}={ParameterEscapes.Uri(key)}";
                request.Options.Set(QueryOfKey, request.Options.TryGetValue(QueryOfKey, out var others) ? $"{others}&{query}" : query);
                break;
            case Location.Cookie:
                AddCookie(request, $"{_name}={ParameterEscapes.Cookie(key)}");
                break;
        }
    }

    /// <summary>Removes everything from a request that could be a key.</summary>
    internal void Clear(HttpRequestMessage request)
    {
        request.Headers.Authorization = null;
        IDictionary<string, object?> options = request.Options;
        options.Remove(SentSecrets.Key);
        options.Remove(QueryOfKey.Key);
        ClearLocation(request);
        if (IsChoice)
            foreach (var placement in Alternatives.SelectMany(static alternative => alternative))
                placement.ClearLocation(request);
    }

    private void ClearLocation(HttpRequestMessage request)
    {
        if (_location == Location.Header)
            request.Headers.Remove(_name);
        if (_location == Location.Cookie && request.Headers.TryGetValues("Cookie", out var cookies))
        {
            var others = string.Join("; ", cookies).Split("; ")
                .Where(cookie => !cookie.StartsWith(_name + "=", StringComparison.Ordinal))
                .ToList();
            request.Headers.Remove("Cookie");
            if (others.Count > 0)
                request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", others));
        }
    }

    /// <summary>The address with the key in its query, for the moment of sending; null if the key is not there.</summary>
    internal static Uri? AddressWithKey(HttpRequestMessage request)
    {
        if (!request.Options.TryGetValue(QueryOfKey, out var query) || query.Length == 0 || request.RequestUri is not { } address)
            return null;
        var text = address.AbsoluteUri;
        return new Uri(text + (address.Query.Length > 0 ? "&" : "?") + query);
    }

    private static void AddCookie(HttpRequestMessage request, string cookie)
    {
        var all = request.Headers.TryGetValues("Cookie", out var cookies) ? string.Join("; ", cookies.Append(cookie)) : cookie;
        request.Headers.Remove("Cookie");
        request.Headers.TryAddWithoutValidation("Cookie", all);
    }
}
