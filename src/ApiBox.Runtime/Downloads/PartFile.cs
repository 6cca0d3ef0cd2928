namespace ApiBox.Runtime;

/// <summary>
/// A file that gets its name only when it is complete. Until then it has a temporary name in the same folder, and is deleted if the
/// download fails.
/// </summary>
internal sealed class PartFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _part;
    private readonly FileStream _file;
    private bool _isMoved;

    public PartFile(string path)
    {
        _path = path;
        _part = $"{path}.{Guid.NewGuid():N}.part";
        _file = new FileStream(_part, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,

            // Pieces come in the size of a buffer already.
            BufferSize = 0,
        });
    }

    public Stream Stream => _file;

    /// <summary>Gives the file its name, once it is on the disk.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        // Flushing to disk can take long, so it does not block the caller's thread.
        await Task.Run(() => _file.Flush(flushToDisk: true), cancellationToken).ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        File.Move(_part, _path, overwrite: true);
        _isMoved = true;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _file.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            if (!_isMoved)
                Delete();
        }
    }

    // The caller needs the error that ended the download, not the failure to remove the temporary file.
    private void Delete()
    {
        try
        {
            File.Delete(_part);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
