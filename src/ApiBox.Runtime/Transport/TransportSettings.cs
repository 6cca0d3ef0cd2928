namespace ApiBox.Runtime;

/// <summary>The options as the transport uses them: checked, copied, and together with the servers of the description.</summary>
internal sealed class TransportSettings
{
    private static readonly TimeSpan PoliteInterval = TimeSpan.FromSeconds(1);

    private readonly List<Uri> _trusted = [];
    private readonly bool _isUsual;
    private Resolved? _last;

    public TransportSettings(ApiBoxOptions options, ClientDescription description)
    {
        ArgumentNullException.ThrowIfNull(options);
        ApiBoxOptionsValidator.ThrowIfInvalid(options, description);
        Options = options.Copy();
        Description = description;
        var addresses = description.Addresses;
        BaseAddress = WithSlash(options.BaseAddress ?? description.DefaultAddress!);
        Credentials = new Credentials(Options, description);

        // A custom address, such as a proxy, replaces those of the description.
        _trusted.Add(BaseAddress);
        _isUsual = options.IsServerChosen || (addresses.Count > 0 && IsSameOrigin(BaseAddress, addresses[0]));
        if (_isUsual)
            _trusted.AddRange(addresses);

        var isService = addresses.Any(server => server.Host.Equals(BaseAddress.Host, StringComparison.OrdinalIgnoreCase));
        PollInterval = isService && options.PollInterval < PoliteInterval ? PoliteInterval : options.PollInterval;
    }

    public ApiBoxOptions Options { get; }

    public ClientDescription Description { get; }

    public Uri BaseAddress { get; }

    public Credentials Credentials { get; }

    public TimeSpan PollInterval { get; }

    public int MaxRetries => Options.MaxRetries;

    public TimeSpan RetryDelay => Options.RetryDelay;

    public TimeSpan MaxRetryDelay => Options.MaxRetryDelay;

    /// <summary>Whether the key may be sent to an address.</summary>
    public bool IsTrusted(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true })
            return false;
        foreach (var trusted in _trusted)
            if (IsSameOrigin(trusted, address))
                return true;
        return false;
    }

    /// <summary>The absolute address of a call.</summary>
    /// <param name="relativeUri">The address below the server's.</param>
    /// <param name="server">The operation's own server; null for the usual one.</param>
    public Uri Resolve(string relativeUri, string? server = null)
    {
        // Submissions have no parameters in their address, so it is the same as the last time.
        if (_last is { } last && last.RelativeUri == relativeUri && last.Server == server)
            return last.Address;
        var root = server is not null && _isUsual ? WithSlash(Beside(new Uri(server))) : BaseAddress;
        var address = new Uri(root.AbsoluteUri + relativeUri.TrimStart('/'));
        _last = new Resolved(relativeUri, server, address);
        return address;
    }

    // An operation's own server that is on the default server's host is on the chosen server's host instead.
    private Uri Beside(Uri server) =>
        Options.IsServerChosen && Description.DefaultAddress is { } usual && IsSameOrigin(server, usual)
            ? new Uri(BaseAddress.GetLeftPart(UriPartial.Authority) + server.PathAndQuery)
            : server;

    private static bool IsSameOrigin(Uri one, Uri other) =>
        one.Port == other.Port && one.Scheme == other.Scheme && one.IdnHost.Equals(other.IdnHost, StringComparison.OrdinalIgnoreCase);

    private static Uri WithSlash(Uri address) =>
        address.AbsolutePath.EndsWith('/') ? address : new Uri(address.GetLeftPart(UriPartial.Path) + "/");

    private sealed record Resolved(string RelativeUri, string? Server, Uri Address);
}
