using System.Net;

namespace ApiBox.Emulator;

/// <summary>
/// Fetches what a caller asks the service to fetch. Only from this machine: the emulator works without a network, so a track of its own
/// stands in for what is elsewhere.
/// </summary>
internal sealed class Fetcher(ApiBoxEmulatorOptions options) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = options.MaxUploadBytes,
    };

    /// <returns>The file; null when it cannot be had.</returns>
    public async Task<SentFile?> FetchAsync(Uri source, CancellationToken cancellationToken)
    {
        var name = Uri.UnescapeDataString(source.Segments[^1].Trim('/'));
        if (!IsLocal(source))
            return new(name, "audio/wav", BackingTrack.Create(source.ToString(), options.TrackLength));
        try
        {
            using var answer = await _http.GetAsync(source, cancellationToken);
            return answer.IsSuccessStatusCode
                ? new(name, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsByteArrayAsync(cancellationToken))
                : null;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Whether an address is on this machine.</summary>
    public static bool IsLocal(Uri address) =>
        address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));

    public void Dispose() => _http.Dispose();
}
