using System.Net;

namespace ApiBox.Runtime;

/// <summary>
/// The content that the last handler before the network sends instead of the content it received. A content that a handler has read keeps a
/// copy and can be sent any number of times; this content can be sent once, whatever it wraps.
/// </summary>
internal sealed class WireContent : HttpContent
{
    private readonly HttpContent? _inner;
    private readonly SendPermit _permit;

    public WireContent(HttpContent? inner, SendPermit permit)
    {
        (_inner, _permit) = (inner, permit);
        if (inner is not null)
            foreach (var (name, values) in inner.Headers.NonValidated)
                Headers.TryAddWithoutValidation(name, values);
    }

    protected override bool TryComputeLength(out long length)
    {
        var known = _inner is null ? 0 : _inner.Headers.ContentLength;
        length = known ?? -1;
        return known is not null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _permit.TakeWire();
        return _inner?.CopyToAsync(stream, context, cancellationToken) ?? Task.CompletedTask;
    }
}
