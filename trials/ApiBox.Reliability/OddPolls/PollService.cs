using System.Collections.Concurrent;
using System.Net;
using System.Text;
using ApiBox.Reliability.Support;

namespace ApiBox.Reliability.OddPolls;

/// <summary>The service, within the process: it makes the task that a request's title names, and answers queries by scripts.</summary>
internal sealed class PollService : HttpMessageHandler
{
    private const string Query = "?taskId=";

    private readonly ConcurrentDictionary<string, PollScript> _scripts = new(StringComparer.Ordinal);

    /// <summary>Says what is answered about a task.</summary>
    public void Add(string taskId, PollScript script) => _scripts[taskId] = script;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = request.Method == HttpMethod.Post
            ? new PollResponse(200, Bodies.Accepted(Bodies.TitleOf(await request.Content!.ReadAsStringAsync(cancellationToken))))
            : _scripts[request.RequestUri!.Query[Query.Length..]].Next();
        return new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            Content = new StringContent(answer.Body, Encoding.UTF8, answer.Type),
            RequestMessage = request,
        };
    }
}
