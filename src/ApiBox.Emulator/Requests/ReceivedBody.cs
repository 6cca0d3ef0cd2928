using System.Text;

namespace ApiBox.Emulator;

/// <summary>The body of a request, as received.</summary>
/// <param name="Bytes">The bytes; empty if there were too many.</param>
/// <param name="Length">The number of bytes received.</param>
internal sealed record ReceivedBody(ReadOnlyMemory<byte> Bytes, long Length)
{
    public static readonly ReceivedBody None = new(default, 0);

    /// <summary>The bytes as text. Invalid UTF-8 becomes U+FFFD.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>The text for the history. For files, and for bodies that are too long, it is only the length.</summary>
    public string Describe(string? contentType, int maxBytes)
    {
        var type = contentType?.Split(';')[0].Trim() ?? "";
        var isText = type.Length == 0 || DescriptionDocument.IsJson(type) || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        if (Bytes.Length == 0)
            return "";
        return isText && Length <= maxBytes ? Text : $"({type}, {Length} bytes)";
    }

    /// <summary>Reads to the end even if the body is too large, since a client may not read the response before it has sent all.</summary>
    public static async Task<ReceivedBody> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[8192];
        long length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            length += read;
            if (length <= maxBytes)
                kept.Write(buffer, 0, read);
        }

        return new(length <= maxBytes ? kept.ToArray() : default, length);
    }
}
