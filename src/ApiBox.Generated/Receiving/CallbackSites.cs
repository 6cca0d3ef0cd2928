using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>
/// Where callbacks arrive, for every client that was added. A keyed client that says nothing of its own about the address or the keys uses
/// those of the options without a name.
/// </summary>
internal sealed class CallbackSites
{
    private readonly Dictionary<string, CallbackSite> _sites;

    public CallbackSites(IEnumerable<ClientRegistration> clients, IOptionsMonitor<ApiBoxOptions> options)
    {
        var names = clients.Select(static client => client.Name).ToHashSet(StringComparer.Ordinal);
        var common = options.Get(Options.DefaultName).Callbacks;
        if (names.Count == 0 || common.PublicBaseAddress is not null)
            names.Add("");
        _sites = names.ToDictionary(static name => name, name => name.Length == 0 ? new CallbackSite(name, common, common) : Keyed(name, options.Get(name).Callbacks, common), StringComparer.Ordinal);
    }

    /// <summary>Where <see cref="ICallbackUrls"/> without a key leads: the options without a name, or those of the only client; null if that is not clear.</summary>
    public CallbackSite? Usual =>
        _sites.TryGetValue("", out var common) && (common.PublicBaseAddress is not null || _sites.Count == 1) ? common
        : _sites.Values.Where(static site => site.PublicBaseAddress is not null).ToList() is [var only] ? only
        : _sites.Values.All(static site => site.PublicBaseAddress is null) ? _sites.Values.First()
        : null;

    /// <summary>The sites of all clients, the one without a name first.</summary>
    public IEnumerable<CallbackSite> All => _sites.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value);

    /// <summary>The paths to receive at.</summary>
    public IEnumerable<string> Paths => _sites.Values.Select(static site => site.Path).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <summary>Whether some addresses become worthless when the process ends.</summary>
    public bool IsTransient => _sites.Values.Any(static site => site.IsTransient);

    public CallbackSite this[string client] => _sites[client];

    /// <summary>The client's site that made an address, or null. Looks at all of them, so that the time tells nothing.</summary>
    public CallbackSite? Verify(string kind, string submissionId, string token)
    {
        CallbackSite? found = null;
        foreach (var site in _sites.Values)
            if (site.IsValid(kind, submissionId, token))
                found = site;
        return found;
    }

    /// <summary>The callback's kind and the submission of an address that this application made; null for any other.</summary>
    public (string Kind, string SubmissionId)? Find(Uri? address) =>
        address is null ? null : _sites.Values.Select(site => site.Find(address)).FirstOrDefault(static found => found is not null);

    private static CallbackSite Keyed(string name, ApiBoxCallbackOptions own, ApiBoxCallbackOptions common)
    {
        var merged = own.Copy();
        if (own.PublicBaseAddress is null)
            (merged.PublicBaseAddress, merged.Path) = (common.PublicBaseAddress, common.Path);
        if (own.SigningKeys.Count == 0)
            foreach (var key in common.SigningKeys)
                merged.SigningKeys.Add(key);
        return new CallbackSite(name, merged, own);
    }
}
