using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>
/// The callback routes of every client that was added. A keyed client without its own address or keys uses
/// those of the options without a name.
/// </summary>
internal sealed class CallbackRoutes : ISubmissionAddresses
{
    private readonly List<CallbackRoute> _routes = [];

    public CallbackRoutes(IEnumerable<ClientRegistration> clients, IOptionsMonitor<ApiBoxOptions> options)
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
                _routes.Add(new CallbackRoute(first.Description, name, name.Length == 0 ? common : Merge(own, common), own));
            }
        }
    }

    /// <summary>The routes of all clients; of a description the one without a name first.</summary>
    public IReadOnlyList<CallbackRoute> All => _routes;

    /// <summary>The paths to receive at.</summary>
    public IEnumerable<string> Paths =>
        _routes.Select(static route => route.Path).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool IsTransient => _routes.Any(static route => route.IsTransient);

    /// <summary>The route of a client; null when it was not added.</summary>
    public CallbackRoute? this[string service, string client] => _routes.Find(route => route.Service == service && route.Client == client);

    /// <summary>
    /// The route of <see cref="ICallbackUrls"/> without a key: that of the options without a name, or of the only client; null if it is
    /// ambiguous.
    /// </summary>
    public CallbackRoute? FindDefault(string service)
    {
        var own = _routes.FindAll(route => route.Service == service);
        return own.Find(static route => route.Client.Length == 0) is { } common
            && (common.PublicBaseAddress is not null || own.Count == 1)
                ? common
            : own.FindAll(static route => route.PublicBaseAddress is not null) is [var only] ? only
            : own.TrueForAll(static route => route.PublicBaseAddress is null) ? own.FirstOrDefault()
            : null;
    }

    /// <summary>The client's route that made an address, or null. Checks all routes, so that timing reveals nothing.</summary>
    public CallbackRoute? Verify(string kind, string submissionId, string token)
    {
        CallbackRoute? found = null;
        foreach (var route in _routes)
            if (route.IsValid(kind, submissionId, token))
                found = route;
        return found;
    }

    /// <inheritdoc/>
    public (string Kind, string SubmissionId)? Find(string service, Uri? address) => address is null
        ? null
        : _routes.Where(route => route.Service == service).Select(route => route.Find(address))
            .FirstOrDefault(static found => found is not null);

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
