using System.Net.Http.Headers;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>A credential as it is sent. It serves many requests, so its headers are created once.</summary>
internal sealed class Secret(string value, CredentialSource source)
{
    private AuthenticationHeaderValue? _bearer;
    private AuthenticationHeaderValue? _basic;
    private Secret[]? _alone;

    /// <summary>The key, the token, or <c>user:password</c>.</summary>
    public string Value => value;

    /// <summary>Where it comes from.</summary>
    public CredentialSource Source => source;

    public AuthenticationHeaderValue Bearer => _bearer ??= new AuthenticationHeaderValue("Bearer", value);

    public AuthenticationHeaderValue Basic =>
        _basic ??= new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(value)));

    /// <summary>This one, for a request that is sent with no other.</summary>
    public Secret[] Alone => _alone ??= [this];

    /// <summary>A text in which the service may have repeated credentials, without them.</summary>
    public static string Hide(string text, IReadOnlyList<Secret>? secrets)
    {
        if (secrets is not null)
            foreach (var secret in secrets)
                text = secret.Hide(text);
        return text;
    }

    /// <summary>Nothing of the credential.</summary>
    public override string ToString() => Redaction.Hidden;

    private string Hide(string text)
    {
        text = Replace(text, value);
        return _basic is null ? text : Replace(Replace(text, _basic.Parameter!), value[(value.IndexOf(':') + 1)..]);
    }

    private static string Replace(string text, string secret) =>
        secret.Length == 0 ? text : text.Replace(secret, Redaction.Hidden, StringComparison.Ordinal);
}
