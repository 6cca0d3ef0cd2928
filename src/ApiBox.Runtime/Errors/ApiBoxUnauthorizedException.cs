using System.Net;

namespace ApiBox;

/// <summary>The API key is missing, wrong or not allowed to do this (code 401).</summary>
public sealed class ApiBoxUnauthorizedException : ApiBoxApiException
{
    /// <inheritdoc cref="ApiBoxApiException(int, string, HttpStatusCode, string)"/>
    public ApiBoxUnauthorizedException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(code, serviceMessage, httpStatusCode, message)
    {
    }
}
