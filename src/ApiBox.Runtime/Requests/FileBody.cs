namespace ApiBox.Runtime;

/// <summary>A body that is one file.</summary>
internal sealed class FileBody(ApiBoxFile file, string mediaType) : RequestBody
{
    internal override string MediaType => mediaType;

    internal override long? BodyLength => file.Length;

    internal override bool CanWrite => file.CanRead;

    internal override Task WriteToAsync(Stream stream, CancellationToken cancellationToken) => file.WriteToAsync(stream, cancellationToken);
}
