using System.Net;

namespace ApiBox.Reliability.Handlers;

/// <summary>A network stack of the user's that retries below everything: it sends the message that it is given up to three times.</summary>
internal sealed class ResendingPrimary : HttpMessageHandler
{
    private const int Most = 3;

    private readonly HttpMessageInvoker _network = new(new SocketsHttpHandler());

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var left = Most - 1; ; left--)
        {
            try
            {
                var response = await _network.SendAsync(request, cancellationToken);
                if (response.StatusCode != HttpStatusCode.ServiceUnavailable || left == 0)
                    return response;
                response.Dispose();
            }
            catch (HttpRequestException) when (left > 0)
            {
                // Once more.
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        _network.Dispose();
        base.Dispose(disposing);
    }
}
