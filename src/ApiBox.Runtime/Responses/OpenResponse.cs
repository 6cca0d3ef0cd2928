using System.ComponentModel;
using System.Net;

namespace ApiBox.Runtime;

/// <summary>A response that is a stream and is read while it arrives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenResponse : IDisposable
{
    private readonly HttpResponseMessage _response;

    private OpenResponse(HttpResponseMessage response, Stream content)
    {
        _response = response;
        Content = content;
    }

    internal Stream Content { get; }

    /// <summary>Whether the service responded without content.</summary>
    internal bool IsEmpty => _response.StatusCode == HttpStatusCode.NoContent;

    /// <summary>Ends the request, also in the middle of its response.</summary>
    public void Dispose()
    {
        Content.Dispose();
        _response.Dispose();
    }

    /// <summary>Whether a response is the stream that was requested; a response without a media type is accepted.</summary>
    internal static bool IsMeant(OperationInfo operation, HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.NoContent
        || response.Content.Headers.ContentType?.MediaType is not { } type
        || operation.Accept.Split(',').Any(accepted => accepted.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase));

    internal static async Task<OpenResponse> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
}
