using System.ComponentModel;
using System.Net;

namespace ApiBox.Runtime;

/// <summary>An answer that is a stream, which comes in while it is read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenAnswer : IDisposable
{
    private readonly HttpResponseMessage _response;

    private OpenAnswer(HttpResponseMessage response, Stream content)
    {
        _response = response;
        Content = content;
    }

    internal Stream Content { get; }

    /// <summary>Whether the service says that there is nothing to come.</summary>
    internal bool IsEmpty => _response.StatusCode == HttpStatusCode.NoContent;

    /// <summary>Ends the request, also in the middle of its answer.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _response.Dispose();
    }

    /// <summary>Whether an answer is the stream that was asked for; one that does not say what it is may be.</summary>
    internal static bool IsMeant(OperationInfo operation, HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NoContent
        || response.Content.Headers.ContentType?.MediaType is not { } type
        || operation.Accept.Split(',').Any(accepted => accepted.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase));

    internal static async Task<OpenAnswer> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
}
