namespace ApiBox.Runtime;

/// <summary>
/// The handler of paid requests: each has a connection of its own. On one that is kept, an answer that comes late or unasked would be taken
/// for the answer to the next request, and the service may close it just as the next request leaves.
/// </summary>
internal static class UnpooledHandler
{
    /// <summary>Makes a handler that is set up like another, but keeps no connection.</summary>
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
