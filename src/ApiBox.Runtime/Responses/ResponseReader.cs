using System.Text;

namespace ApiBox.Runtime;

/// <summary>Reads responses into pooled bytes, up to a limit.</summary>
internal static class ResponseReader
{
    private const int FirstRoom = 4 * 1024;

    // An announced length alone must not allocate memory.
    private const int MaxAnnouncedLength = 64 * 1024;

    /// <summary>Reads to the end.</summary>
    /// <exception cref="ResponseTooLargeException">There is more than the limit.</exception>
    public static async ValueTask<PooledBuffer> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > limit)
            throw new ResponseTooLargeException(limit);

        var buffer = new PooledBuffer((int)Math.Min(announced + 1 ?? FirstRoom, MaxAnnouncedLength));
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = stream.ConfigureAwait(false);
            int read;
            while ((read = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false)) > 0)
            {
                buffer.Advance(read);
                if (buffer.Length > limit)
                    throw new ResponseTooLargeException(limit);
            }

            return buffer;
        }
        catch
        {
            buffer.Release();
            throw;
        }
    }

    /// <summary>The text of a response that is not JSON, in the character set that it names, or else in UTF-8.</summary>
    public static string Text(HttpContent content, ReadOnlySpan<byte> bytes)
    {
        var name = content.Headers.ContentType?.CharSet?.Trim('"');
        try
        {
            return (string.IsNullOrEmpty(name) ? Encoding.UTF8 : Encoding.GetEncoding(name)).GetString(bytes);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8.GetString(bytes);
        }
    }

    /// <summary>The text without a byte order mark, which some gateways put in front of JSON.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
