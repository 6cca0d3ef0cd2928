using System.Net;
using System.Net.Http.Headers;

namespace ApiBox.Reliability.Waits;

/// <summary>Answers queries within the process, so that what is measured is the waiting and not a network.</summary>
internal sealed class RespondingHandler(byte[] running, byte[] succeeded) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private int _queries;

    public int Queries => Volatile.Read(ref _queries);

    /// <summary>Whether all tasks have succeeded by now.</summary>
    public bool IsOver { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _queries);
        var content = new ByteArrayContent(IsOver ? succeeded : running);
        content.Headers.ContentType = Json;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
