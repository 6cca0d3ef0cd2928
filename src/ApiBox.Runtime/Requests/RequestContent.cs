using System.Net;
using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>The body of a request.</summary>
internal class RequestContent : HttpContent
{
    private readonly RequestBody? _body;

    public RequestContent(RequestBody? body)
    {
        _body = body;
        // The usual content type needs no parsing.
        if (body is { MediaType: PooledBuffer.Json })
            Headers.TryAddWithoutValidation("Content-Type", PooledBuffer.Json);
        else if (body is not null)
            Headers.ContentType = MediaTypeHeaderValue.Parse(body.MediaType);
    }

    public bool IsEmpty => _body is null or { BodyLength: 0 };

    /// <summary>Called before each writing of the body; throws to prevent it.</summary>
    protected virtual void OnWriting()
    {
    }

    protected sealed override bool TryComputeLength(out long length)
    {
        length = _body is null ? 0 : _body.BodyLength ?? -1;
        return length >= 0;
    }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        OnWriting();
        if (_body is not null)
            await _body.WriteToAsync(stream, cancellationToken).ConfigureAwait(false);
    }
}
