using ApiBox.Cli.Input;

namespace ApiBox.Cli.Output;

/// <summary>
/// The file of <c>--out</c>. It is opened before anything is sent, so that a paid result is not lost because the path cannot be
/// written. Its content is replaced only by a result.
/// </summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly FileStream _stream;
    private readonly bool _isNew;
    private bool _isWritten;

    /// <exception cref="BadInputException">The file cannot be written.</exception>
    public OutputFile(string path)
    {
        _isNew = !File.Exists(path);
        try
        {
            _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The result cannot be written: {exception.Message}");
        }
    }

    /// <summary>Empties the file and returns it.</summary>
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
