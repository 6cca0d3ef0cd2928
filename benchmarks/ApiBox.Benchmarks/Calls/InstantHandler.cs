using System.Net.Http.Headers;

namespace ApiBox.Benchmarks.Calls;

/// <summary>Takes a request's body and gives the same answer at once.</summary>
internal sealed class InstantHandler(byte[] answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        return new HttpResponseMessage
        {
            Content = new ByteArrayContent(answer) { Headers = { ContentType = Json } },
            RequestMessage = request,
        };
    }
}
