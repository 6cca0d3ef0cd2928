using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>
/// A file to be sent: a stream, bytes, or something that opens a stream, with a name and a media type. A stream is read from its current
/// position, is not disposed, and is read again from there when a request is repeated, if it can seek; otherwise the request is sent only
/// once.
/// </summary>
[JsonConverter(typeof(FileConverter))]
public sealed class ApiBoxFile
{
    private const int BufferSize = 81920;

    private readonly Func<CancellationToken, ValueTask<Stream>>? _open;
    private readonly Stream? _stream;
    private readonly string? _path;
    private readonly long _start;
    private int _reads;

    /// <summary>Creates a file from a stream.</summary>
    /// <param name="content">The stream; the caller disposes it.</param>
    /// <param name="fileName">Its name, as forms show it; null for none.</param>
    /// <param name="mediaType">Its media type, such as <c>audio/wav</c>; null for that of the description.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public ApiBoxFile(Stream content, string? fileName = null, string? mediaType = null)
        : this(fileName, mediaType)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(content));
        _stream = content;
        if (content.CanSeek)
        {
            _start = content.Position;
            Length = content.Length - _start;
        }
    }

    /// <summary>Creates a file from bytes.</summary>
    /// <param name="content">The bytes; they are not copied.</param>
    /// <param name="fileName">Its name, as forms show it; null for none.</param>
    /// <param name="mediaType">Its media type; null for that of the description.</param>
    public ApiBoxFile(ReadOnlyMemory<byte> content, string? fileName = null, string? mediaType = null)
        : this(fileName, mediaType)
    {
        Bytes = content;
        Length = content.Length;
    }

    /// <summary>Creates a file from a delegate that opens a stream for each attempt; the streams are disposed.</summary>
    /// <param name="open">Opens the file.</param>
    /// <param name="length">How many bytes it has; null if that is not known, and then they are sent in chunks.</param>
    /// <param name="fileName">Its name, as forms show it; null for none.</param>
    /// <param name="mediaType">Its media type; null for that of the description.</param>
    public ApiBoxFile(
        Func<CancellationToken, ValueTask<Stream>> open, long? length = null, string? fileName = null, string? mediaType = null)
        : this(fileName, mediaType)
    {
        ArgumentNullException.ThrowIfNull(open);
        if (length is { } known)
            ArgumentOutOfRangeException.ThrowIfNegative(known, nameof(length));
        _open = open;
        Length = length;
    }

    private ApiBoxFile(FileInfo info, string? mediaType)
        : this(info.Name, mediaType)
    {
        (_path, Length) = (info.FullName, info.Length);
        _open = _ => ValueTask.FromResult<Stream>(Open(info.FullName));
    }

    private ApiBoxFile(string? fileName, string? mediaType)
    {
        FileName = fileName;
        if (mediaType is not null && !System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(mediaType, out _))
            throw new ArgumentException($"\"{Redaction.Line(mediaType, 64)}\" is not a media type.", nameof(mediaType));
        MediaType = mediaType;
    }

    /// <summary>Its name, as forms show it; null for none.</summary>
    public string? FileName { get; }

    /// <summary>Its media type; null for that of the description.</summary>
    public string? MediaType { get; }

    /// <summary>How many bytes it has; null if that is not known.</summary>
    public long? Length { get; }

    /// <summary>
    /// Receives the number of bytes sent so far, on the sending thread; a repeated request begins at zero again. Null for no progress.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>The bytes of a file that is in memory.</summary>
    internal ReadOnlyMemory<byte>? Bytes { get; }

    /// <summary>Whether it can be read now: for the first time, or again from its beginning.</summary>
    internal bool CanRead => _stream is not { CanSeek: false } || Volatile.Read(ref _reads) == 0;

    /// <summary>Creates a file from a path; the file is opened when it is sent.</summary>
    /// <param name="path">Its path; the last part becomes its name.</param>
    /// <param name="mediaType">Its media type; null for that of the description.</param>
    /// <exception cref="FileNotFoundException">The file does not exist; the exception names it.</exception>
    public static ApiBoxFile FromPath(string path, string? mediaType = null)
    {
        var info = new FileInfo(path);
        return info.Exists ? new ApiBoxFile(info, mediaType) : throw Missing(path, "Nothing was sent.");
    }

    /// <summary>A file of a stream, as <see cref="ApiBoxFile(Stream, string, string)"/> makes it.</summary>
    /// <param name="content">The stream.</param>
    public static implicit operator ApiBoxFile(Stream content) => new(content);

    /// <summary>A file of bytes.</summary>
    /// <param name="content">The bytes.</param>
    public static implicit operator ApiBoxFile(byte[] content) => new(content.AsMemory());

    /// <summary>A file of a stream; for languages without implicit conversions.</summary>
    /// <param name="content">The stream.</param>
    public static ApiBoxFile FromStream(Stream content) => new(content);

    /// <summary>A file of bytes; for languages without implicit conversions.</summary>
    /// <param name="content">The bytes.</param>
    public static ApiBoxFile FromByteArray(byte[] content) => new(content.AsMemory());

    /// <summary>The name or the media type, and the length; never what is in it.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{FileName ?? MediaType ?? "file"} ({(Length is { } length ? $"{length} bytes" : "of unknown length")})");

    /// <summary>Throws if the file no longer exists on disk, before anything is sent.</summary>
    /// <exception cref="FileNotFoundException">The file no longer exists.</exception>
    internal void ThrowIfGone()
    {
        if (_path is not null && !File.Exists(_path))
            throw Missing(_path, "Nothing was sent.");
    }

    internal async Task WriteToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _reads) > 1 && _stream is { CanSeek: false })
            throw new InvalidOperationException($"{this} was already read, and its stream does not support seeking.");

        if (Bytes is { } bytes)
        {
            await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            Progress?.Report(bytes.Length);
            return;
        }

        var source = _stream ?? await _open!(cancellationToken).ConfigureAwait(false);
        try
        {
            if (source == _stream && source.CanSeek)
                source.Position = _start;
            await CopyAsync(source, target, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (source != _stream)
                await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(path, "It existed before; its request was started, but not sent completely.", error);
        }
    }

    private static FileNotFoundException Missing(string path, string sent, Exception? cause = null) =>
        new($"The file {Redaction.Line(path)} does not exist. {sent}", path, cause);

    private async Task CopyAsync(Stream source, Stream target, CancellationToken cancellationToken)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var sent = 0L;
            int read;
            while ((read = await source.ReadAsync(buffer.AsMemory(0, BufferSize), cancellationToken).ConfigureAwait(false)) > 0)
            {
                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                sent += read;
                Progress?.Report(sent);
            }
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
