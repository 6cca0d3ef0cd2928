namespace ApiBox.Emulator;

/// <summary>The callers, by key.</summary>
internal sealed class AccountBook
{
    private readonly Lock _lock = new();
    private readonly List<EmulatorAccount> _accounts = [];

    public IReadOnlyList<EmulatorAccount> All
    {
        get
        {
            lock (_lock)
                return [.. _accounts];
        }
    }

    public EmulatorAccount Add(string apiKey, decimal credits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);
        lock (_lock)
        {
            if (_accounts.Exists(account => account.ApiKey == apiKey))
                throw new ArgumentException("There is an account with this key already.", nameof(apiKey));
            var added = new EmulatorAccount(_accounts.Count + 1, apiKey, credits);
            _accounts.Add(added);
            return added;
        }
    }

    /// <summary>The account of an Authorization header; null when the header is missing or its key is unknown.</summary>
    public EmulatorAccount? Find(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true)
            return null;
        var key = authorization[Scheme.Length..].Trim();
        lock (_lock)
            return _accounts.Find(account => account.ApiKey == key);
    }

    /// <summary>Cuts the keys out of a text that is to be logged.</summary>
    public string Redact(string text) =>
        All.Aggregate(text, (cut, account) => cut.Replace(account.ApiKey, "***", StringComparison.Ordinal));
}
