namespace ApiBox.Runtime;

/// <summary>
/// The handler of paid requests: each has a connection of its own. On a pooled connection, a late or unsolicited response would be taken
/// for the response to the next request, and the service may close the connection just as the next request is sent.
/// </summary>
internal static class UnpooledHandler
{
    /// <summary>Creates a handler with the same settings as another, but without connection pooling.</summary>
    public static SocketsHttpHandler Like(SocketsHttpHandler other)
    {
        var handler = new SocketsHttpHandler
        {
            ActivityHeadersPropagator = other.ActivityHeadersPropagator,
            AllowAutoRedirect = other.AllowAutoRedirect,
            AutomaticDecompression = other.AutomaticDecompression,
            ConnectCallback = other.ConnectCallback,
            ConnectTimeout = other.ConnectTimeout,
            Credentials = other.Credentials,
            DefaultProxyCredentials = other.DefaultProxyCredentials,
            EnableMultipleHttp2Connections = other.EnableMultipleHttp2Connections,
            Expect100ContinueTimeout = other.Expect100ContinueTimeout,
            InitialHttp2StreamWindowSize = other.InitialHttp2StreamWindowSize,
            KeepAlivePingDelay = other.KeepAlivePingDelay,
            KeepAlivePingPolicy = other.KeepAlivePingPolicy,
            KeepAlivePingTimeout = other.KeepAlivePingTimeout,
            MaxAutomaticRedirections = other.MaxAutomaticRedirections,
            MaxConnectionsPerServer = other.MaxConnectionsPerServer,
            MaxResponseDrainSize = other.MaxResponseDrainSize,
            MaxResponseHeadersLength = other.MaxResponseHeadersLength,
            MeterFactory = other.MeterFactory,
            PlaintextStreamFilter = other.PlaintextStreamFilter,
            PooledConnectionIdleTimeout = TimeSpan.Zero,
            PooledConnectionLifetime = TimeSpan.Zero,
            PreAuthenticate = other.PreAuthenticate,
            Proxy = other.Proxy,
            RequestHeaderEncodingSelector = other.RequestHeaderEncodingSelector,
            ResponseDrainTimeout = other.ResponseDrainTimeout,
            ResponseHeaderEncodingSelector = other.ResponseHeaderEncodingSelector,
            SslOptions = other.SslOptions,
            UseCookies = other.UseCookies,
            UseProxy = other.UseProxy,
        };
        if (other.UseCookies)
            handler.CookieContainer = other.CookieContainer;
        return handler;
    }
}
