using System.Diagnostics;

namespace ApiBox;

/// <summary>The request for a token: for which security scheme, and whether the service has refused the last one.</summary>
public sealed class ApiBoxTokenRequest
{
    /// <summary>Creates a request, for tests of a provider.</summary>
    /// <param name="scheme">The name of the security scheme.</param>
    /// <param name="refusedToken">The token that the service refused.</param>
    public ApiBoxTokenRequest(string? scheme = null, string? refusedToken = null) => (Scheme, RefusedToken) = (scheme, refusedToken);

    /// <summary>The name of the security scheme in the description; null if the description names none.</summary>
    public string? Scheme { get; }

    /// <summary>The token that the service refused with 401; null for the first token. Do not return this one from a cache.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? RefusedToken { get; }

    /// <summary>Whether the service has refused the last token.</summary>
    public bool IsRenewal => RefusedToken is not null;

    /// <summary>The scheme and the kind of request, without the token.</summary>
    public override string ToString() => $"Scheme = {Scheme ?? "none"}, IsRenewal = {IsRenewal}";
}
