using System.Net;
using System.Net.Http.Headers;

namespace ApiBox.Runtime;

/// <summary>The JSON body of a request, whose length is known beforehand.</summary>
internal class RequestContent : HttpContent
{
    private readonly PooledBuffer? _body;

    public RequestContent(PooledBuffer? body)
    {
        _body = body;
        if (body is not null)
            Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    public bool IsEmpty => _body is not { Length: > 0 };

    /// <summary>Called before each writing of the body; throws to prevent it.</summary>
    protected virtual void Ask()
    {
    }

    protected sealed override bool TryComputeLength(out long length)
    {
        length = _body?.Length ?? 0;
        return true;
    }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Ask();
        if (_body is null)
            return;
        if (!_body.TryHold())
            throw new InvalidOperationException("The call that this body belongs to is over.");

        try
        {
            await stream.WriteAsync(_body.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _body.Release();
        }
    }
}
