using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>Where an operation sends the key, according to the security requirements of the description.</summary>
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
    }

    // Data for inner handlers; the options of a request are not logged.
    private static readonly HttpRequestOptionsKey<KeyPlacement> OfRequest = new("ApiBox.KeyPlacement");
    private static readonly HttpRequestOptionsKey<string> SentKey = new("ApiBox.Key");
    private static readonly HttpRequestOptionsKey<string> QueryOfKey = new("ApiBox.KeyQuery");

    private readonly Location _location;
    private readonly string _name;

    private KeyPlacement(Location location, string name) => (_location, _name) = (location, name);

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

    /// <summary>Stores in a request where its key goes; without it, the key goes to the usual location.</summary>
    internal void Mark(HttpRequestMessage request)
    {
        if (this != Bearer)
            request.Options.Set(OfRequest, this);
    }

    internal static KeyPlacement Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(OfRequest, out var placement) ? placement : Bearer;

    /// <summary>The key that went with a request, so that it can be removed from a response that repeats it.</summary>
    internal static string? KeyOf(HttpRequestMessage request) => request.Options.TryGetValue(SentKey, out var key) ? key : null;

    /// <summary>Whether a request needs a key at all.</summary>
    internal bool NeedsKey => _location != Location.Nowhere;

    /// <summary>Puts a key into a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="key">The key.</param>
    /// <param name="last">The bearer's header of the last request, which is used again while the key is the same.</param>
    internal void Apply(HttpRequestMessage request, string key, ref AuthenticationHeaderValue? last)
    {
        request.Options.Set(SentKey, key);
        switch (_location)
        {
            case Location.Authorization when _name == "Basic":
                request.Headers.Authorization = new AuthenticationHeaderValue(_name, Convert.ToBase64String(Encoding.UTF8.GetBytes(key)));
                break;
            case Location.Authorization:
                var header = last?.Parameter == key ? last : new AuthenticationHeaderValue(_name, key);
                request.Headers.Authorization = last = header;
                break;
            case Location.Header:
                request.Headers.Remove(_name);
                request.Headers.TryAddWithoutValidation(_name, key);
                break;
            case Location.Query:
                request.Options.Set(QueryOfKey, $"{ParameterEscapes.Uri(_name)}={ParameterEscapes.Uri(key)}");
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
        options.Remove(SentKey.Key);
        options.Remove(QueryOfKey.Key);
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
