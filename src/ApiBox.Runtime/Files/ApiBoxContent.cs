using System.Net.Http.Headers;

namespace ApiBox;

/// <summary>
/// A file in a response. It is streamed, so it is not buffered and the limits of <see cref="ApiBoxOptions"/> do not apply; it must
/// be disposed, which frees the connection.
/// </summary>
public sealed class ApiBoxContent : IDisposable, IAsyncDisposable
{
    private readonly HttpResponseMessage? _response;

    /// <summary>Creates content from a stream, for tests.</summary>
    /// <param name="content">The stream; it is disposed with this.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="fileName">The name that the service proposes.</param>
    /// <param name="length">How many bytes it has.</param>
    public ApiBoxContent(Stream content, string? mediaType = null, string? fileName = null, long? length = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        (Stream, MediaType, FileName, Length) = (content, mediaType, fileName, length);
    }

    private ApiBoxContent(HttpResponseMessage response, Stream content)
    {
        var headers = response.Content.Headers;
        _response = response;
        (Stream, MediaType, Length) = (content, headers.ContentType?.ToString(), headers.ContentLength);
        FileName = NameOf(headers.ContentDisposition);
    }

    /// <summary>What is in it; it can be read once.</summary>
    public Stream Stream { get; }

    /// <summary>Its media type, such as <c>audio/mpeg</c>; null if the service does not say.</summary>
    public string? MediaType { get; }

    /// <summary>
    /// The name that the service proposes, without any folder; null if it proposes none. It is untrusted: check it before use.
    /// </summary>
    public string? FileName { get; }

    /// <summary>How many bytes it has; null if the service does not say.</summary>
    public long? Length { get; }

    /// <summary>Frees the connection.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        _response?.Dispose();
    }

    /// <summary>Frees the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        _response?.Dispose();
    }

    internal static async Task<ApiBoxContent> OfAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));

    // Only the last part: a name with folders could escape the target folder.
    private static string? NameOf(ContentDispositionHeaderValue? header)
    {
        var name = (header?.FileNameStar ?? header?.FileName)?.Trim('"');
        name = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return name is null or "" or "." or ".." ? null : name;
    }
}
