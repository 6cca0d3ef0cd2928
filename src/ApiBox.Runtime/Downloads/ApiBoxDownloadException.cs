using System.Net;

namespace ApiBox;

/// <summary>A file could not be downloaded. No file exists under its final name.</summary>
public sealed class ApiBoxDownloadException : ApiBoxException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="reason">Why the download failed.</param>
    /// <param name="message">What happened.</param>
    /// <param name="statusCode">The HTTP status of the last response, if there was one.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxDownloadException(
        DownloadFailure reason, string message, HttpStatusCode? statusCode = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Reason = reason;
        StatusCode = statusCode;
    }

    /// <summary>Why the download failed.</summary>
    public DownloadFailure Reason { get; }

    /// <summary>The HTTP status of the response that ended it; null if there was none.</summary>
    public HttpStatusCode? StatusCode { get; }

    internal override string Outcome => Runtime.DownloadOutcomes.Of(Reason);

    /// <summary>Whether another attempt can succeed.</summary>
    internal bool IsTransientFailure { get; init; }

    /// <summary>How long the server asks to wait.</summary>
    internal TimeSpan? RetryAfter { get; init; }
}
