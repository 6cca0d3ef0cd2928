using System.Net;
using System.Text;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>Takes every request as the page's example answer says, and remembers the last one. Nothing goes over a network.</summary>
internal sealed class PageService(string answer = PageService.Accepted) : HttpMessageHandler
{
    /// <summary>The page's example answer.</summary>
    public const string Accepted = """{ "code": 200, "msg": "success", "data": { "taskId": "5c79****be8e" } }""";

    /// <summary>How many bodies arrived.</summary>
    public int Bodies { get; private set; }

    public string Body { get; private set; } = "";

    public HttpMethod? Method { get; private set; }

    public Uri? Address { get; private set; }

    public string? Authorization { get; private set; }

    public string? ContentType { get; private set; }

    /// <summary>A client of the service itself, by its own address.</summary>
    public ApiBoxClient Client() =>
        ApiBoxClient.Create(new ApiBoxOptions { ApiKey = "token", RetryDelay = TimeSpan.FromMilliseconds(1) }, this);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (Method, Address, Authorization) = (request.Method, request.RequestUri, request.Headers.Authorization?.ToString());
        if (request.Content is { } content)
        {
            ContentType = content.Headers.ContentType?.MediaType;
            Body = await content.ReadAsStringAsync(cancellationToken);
            Bodies++;
        }

        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
