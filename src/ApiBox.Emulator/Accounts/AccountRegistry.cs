using System.Text;
using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>The accounts, by API key.</summary>
internal sealed class AccountRegistry
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
                throw new ArgumentException("An account with this key already exists.", nameof(apiKey));
            var added = new EmulatorAccount(_accounts.Count + 1, apiKey, credits);
            _accounts.Add(added);
            return added;
        }
    }

    /// <summary>The account of the key in a request; null if the key is missing or unknown.</summary>
    public EmulatorAccount? Find(IReadOnlyList<ApiKeyLocation> locations, HttpRequest request)
    {
        // Where no key is needed, a key still identifies the caller.
        var presented = locations.DefaultIfEmpty(new("bearer", "Authorization"))
            .Select(location => ReadKey(location, request))
            .Where(key => key is not null)
            .ToList();
        lock (_lock)
            return _accounts.Find(account => presented.Contains(account.ApiKey));
    }

    private static string? ReadKey(ApiKeyLocation location, HttpRequest request) => location.Location switch
    {
        "bearer" => After("Bearer ", request.Headers.Authorization),
        "basic" => Password(After("Basic ", request.Headers.Authorization)),
        "header" => request.Headers[location.Name],
        "query" => request.Query[location.Name],
        "cookie" => request.Cookies[location.Name],
        _ => null,
    };

    private static string? After(string scheme, string? authorization) =>
        authorization?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) is true ? authorization[scheme.Length..].Trim() : null;

    // The key may be the name or the password.
    private static string? Password(string? credentials)
    {
        var buffer = new byte[credentials?.Length ?? 0];
        if (!Convert.TryFromBase64String(credentials ?? "", buffer, out var length))
            return null;
        var parts = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return parts.LastOrDefault(part => part.Length > 0);
    }

    /// <summary>Removes the keys from a text.</summary>
    public string Redact(string text) =>
        All.Aggregate(text, (cut, account) => cut.Replace(account.ApiKey, "***", StringComparison.Ordinal));
}
