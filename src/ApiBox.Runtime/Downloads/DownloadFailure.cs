namespace ApiBox;

/// <summary>Why a download failed.</summary>
public enum DownloadFailure
{
    /// <summary>The host, or one that it redirects to, is not at a public address. Nothing was sent to it.</summary>
    RefusedAddress,

    /// <summary>The address, or one that it redirects to, is not https.</summary>
    Insecure,

    /// <summary>The file is larger than <see cref="DownloadOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The file is gone (HTTP 404, 410 or 441): the service keeps results for 14 days.</summary>
    Expired,

    /// <summary>The server answered with another status than success.</summary>
    HttpStatus,

    /// <summary>There were more than five redirects.</summary>
    TooManyRedirects,

    /// <summary>No connection was established, even after retries.</summary>
    Unreachable,

    /// <summary>The connection broke before the end, even after retries.</summary>
    Cut,

    /// <summary>No data was received for too long, even after retries, or the whole download took too long.</summary>
    TimedOut,

    /// <summary>
    /// The file changed on the server during the download, and the destination cannot be overwritten, or it kept changing.
    /// </summary>
    Changed,

    /// <summary>The response contradicts itself, or has an encoding that was not requested.</summary>
    BadResponse,

    /// <summary>
    /// The address means that the track does not exist; the description lists such addresses. Nothing was sent. Wait for the
    /// task, or get its details again.
    /// </summary>
    Absent,
}
