using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ApiBox;

/// <summary>What a client sends for one security scheme: a key or token, a user name and a password, or the tokens of a provider.</summary>
public sealed class ApiBoxCredential
{
    /// <summary>The key of a scheme <c>apiKey</c>, or the token of <c>bearer</c>, <c>oauth2</c> or <c>openIdConnect</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? ApiKey { get; set; }

    /// <summary>The user name of a scheme <c>basic</c>.</summary>
    public string? UserName { get; set; }

    /// <summary>The password of a scheme <c>basic</c>; null sends an empty one.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? Password { get; set; }

    /// <inheritdoc cref="ApiBoxOptions.TokenProvider"/>
    [JsonIgnore]
    public Func<ApiBoxTokenRequest, CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    internal ApiBoxCredential Copy() => new()
    {
        ApiKey = ApiKey,
        UserName = UserName,
        Password = Password,
        TokenProvider = TokenProvider,
    };

    /// <summary>The kind of the credential, without its secrets.</summary>
    public override string ToString() =>
        TokenProvider is not null ? "TokenProvider"
        : UserName is not null ? "UserName and Password"
        : ApiKey is not null ? "ApiKey"
        : "none";
}
