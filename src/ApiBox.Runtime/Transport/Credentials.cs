using System.Collections.Concurrent;

namespace ApiBox.Runtime;

/// <summary>
/// The credentials of a client: those of single schemes, and for all other schemes those of the client as a whole.
/// </summary>
internal sealed class Credentials
{
    private readonly ApiBoxOptions _options;
    private readonly bool _isOptional;
    private readonly CredentialSource? _key;
    private readonly CredentialSource? _password;
    private readonly string? _onlyScheme;

    // The scheme without a name is the only one of a description, or the one that is assumed.
    private readonly ConcurrentDictionary<(string Scheme, bool IsBasic, bool IsBearer), CredentialSource?> _sources = [];
    private readonly ConcurrentDictionary<KeyPlacement, ChosenCredential[]?> _choices = [];

    public Credentials(ApiBoxOptions options, ClientDescription description)
    {
        _options = options;
        _isOptional = description.CredentialNeed == CredentialNeed.Assumed;
        _key = options.HasKey ? CredentialSource.OfKey(options.ApiKey, options.ApiKeyProvider) : null;
        _password = options.UserName is { } name ? CredentialSource.OfPassword(name, options.Password) : null;
        _onlyScheme = description.SecuritySchemes is [var only] ? only : null;
        Bearer = Find(KeyPlacement.Bearer);
        CanRenew = options.TokenProvider is not null || options.Credentials.Values.Any(static one => one.TokenProvider is not null);
    }

    /// <summary>Whether a refused credential can be replaced.</summary>
    public bool CanRenew { get; }

    /// <summary>The credentials that have been used, which a response may repeat.</summary>
    public IReadOnlyList<Secret> Used =>
        _sources.Values.Select(static source => source?.Last).OfType<Secret>().Distinct().ToArray();

    /// <summary>What the usual placement sends; null if there is no credential.</summary>
    private CredentialSource? Bearer { get; }

    /// <summary>The credential of a placement; null to send none.</summary>
    /// <exception cref="ApiBoxTransportException">One is needed, and the options have none.</exception>
    public CredentialSource? Of(KeyPlacement placement)
    {
        var source = placement == KeyPlacement.Bearer ? Bearer : Find(placement);
        if (source is null && !_isOptional)
            throw Missing(placement);
        return source;
    }

    /// <summary>The credentials of the first alternative that the options have all credentials of; none for one that needs none.</summary>
    /// <exception cref="ApiBoxTransportException">The options lack a credential of each alternative.</exception>
    public IReadOnlyList<ChosenCredential> Choose(KeyPlacement placement) =>
        _choices.GetOrAdd(placement, static (placement, self) => self.FirstMet(placement), this) ?? throw Missing(placement);

    private ChosenCredential[]? FirstMet(KeyPlacement placement)
    {
        // An empty alternative is met by nothing, so it counts only if no other is.
        foreach (var alternative in placement.Alternatives.OrderBy(static alternative => alternative.Count == 0))
        {
            var chosen = alternative.Select(one => (one, Source: Find(one))).ToArray();

            // One secret is not sent for two schemes of the same request.
            if (Array.TrueForAll(chosen, static one => one.Source is not null)
                && chosen.DistinctBy(static one => one.Source).Count() == chosen.Length)
                return Array.ConvertAll(chosen, static one => new ChosenCredential(one.one, one.Source!));
        }

        return null;
    }

    private CredentialSource? Find(KeyPlacement placement) =>
        _sources.GetOrAdd(
            (placement.Scheme ?? _onlyScheme ?? "", placement.IsBasic, placement.IsBearer),
            static (key, self) => self.Create(key.Scheme, key.IsBasic, key.IsBearer),
            this);

    private CredentialSource? Create(string scheme, bool isBasic, bool isBearer)
    {
        var name = scheme.Length == 0 ? null : scheme;
        if (_options.Credentials.TryGetValue(scheme, out var own))
            return own.TokenProvider is { } provider ? CredentialSource.OfTokens(provider, name)
                : own.UserName is { } user ? (isBasic ? CredentialSource.OfPassword(user, own.Password) : null)
                : CredentialSource.OfKey(own.ApiKey, null);

        var tokens = _options.TokenProvider is { } common ? CredentialSource.OfTokens(common, name) : null;
        if (isBasic)
            return _password ?? _key ?? tokens;
        return isBearer ? tokens ?? _key : _key ?? tokens;
    }

    private static ApiBoxTransportException Missing(KeyPlacement placement)
    {
        var needed = string.Join(
            " or ",
            placement.Alternatives.Select(static all => string.Join(" and ", all.Select(static one => one.Shown))).Distinct());
        return new ApiBoxTransportException(
            $"Nothing was sent: the operation needs a credential for {needed}, and the options have none. Set "
            + $"{nameof(ApiBoxOptions)}.{nameof(ApiBoxOptions.Credentials)} for the scheme, or one for all schemes.");
    }
}

/// <summary>A place in a request, and the credential that goes there.</summary>
internal sealed record ChosenCredential(KeyPlacement Placement, CredentialSource Source);
