namespace ApiBox.Runtime;

/// <summary>A body that is in memory.</summary>
internal sealed class BytesBody(ReadOnlyMemory<byte> bytes, string mediaType) : RequestBody
{
    internal override string MediaType => mediaType;

    internal override long? BodyLength => bytes.Length;

    internal override Task WriteToAsync(Stream stream, CancellationToken cancellationToken) =>
        stream.WriteAsync(bytes, cancellationToken).AsTask();
}
