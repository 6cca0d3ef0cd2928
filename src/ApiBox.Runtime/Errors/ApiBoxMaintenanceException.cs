using System.Net;

namespace ApiBox;

/// <summary>The service is under maintenance (code 455). Nothing was accepted; the same call may be made again later.</summary>
public sealed class ApiBoxMaintenanceException : ApiBoxApiException
{
    /// <inheritdoc cref="ApiBoxApiException(int, string, HttpStatusCode, string)"/>
    public ApiBoxMaintenanceException(int code, string? serviceMessage, HttpStatusCode httpStatusCode, string? message = null)
        : base(code, serviceMessage, httpStatusCode, message)
    {
    }

    internal override bool IsTransient => true;
}
