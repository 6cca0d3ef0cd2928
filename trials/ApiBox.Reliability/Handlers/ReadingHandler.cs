using System.Net;

namespace ApiBox.Reliability.Handlers;

/// <summary>Reads the body, to log it for example, so that HttpContent keeps a copy which can be sent again without asking.</summary>
internal sealed class ReadingHandler(bool isHttp2 = false) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
            await request.Content.ReadAsByteArrayAsync(cancellationToken);
        if (isHttp2)
            (request.Version, request.VersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);
        return await base.SendAsync(request, cancellationToken);
    }
}
