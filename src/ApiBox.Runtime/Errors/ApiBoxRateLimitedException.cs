using System.Net;

namespace ApiBox;

/// <summary>
/// Too many calls (codes 405 and 430, or HTTP 429 without a body code). Nothing was accepted; the same call may be made again later.
/// </summary>
public sealed class ApiBoxRateLimitedException : ApiBoxApiException
{
    /// <inheritdoc cref="ApiBoxApiException(int, string, HttpStatusCode, string)"/>
    public ApiBoxRateLimitedException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(code, serviceMessage, httpStatusCode, message)
    {
    }

    internal override bool IsTransient => true;
}
