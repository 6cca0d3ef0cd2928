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

    /// <summary>No connection came about, even after retries.</summary>
    Unreachable,

    /// <summary>The connection broke before the end, even after retries.</summary>
    Cut,

    /// <summary>Nothing came for too long, even after retries, or the whole took too long.</summary>
    TimedOut,

    /// <summary>The file changed on the server while it was downloaded, and the destination cannot be written anew, or it kept changing.</summary>
    Changed,

    /// <summary>The answer contradicts itself, or is encoded in a way that was not asked for.</summary>
    BadAnswer,

    /// <summary>
    /// The address is one by which the service says that the track is missing; the description names them. Nothing was sent. Wait for the
    /// task, or fetch its details again.
    /// </summary>
    Absent,
}
