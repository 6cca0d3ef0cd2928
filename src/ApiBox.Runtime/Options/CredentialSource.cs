namespace ApiBox.Runtime;

/// <summary>Provides one credential and refuses an invalid one, without disclosing it.</summary>
internal sealed class CredentialSource
{
    private readonly string? _fixed;
    private readonly bool _isPassword;
    private readonly Func<CancellationToken, ValueTask<string>>? _keys;
    private readonly Func<ApiBoxTokenRequest, CancellationToken, ValueTask<string>>? _tokens;
    private readonly string? _scheme;

    // Only tokens need it: one request for all calls that wait for one.
    private readonly SemaphoreSlim? _gate;
    private Secret? _last;

    private CredentialSource(
        string? value,
        bool isPassword = false,
        Func<CancellationToken, ValueTask<string>>? keys = null,
        Func<ApiBoxTokenRequest, CancellationToken, ValueTask<string>>? tokens = null,
        string? scheme = null)
    {
        (_fixed, _isPassword, _keys, _tokens, _scheme) = (value, isPassword, keys, tokens, scheme);
        _gate = tokens is null ? null : new SemaphoreSlim(1, 1);
    }

    /// <summary>Whether a refused credential can be replaced.</summary>
    public bool CanRenew => _tokens is not null;

    /// <summary>The last credential, which a response may repeat; null if there was none yet.</summary>
    public Secret? Last => Volatile.Read(ref _last);

    /// <summary>A key that does not change, or a provider that is called for each request.</summary>
    public static CredentialSource OfKey(string? key, Func<CancellationToken, ValueTask<string>>? provider) => new(key, keys: provider);

    /// <summary>A user name and a password.</summary>
    public static CredentialSource OfPassword(string userName, string? password) => new($"{userName}:{password}", isPassword: true);

    /// <summary>A provider whose tokens are used until the service refuses them.</summary>
    public static CredentialSource OfTokens(
        Func<ApiBoxTokenRequest, CancellationToken, ValueTask<string>> provider, string? scheme) =>
        new(null, tokens: provider, scheme: scheme);

    /// <summary>The problem of a key; null if it is valid.</summary>
    public static string? Problem(string? key)
    {
        if (string.IsNullOrEmpty(key))
            return "the key is empty.";
        return key.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? "the key contains a space, a line break or another invalid character. Copy the key alone."
            : null;
    }

    /// <summary>The credential for the next request.</summary>
    /// <exception cref="ApiBoxTransportException">The credential is missing or invalid; nothing is sent.</exception>
    public ValueTask<Secret> GetAsync(CancellationToken cancellationToken)
    {
        if (_keys is not null)
            return AskForKeyAsync(_keys, cancellationToken);
        if (Last is { } last)
            return ValueTask.FromResult(last);
        return _tokens is null ? ValueTask.FromResult(Use(_fixed)) : AskForTokenAsync(_tokens, null, cancellationToken);
    }

    /// <summary>Replaces a credential that the service refused. Calls that were refused at the same time get one new credential.</summary>
    /// <returns>Whether there is another credential now.</returns>
    /// <exception cref="ApiBoxTransportException">The provider failed, or its token is invalid.</exception>
    public async ValueTask<bool> RenewAsync(Secret refused, CancellationToken cancellationToken) =>
        _tokens is not null
            && (await AskForTokenAsync(_tokens, refused, cancellationToken).ConfigureAwait(false)).Value != refused.Value;

    private async ValueTask<Secret> AskForKeyAsync(
        Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        string? key;
        try
        {
            key = await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ApiBoxTransportException("The ApiKeyProvider failed, so nothing was sent.", exception);
        }

        return Use(key);
    }

    private async ValueTask<Secret> AskForTokenAsync(
        Func<ApiBoxTokenRequest, CancellationToken, ValueTask<string>> provider, Secret? refused, CancellationToken cancellationToken)
    {
        await _gate!.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another call was faster.
            if (Last is { } current && current != refused)
                return current;
            return Use(await provider(new ApiBoxTokenRequest(_scheme, refused?.Value), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is not ApiBoxException && !cancellationToken.IsCancellationRequested)
        {
            throw new ApiBoxTransportException(
                refused is null
                    ? "The TokenProvider failed, so nothing was sent."
                    : "The service refused the token, and the TokenProvider failed to renew it, so the request was not sent again.",
                exception);
        }
        finally
        {
            _gate.Release();
        }
    }

    private Secret Use(string? value)
    {
        if (!_isPassword && Problem(value) is { } problem)
            throw new ApiBoxTransportException($"Nothing was sent: {problem}");
        if (Last is { } last && last.Value == value)
            return last;
        var secret = new Secret(value!, this);
        Volatile.Write(ref _last, secret);
        return secret;
    }
}
