using System.Runtime.InteropServices;
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
    private const int TokenLength = 43;
    private const int UsualPayload = 256;

    private readonly byte[][] _keys;
    private readonly string _client;

    // Of each key one that nobody uses now. To set up the hash costs several times as much as to hash an address.
    private readonly IncrementalHash?[] _spare;

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
        _spare = new IncrementalHash?[_keys.Length];
    }

    /// <summary>Whether addresses become invalid when the process ends.</summary>
    public bool IsTransient { get; }

    public string Create(string kind, string submissionId)
    {
        Span<char> token = stackalloc char[TokenLength];
        Write(0, kind, submissionId, token);
        return new string(token);
    }

    /// <summary>
    /// Whether the token was created with one of the keys. The time does not depend on where it differs or which key matches.
    /// </summary>
    public bool IsValid(string kind, string submissionId, string token)
    {
        Span<char> expected = stackalloc char[TokenLength];
        var isValid = false;
        for (var key = 0; key < _keys.Length; key++)
        {
            Write(key, kind, submissionId, expected);
            isValid |= CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(expected), MemoryMarshal.AsBytes(token.AsSpan()));
        }

        return isValid;
    }

    private void Write(int key, string kind, string submissionId, Span<char> token)
    {
        // None of the first three can hold a line feed, so no two combinations give the same text.
        var most = Encoding.UTF8.GetMaxByteCount(kind.Length + 1 + submissionId.Length + _client.Length);
        var payload = most <= UsualPayload ? stackalloc byte[UsualPayload] : new byte[most];
        var length = Encoding.UTF8.GetBytes(kind, payload);
        payload[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(submissionId, payload[length..]);
        length += Encoding.UTF8.GetBytes(_client, payload[length..]);

        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(key, payload[..length], mac);
        Span<char> padded = stackalloc char[TokenLength + 1];
        Convert.TryToBase64Chars(mac, padded, out _);
        padded.Replace('+', '-');
        padded.Replace('/', '_');
        padded[..TokenLength].CopyTo(token);
    }

    private void Hash(int key, ReadOnlySpan<byte> payload, Span<byte> mac)
    {
        var hash = Interlocked.Exchange(ref _spare[key], null) ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _keys[key]);
        hash.AppendData(payload);
        hash.GetHashAndReset(mac);
        Interlocked.Exchange(ref _spare[key], hash)?.Dispose();
    }
}
