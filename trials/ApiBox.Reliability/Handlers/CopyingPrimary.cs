namespace ApiBox.Reliability.Handlers;

/// <summary>A network stack of the user's that copies the bytes and sends messages of its own. Nothing above can hold it back.</summary>
internal sealed class CopyingPrimary : HttpMessageHandler
{
    private readonly HttpMessageInvoker _network = new(new CloningHandler { InnerHandler = new SocketsHttpHandler() });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await _network.SendAsync(await Clones.OfAsync(request, cancellationToken), cancellationToken);

    protected override void Dispose(bool disposing)
    {
        _network.Dispose();
        base.Dispose(disposing);
    }
}
