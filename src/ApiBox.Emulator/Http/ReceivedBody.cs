using System.Text;

namespace ApiBox.Emulator;

/// <summary>The body of a request as it was received.</summary>
/// <param name="Bytes">The bytes, none of them when there were too many.</param>
/// <param name="Length">How many bytes came.</param>
internal sealed record ReceivedBody(ReadOnlyMemory<byte> Bytes, long Length)
{
    public static readonly ReceivedBody None = new(default, 0);

    /// <summary>The bytes as text; what is no UTF-8 becomes U+FFFD.</summary>
    public string Text { get; } = Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>Reads to the end even when there is too much: a client may not look at an answer before it has sent all.</summary>
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
