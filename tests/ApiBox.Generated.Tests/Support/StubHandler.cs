using System.Net;

namespace ApiBox.Generated.Tests.Support;

/// <summary>Answers requests without a network.</summary>
public sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    /// <summary>The last request that came.</summary>
    public HttpRequestMessage? Last { get; private set; }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        Last = request;
        return answer(request, cancellationToken);
    }
}
