using System.Net.Http.Headers;

namespace ApiBox.Benchmarks.Calls;

/// <summary>Takes a request's body and gives the same response at once.</summary>
internal sealed class InstantHandler(byte[] response) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
            await body.CopyToAsync(Stream.Null, cancellationToken);
        return new HttpResponseMessage
        {
            Content = new ByteArrayContent(response) { Headers = { ContentType = Json } },
            RequestMessage = request,
        };
    }
}
