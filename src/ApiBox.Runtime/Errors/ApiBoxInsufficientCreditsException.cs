using System.Net;

namespace ApiBox;

/// <summary>The account does not have enough credits (code 429, which is not a rate limit at this service). Never retried.</summary>
public sealed class ApiBoxInsufficientCreditsException : ApiBoxApiException
{
    /// <inheritdoc cref="ApiBoxApiException(int, string, HttpStatusCode, string)"/>
    public ApiBoxInsufficientCreditsException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(code, serviceMessage, httpStatusCode, message)
    {
    }
}
