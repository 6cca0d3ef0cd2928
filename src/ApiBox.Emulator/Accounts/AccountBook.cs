using System.Text;
using Microsoft.AspNetCore.Http;

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

    /// <summary>The account whose key a request shows where it should; null when the key is missing or unknown.</summary>
    public EmulatorAccount? Find(IReadOnlyList<KeyPlace> places, HttpRequest request)
    {
        // Where no key is needed, one that is shown all the same still tells who calls.
        var shown = places.DefaultIfEmpty(new("bearer", "Authorization")).Select(place => Shown(place, request)).Where(key => key is not null).ToList();
        lock (_lock)
            return _accounts.Find(account => shown.Contains(account.ApiKey));
    }

    private static string? Shown(KeyPlace place, HttpRequest request) => place.Place switch
    {
        "bearer" => After("Bearer ", request.Headers.Authorization),
        "basic" => Password(After("Basic ", request.Headers.Authorization)),
        "header" => request.Headers[place.Name],
        "query" => request.Query[place.Name],
        "cookie" => request.Cookies[place.Name],
        _ => null,
    };

    private static string? After(string scheme, string? authorization) =>
        authorization?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) is true ? authorization[scheme.Length..].Trim() : null;

    // The key may be sent as the name or as the password.
    private static string? Password(string? credentials)
    {
        var buffer = new byte[credentials?.Length ?? 0];
        if (!Convert.TryFromBase64String(credentials ?? "", buffer, out var length))
            return null;
        var parts = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return parts.LastOrDefault(part => part.Length > 0);
    }

    /// <summary>Cuts the keys out of a text that is to be logged.</summary>
    public string Redact(string text) =>
        All.Aggregate(text, (cut, account) => cut.Replace(account.ApiKey, "***", StringComparison.Ordinal));
}
