using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>
/// Makes and checks the tokens in callback addresses: HMAC-SHA256 over the callback's kind, the submission's id and the names of the
/// description's client and the keyed client. The
/// service does not sign its callbacks, so knowing the address is what authenticates them.
/// </summary>
internal sealed class CallbackTokens
{
    private const int KeyBytes = 32;

    private readonly byte[][] _keys;
    private readonly string _client;

    /// <param name="keys">The first signs, all verify. Without keys, a random one is created, which ends with the process.</param>
    /// <param name="service">The name of the description's client.</param>
    /// <param name="client">The name of the keyed client; empty for the one without a name.</param>
    public CallbackTokens(IEnumerable<string> keys, string service = "", string client = "")
    {
        _keys = [.. keys.Select(Encoding.UTF8.GetBytes)];
        _client = $"\n{service}\n{client}";
        IsTransient = _keys.Length == 0;
        if (IsTransient)
            _keys = [RandomNumberGenerator.GetBytes(KeyBytes)];
    }

    /// <summary>Whether addresses become invalid when the process ends.</summary>
    public bool IsTransient { get; }

    public string Create(string kind, string submissionId) => Create(_keys[0], kind, submissionId);

    /// <summary>
    /// Whether the token was created with one of the keys. The time does not depend on where it differs or which key matches.
    /// </summary>
    public bool IsValid(string kind, string submissionId, string token)
    {
        var given = Encoding.UTF8.GetBytes(token);
        var isValid = false;
        foreach (var key in _keys)
            isValid |= CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Create(key, kind, submissionId)), given);
        return isValid;
    }

    private string Create(byte[] key, string kind, string submissionId)
    {
        // None of the first three can hold a line feed, so no two combinations give the same text.
        var mac = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\n{submissionId}{_client}"));
        return Convert.ToBase64String(mac).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}
