using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>
/// Where callbacks arrive, for every client that was added. A keyed client that says nothing of its own about the address or the keys uses
/// those of the options without a name.
/// </summary>
internal sealed class CallbackSites : ISubmissionAddresses
{
    private readonly List<CallbackSite> _sites = [];

    public CallbackSites(IEnumerable<ClientRegistration> clients, IOptionsMonitor<ApiBoxOptions> options)
    {
        foreach (var service in clients.GroupBy(static client => client.Description.Name, StringComparer.Ordinal))
        {
            var first = service.First();
            var names = service.ToDictionary(static client => client.Name, static client => client.OptionsName, StringComparer.Ordinal);
            var common = options.Get(first.CommonOptions).Callbacks;
            if (common.PublicBaseAddress is not null)
                names[""] = first.CommonOptions;
            foreach (var (name, optionsName) in names.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                var own = name.Length == 0 ? common : options.Get(optionsName).Callbacks;
                _sites.Add(new CallbackSite(first.Description, name, name.Length == 0 ? common : Merge(own, common), own));
            }
        }
    }

    /// <summary>The sites of all clients; of a description the one without a name first.</summary>
    public IReadOnlyList<CallbackSite> All => _sites;

    /// <summary>The paths to receive at.</summary>
    public IEnumerable<string> Paths => _sites.Select(static site => site.Path).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool IsTransient => _sites.Any(static site => site.IsTransient);

    /// <summary>The site of a client; null when it was not added.</summary>
    public CallbackSite? this[string service, string client] => _sites.Find(site => site.Service == service && site.Client == client);

    /// <summary>
    /// Where <see cref="ICallbackUrls"/> without a key leads: the options without a name, or those of the only client; null if that is not clear.
    /// </summary>
    public CallbackSite? Usual(string service)
    {
        var own = _sites.FindAll(site => site.Service == service);
        return own.Find(static site => site.Client.Length == 0) is { } common && (common.PublicBaseAddress is not null || own.Count == 1) ? common
            : own.FindAll(static site => site.PublicBaseAddress is not null) is [var only] ? only
            : own.TrueForAll(static site => site.PublicBaseAddress is null) ? own.FirstOrDefault()
            : null;
    }

    /// <summary>The client's site that made an address, or null. Looks at all of them, so that the time tells nothing.</summary>
    public CallbackSite? Verify(string kind, string submissionId, string token)
    {
        CallbackSite? found = null;
        foreach (var site in _sites)
            if (site.IsValid(kind, submissionId, token))
                found = site;
        return found;
    }

    /// <inheritdoc/>
    public (string Kind, string SubmissionId)? Find(string service, Uri? address) => address is null
        ? null
        : _sites.Where(site => site.Service == service).Select(site => site.Find(address)).FirstOrDefault(static found => found is not null);

    private static ApiBoxCallbackOptions Merge(ApiBoxCallbackOptions own, ApiBoxCallbackOptions common)
    {
        var merged = own.Copy();
        if (own.PublicBaseAddress is null)
            (merged.PublicBaseAddress, merged.Path) = (common.PublicBaseAddress, common.Path);
        if (own.SigningKeys.Count == 0)
            foreach (var key in common.SigningKeys)
                merged.SigningKeys.Add(key);
        return merged;
    }
}
