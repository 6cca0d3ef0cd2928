using System.Net;

namespace ApiBox.Runtime;

/// <summary>
/// The last handler of downloads before the network. Every request passes here, also after a redirect, and is sent
/// without credentials, whatever the handlers before have added.
/// </summary>
internal sealed class DownloadHandler(DownloadRules rules) : DelegatingHandler
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    /// <summary>Creates the handler, and the one below that talks to the network.</summary>
    /// <param name="options">The options.</param>
    /// <param name="time">The clock.</param>
    /// <param name="resolve">Finds the addresses of a host; null asks the system.</param>
    public static DownloadHandler Create(
        DownloadOptions options, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        var rules = new DownloadRules(options.AllowedOrigins);
        return new DownloadHandler(rules) { InnerHandler = CreateSockets(rules, options, time, resolve ?? Dns.GetHostAddressesAsync) };
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        rules.Check(request.RequestUri!);
        request.Headers.Authorization = null;
        request.Headers.ProxyAuthorization = null;
        request.Headers.Remove("Cookie");
        return base.SendAsync(request, cancellationToken);
    }

    private static SocketsHttpHandler CreateSockets(
        DownloadRules rules, DownloadOptions options, TimeProvider time,
        Func<string, CancellationToken, Task<IPAddress[]>> resolve) => new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            Credentials = null,
            AutomaticDecompression = DecompressionMethods.None,

            // A proxy would resolve names itself, after the check.
            UseProxy = false,

            // Other hosts must not receive trace ids or baggage.
            ActivityHeadersPropagator = null,
            PooledConnectionLifetime = Lifetime,
            ConnectTimeout = options.IdleTimeout,
            ConnectCallback = new PublicConnector(rules, resolve, options.IdleTimeout, time).ConnectAsync,
        };
}
