using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>
/// Checks kie.ai's signature of callbacks. It is weak, because it does not cover the body, so it complements the token and never replaces
/// it.
/// </summary>
internal sealed class WebhookSignatures(IEnumerable<string> keys, TimeSpan maxAge)
{
    // Allows for a clock that is ahead.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly byte[][] _keys = [.. keys.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Why a signature is invalid; null if it is valid.</summary>
    public string? Refuse(WebhookSignature? signature, string taskId, DateTimeOffset now)
    {
        if (signature is null)
            return "it is not signed";
        if (!long.TryParse(signature.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return "the timestamp of the signature is not a number of seconds";
        var age = now.ToUnixTimeSeconds() - seconds;
        if (age > maxAge.TotalSeconds || age < -ClockSkew.TotalSeconds)
            return "the signature is too old or from the future";

        var given = Encoding.UTF8.GetBytes(signature.Signature);
        var text = Encoding.UTF8.GetBytes($"{taskId}.{signature.Timestamp}");
        var isValid = false;
        foreach (var key in _keys)
            isValid |= CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(Convert.ToBase64String(HMACSHA256.HashData(key, text))), given);
        return isValid ? null : "the signature was made with another key or for another task";
    }
}
