namespace ApiBox.Runtime;

/// <summary>The options as the transport uses them: checked, copied, and together with the servers of the description.</summary>
internal sealed class TransportSettings
{
    private static readonly TimeSpan PoliteInterval = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> _trusted = [];
    private readonly bool _isUsual;

    public TransportSettings(ApiBoxOptions options, IReadOnlyList<string> servers)
    {
        ArgumentNullException.ThrowIfNull(options);
        ApiBoxOptionsValidator.ThrowIfInvalid(options, servers);
        Options = options.Copy();
        var addresses = Addresses(servers);
        BaseAddress = WithSlash(options.OwnBaseAddress ?? addresses[0]);
        Key = new ApiKeySource(options.ApiKey, options.ApiKeyProvider);

        // An address of one's own, such as a proxy, replaces those of the description.
        _trusted.Add(Origin(BaseAddress));
        _isUsual = addresses.Count > 0 && Origin(BaseAddress) == Origin(addresses[0]);
        if (_isUsual)
            _trusted.UnionWith(addresses.Select(Origin));

        var isService = addresses.Any(server => server.Host.Equals(BaseAddress.Host, StringComparison.OrdinalIgnoreCase));
        PollInterval = isService && options.PollInterval < PoliteInterval ? PoliteInterval : options.PollInterval;
    }

    public ApiBoxOptions Options { get; }

    public Uri BaseAddress { get; }

    public ApiKeySource Key { get; }

    public TimeSpan PollInterval { get; }

    public int MaxRetries => Options.MaxRetries;

    public TimeSpan RetryDelay => Options.RetryDelay;

    public TimeSpan MaxRetryDelay => Options.MaxRetryDelay;

    /// <summary>Whether the key may be sent to an address.</summary>
    public bool IsTrusted(Uri? address) => address is { IsAbsoluteUri: true } && _trusted.Contains(Origin(address));

    /// <summary>The absolute address of a call.</summary>
    /// <param name="relativeUri">The address below the server's.</param>
    /// <param name="server">The operation's own server; null for the usual one.</param>
    public Uri Resolve(string relativeUri, string? server = null)
    {
        var address = server is not null && _isUsual ? WithSlash(new Uri(server)) : BaseAddress;
        return new Uri(address.AbsoluteUri + relativeUri.TrimStart('/'));
    }

    /// <summary>The servers of a description that are addresses by themselves; one may be given as a mere path.</summary>
    public static List<Uri> Addresses(IReadOnlyList<string> servers) =>
        servers.Where(static server => !server.StartsWith('/') && Uri.TryCreate(server, UriKind.Absolute, out _))
            .Select(static server => new Uri(server))
            .ToList();

    private static string Origin(Uri address) => FormattableString.Invariant($"{address.Scheme}://{address.IdnHost.ToUpperInvariant()}:{address.Port}");

    private static Uri WithSlash(Uri address) =>
        address.AbsolutePath.EndsWith('/') ? address : new Uri(address.GetLeftPart(UriPartial.Path) + "/");
}
