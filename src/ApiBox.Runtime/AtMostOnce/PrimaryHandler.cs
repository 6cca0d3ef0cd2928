using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

/// <summary>The handler that talks to the network.</summary>
internal static class PrimaryHandler
{
    // A connection that the service closes just as it is used again leaves a call's outcome unknown, so idle ones are dropped soon.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    // So that a change of the service's address is noticed.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    // A handler that this library created is still its own when the user has configured it further.
    private static readonly ConditionalWeakTable<HttpMessageHandler, object> Ours = [];

    /// <exception cref="PlatformNotSupportedException">The program runs in a browser.</exception>
    public static SocketsHttpHandler Create()
    {
        // A browser sends a POST again on its own when a kept connection ends, so no guard of ours can count what is sent.
        if (OperatingSystem.IsBrowser())
            throw new PlatformNotSupportedException(
                "This client does not run in a browser, which can send a paid request twice and shows the API key to its user. "
                + "Call the service from a server.");
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionIdleTimeout = Idle,
            PooledConnectionLifetime = Lifetime,
            // Disposing a stream must end it, not drain it for two seconds.
            ResponseDrainTimeout = TimeSpan.Zero,
        };
        Ours.Add(handler, Ours);
        return handler;
    }

    /// <summary>Inserts a guard before the last handler of a chain and disables redirects.</summary>
    /// <returns>The handler to send through.</returns>
    /// <exception cref="InvalidOperationException">
    /// The chain has already sent requests, so no guard can be inserted before its last handler.
    /// </exception>
    public static HttpMessageHandler Guard(HttpMessageHandler handler, SendRules rules)
    {
        DelegatingHandler? last = null;
        var innermost = handler;
        while (innermost is DelegatingHandler { InnerHandler: { } inner } delegating)
            (last, innermost) = (delegating, inner);

        SwitchRedirectsOff(innermost);
        if (last is SendOnceHandler)
            return handler;
        if (last is null)
            return CreateGuard(innermost, rules);

        try
        {
            last.InnerHandler = CreateGuard(innermost, rules);
            return handler;
        }
        catch (InvalidOperationException error)
        {
            // A guard in front of the chain would not see what its handlers do with the body of a paid request.
            throw new InvalidOperationException(
                "The handler chain has already sent requests, so the handler that protects paid requests cannot be added to it. "
                + "Pass a new chain.",
                error);
        }
    }

    /// <summary>Stops a custom handler from following redirects, which repeat the body of a POST.</summary>
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
            // It is already in use. Then the one-shot body stops a redirect.
        }
    }

    private static SendOnceHandler CreateGuard(HttpMessageHandler innermost, SendRules rules)
    {
        var isOurs = innermost is SocketsHttpHandler && Ours.TryGetValue(innermost, out _);
        var unpooled = isOurs && !rules.PoolPaid ? new HttpMessageInvoker(UnpooledHandler.Like((SocketsHttpHandler)innermost)) : null;
        var isPooled = !isOurs && !rules.PoolPaid && innermost is not SocketsHttpHandler { PooledConnectionLifetime.Ticks: 0 };
        return new SendOnceHandler(rules with { WarnsOfPool = isPooled }, unpooled) { InnerHandler = innermost };
    }
}
