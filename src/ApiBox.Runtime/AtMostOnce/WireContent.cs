using System.Net;

namespace ApiBox.Runtime;

/// <summary>
/// What the last handler before the network gives away instead of the content that reached it. A content that a handler has read keeps a copy
/// and sends that as often as it is asked to; this one can be asked for once, whatever it wraps.
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
