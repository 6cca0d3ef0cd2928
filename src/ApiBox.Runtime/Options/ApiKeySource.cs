namespace ApiBox.Runtime;

/// <summary>Gives the API key, and refuses what cannot be one, without ever naming it.</summary>
internal sealed class ApiKeySource(string? key, Func<CancellationToken, ValueTask<string>>? provider)
{
    private string? _last;

    /// <summary>The key that was given last, which an answer may repeat; null if there was none yet.</summary>
    public string? Last => Volatile.Read(ref _last) ?? key;

    /// <summary>What is wrong with a key; null if nothing is.</summary>
    public static string? Problem(string? key)
    {
        if (string.IsNullOrEmpty(key))
            return "the key is empty.";
        return key.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? "the key holds a space, a line break or another character that no key has. It may have been copied with something around it."
            : null;
    }

    /// <summary>The key for the next request.</summary>
    /// <exception cref="ApiBoxTransportException">There is no usable key; nothing is sent.</exception>
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
