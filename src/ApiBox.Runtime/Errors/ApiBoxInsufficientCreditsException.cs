using System.Net;

namespace ApiBox;

/// <summary>The account has not enough credits (code 429, which at this service is no rate limit). Never retried.</summary>
public sealed class ApiBoxInsufficientCreditsException : ApiBoxApiException
{
    /// <inheritdoc cref="ApiBoxApiException(int, string, HttpStatusCode, string)"/>
    public ApiBoxInsufficientCreditsException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(code, serviceMessage, httpStatusCode, message)
    {
    }
}
