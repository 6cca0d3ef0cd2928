namespace ApiBox.Runtime;

/// <summary>Provides the API key and refuses an invalid one, without disclosing it.</summary>
internal sealed class ApiKeySource(string? key, Func<CancellationToken, ValueTask<string>>? provider)
{
    private string? _last;

    /// <summary>The last key, which a response may repeat; null if there was none yet.</summary>
    public string? Last => Volatile.Read(ref _last) ?? key;

    /// <summary>The problem of a key; null if it is valid.</summary>
    public static string? Problem(string? key)
    {
        if (string.IsNullOrEmpty(key))
            return "the key is empty.";
        return key.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? "the key contains a space, a line break or another invalid character. Copy the key alone."
            : null;
    }

    /// <summary>The key for the next request.</summary>
    /// <exception cref="ApiBoxTransportException">The key is missing or invalid; nothing is sent.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        var current = key;
        if (provider is not null)
        {
            try
            {
                current = await provider(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                throw new ApiBoxTransportException("The ApiKeyProvider failed, so nothing was sent.", exception);
            }
        }

        if (Problem(current) is { } problem)
            throw new ApiBoxTransportException($"Nothing was sent: {problem}");
        Volatile.Write(ref _last, current);
        return current!;
    }
}
