namespace ApiBox;

/// <summary>
/// Downloads results. Their addresses come from responses and callbacks, so they are not trusted: only https, only public addresses, and no
/// credentials, on each redirect too. Interrupted downloads are resumed. Safe for use by many threads at once.
/// </summary>
public interface IApiBoxDownloads
{
    /// <summary>Downloads into a stream, from its current position on. After an error it may hold a part of the file.</summary>
    /// <param name="address">The file's address.</param>
    /// <param name="destination">
    /// Where to write. A stream that can seek also supports a file that changes on the server in between. It is flushed, but not closed.
    /// </param>
    /// <param name="progress">Receives how far the download is, after each piece.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or the stream cannot be written.</exception>
    /// <exception cref="ApiBoxDownloadException">The file could not be downloaded; the exception says why.</exception>
    /// <exception cref="IOException">The destination could not be written.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    Task<DownloadResult> DownloadAsync(
        Uri address, Stream destination, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Downloads into a file. Under its name there is the whole file or what was there before: it is written as <c>name.random.part</c> in
    /// the same folder, and renamed once it is on the disk. A part is left behind only if the process dies.
    /// </summary>
    /// <param name="address">The file's address.</param>
    /// <param name="filePath">The file to write. One that exists is replaced; its folder must exist.</param>
    /// <param name="progress">Receives how far the download is, after each piece.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or the path names no file.</exception>
    /// <exception cref="ApiBoxDownloadException">The file could not be downloaded; the exception says why.</exception>
    /// <exception cref="IOException">The file could not be written, or its folder does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    Task<DownloadResult> DownloadAsync(
        Uri address, string filePath, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default);
}
