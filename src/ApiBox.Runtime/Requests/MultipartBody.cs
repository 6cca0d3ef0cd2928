using System.Text;

namespace ApiBox.Runtime;

/// <summary>
/// A body in parts, as RFC 7578 and the browsers write forms. Parts are streamed one after the other, and the length is known beforehand if
/// it is known of each.
/// </summary>
internal sealed class MultipartBody : RequestBody
{
    private readonly List<(byte[] Head, RequestBody Body)> _parts = [];
    private readonly byte[] _end;

    public MultipartBody(string mediaType, IReadOnlyList<FormPart> parts)
    {
        // Long and random enough not to occur in a file.
        var boundary = "ApiBox" + Guid.NewGuid().ToString("N");
        MediaType = $"{mediaType}; boundary={boundary}";
        foreach (var part in parts)
            _parts.Add((Encoding.UTF8.GetBytes(Head(part, boundary, _parts.Count == 0 ? "" : "\r\n")), part.Body));
        _end = Encoding.UTF8.GetBytes((_parts.Count == 0 ? "" : "\r\n") + $"--{boundary}--\r\n");
    }

    internal override string MediaType { get; }

    internal override long? BodyLength
    {
        get
        {
            long length = _end.Length;
            foreach (var (head, body) in _parts)
            {
                if (body.BodyLength is not { } known)
                    return null;
                length += head.Length + known;
            }

            return length;
        }
    }

    internal override bool CanWrite => _parts.TrueForAll(static part => part.Body.CanWrite);

    internal override async Task WriteToAsync(Stream stream, CancellationToken cancellationToken)
    {
        foreach (var (head, body) in _parts)
        {
            await stream.WriteAsync(head, cancellationToken).ConfigureAwait(false);
            await body.WriteToAsync(stream, cancellationToken).ConfigureAwait(false);
        }

        await stream.WriteAsync(_end, cancellationToken).ConfigureAwait(false);
    }

    private static string Head(FormPart part, string boundary, string before)
    {
        var head = new StringBuilder(before)
            .Append("--").Append(boundary).Append("\r\nContent-Disposition: form-data; name=\"").Append(Quoted(part.Name)).Append('"');
        if (part.FileName is { } fileName)
            head.Append("; filename=\"").Append(Quoted(fileName)).Append('"');
        if (part.MediaType is { } mediaType)
            head.Append("\r\nContent-Type: ").Append(mediaType);
        return head.Append("\r\n\r\n").ToString();
    }

    // As browsers do; a line break would start another header.
    private static string Quoted(string text) =>
        text.Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)
            .Replace("\"", "%22", StringComparison.Ordinal);
}
