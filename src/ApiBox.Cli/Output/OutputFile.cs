using ApiBox.Cli.Input;

namespace ApiBox.Cli.Output;

/// <summary>
/// Where <c>--out</c> writes to. It is opened before anything is sent, so that what was paid for is not lost to a path that cannot be
/// written; what it holds is replaced only by a result.
/// </summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly FileStream _stream;
    private readonly bool _isNew;
    private bool _isWritten;

    /// <exception cref="BadInputException">It cannot be written to.</exception>
    public OutputFile(string path)
    {
        _isNew = !File.Exists(path);
        try
        {
            _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The result could not be written: {exception.Message}");
        }
    }

    /// <summary>The file, emptied.</summary>
    public Stream Begin()
    {
        _isWritten = true;
        // Pipes and devices have no length.
        if (_stream.CanSeek)
            _stream.SetLength(0);
        return _stream;
    }

    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        if (_isNew && !_isWritten)
            File.Delete(_stream.Name);
    }
}
