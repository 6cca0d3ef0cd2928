using System.Net;

namespace ApiBox.Emulator;

/// <summary>
/// Fetches the files that requests name by URL, from this machine alone. The emulator works without a network, so a generated track
/// replaces files on other hosts.
/// </summary>
internal sealed class FileFetcher(ApiBoxEmulatorOptions options) : IDisposable
{
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
    {
        Timeout = FetchTimeout,
        MaxResponseContentBufferSize = options.MaxUploadBytes,
    };

    /// <returns>The file; null if it cannot be fetched.</returns>
    public async Task<UploadedFile?> FetchAsync(Uri source, CancellationToken cancellationToken)
    {
        var name = Uri.UnescapeDataString(source.Segments[^1].Trim('/'));
        if (!IsLocal(source))
            return new(name, "audio/wav", BackingTrack.Create(source.ToString(), options.TrackLength));
        try
        {
            using var response = await _http.GetAsync(source, cancellationToken);
            return response.IsSuccessStatusCode
                ? new(name, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync(cancellationToken))
                : null;
        }
        catch (Exception e) when (e is HttpRequestException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Whether a URL is on this machine.</summary>
    public static bool IsLocal(Uri address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));

    public void Dispose() => _http.Dispose();
}
