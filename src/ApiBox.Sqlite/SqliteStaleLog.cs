namespace ApiBox.Sqlite;

/// <summary>
/// The write-ahead log of a file that has moved. While another process uses it, the file at
/// the path must not be opened: SQLite would use the log for that file.
/// </summary>
internal sealed class SqliteStaleLog(string file)
{
    // The header of the log, which contains random numbers and distinguishes it from the log of the current file.
    private const int HeadLength = 32;

    private readonly string? _head = Head(file);

    /// <summary>Throws an exception while the file exists.</summary>
    public void Check()
    {
        if (_head is null || Head(file) != _head)
            return;
        var name = Path.GetFileName(file);
        throw new ApiBoxStoreException(
            $"{file}: the file was replaced while in use, another process still uses the old one, and its {name}-wal would damage the "
            + $"new one. Stop every process that uses the file, remove {name}-wal and {name}-shm unless they came with it, and "
            + "start again.");
    }

    private static string? Head(string file)
    {
        try
        {
            using var log = File.OpenHandle(file + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> head = stackalloc byte[HeadLength];
            return Convert.ToHexString(head[..RandomAccess.Read(log, head, 0)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
