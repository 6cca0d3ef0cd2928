namespace ApiBox.Runtime;

/// <summary>Where a download is written.</summary>
internal sealed class DownloadSink
{
    private readonly Stream _stream;
    private readonly long _start;

    public DownloadSink(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        _stream.WriteAsync(bytes, cancellationToken);

    public Task FlushAsync(CancellationToken cancellationToken) => _stream.FlushAsync(cancellationToken);

    /// <summary>Goes back to the beginning; false if that cannot be done.</summary>
    public bool TryRestart()
    {
        if (!_stream.CanSeek)
            return false;

        // The rest of a stream of the caller must not be truncated.
        if (_stream.Position == _stream.Length)
            _stream.SetLength(_start);
        _stream.Position = _start;
        return true;
    }
}
