namespace ApiBox.Runtime;

/// <summary>The handler that talks to the network.</summary>
internal static class PrimaryHandler
{
    // A connection that the service closes just as it is used again leaves a paid call's outcome unknown, so idle ones are dropped soon.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    // So that a change of the service's address is noticed.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    public static SocketsHttpHandler Create() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionIdleTimeout = Idle,
        PooledConnectionLifetime = Lifetime,
    };

    /// <summary>Makes a handler of the user's, or a chain of them, safe: a guard before its last one, and no redirects.</summary>
    /// <returns>The handler to send through.</returns>
    public static HttpMessageHandler Guard(HttpMessageHandler handler)
    {
        DelegatingHandler? last = null;
        var innermost = handler;
        while (innermost is DelegatingHandler { InnerHandler: { } inner } delegating)
            (last, innermost) = (delegating, inner);

        SwitchRedirectsOff(innermost);
        if (last is SendOnceHandler)
            return handler;

        try
        {
            if (last is not null)
            {
                last.InnerHandler = new SendOnceHandler { InnerHandler = innermost };
                return handler;
            }
        }
        catch (InvalidOperationException)
        {
            // The chain is in use already. A guard in front of it is the next best.
        }

        return new SendOnceHandler { InnerHandler = handler };
    }

    /// <summary>Stops a handler of the user's from following redirects, which repeat the body of a POST.</summary>
    public static void SwitchRedirectsOff(HttpMessageHandler innermost)
    {
        try
        {
            if (innermost is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
                sockets.AllowAutoRedirect = false;
            else if (innermost is HttpClientHandler { AllowAutoRedirect: true } client)
                client.AllowAutoRedirect = false;
        }
        catch (InvalidOperationException)
        {
            // It is in use already. Then the body that can be asked for once is what stops a redirect.
        }
    }
}
