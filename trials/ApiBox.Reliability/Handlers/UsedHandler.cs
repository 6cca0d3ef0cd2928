using System.Net;

namespace ApiBox.Reliability.Handlers;

/// <summary>SocketsHttpHandler as users set it up.</summary>
internal static class UsedHandler
{
    /// <summary>One that others share and that has been used already, so that it can no longer be told not to follow redirects.</summary>
    public static HttpMessageHandler Create(HandlerScene scene)
    {
        var handler = new SocketsHttpHandler();
        using var others = new HttpMessageInvoker(handler, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, scene.Address);
        using var response = Task.Run(() => others.SendAsync(request, default)).GetAwaiter().GetResult();
        return handler;
    }

    /// <summary>One with a password, for a proxy or a gateway that asks for it.</summary>
    public static HttpMessageHandler WithCredentials(HandlerScene scene) =>
        new SocketsHttpHandler { Credentials = new NetworkCredential("user", "password") };
}
