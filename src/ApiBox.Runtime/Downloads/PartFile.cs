namespace ApiBox.Runtime;

/// <summary>A file that gets its name only when it is whole. Until then it has another one in the same folder, and is deleted if it is given up.</summary>
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
        // The disk may take its time, and the caller's thread has better things to do.
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

    // What ended the download is what the caller has to know, not that a leftover could not be removed as well.
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
