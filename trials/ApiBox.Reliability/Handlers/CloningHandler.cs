using System.Net;

namespace ApiBox.Reliability.Handlers;

/// <summary>Retries with clones, three times, after a 503 or a broken connection.</summary>
internal sealed class CloningHandler : DelegatingHandler
{
    private const int Retries = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var left = Retries; ; left--)
        {
            try
            {
                var response = await base.SendAsync(await Clones.OfAsync(request, cancellationToken), cancellationToken);
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
}
