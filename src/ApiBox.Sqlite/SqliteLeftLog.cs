namespace ApiBox.Sqlite;

/// <summary>
/// The write-ahead log that a file has left behind which has moved. As long as another process uses it, nobody may open the file that is
/// at the path now: SQLite would take the log for that file's own.
/// </summary>
internal sealed class SqliteLeftLog(string file)
{
    // What a log begins with, random numbers among it, which tells it from a log of the file that is there now.
    private const int HeadLength = 32;

    private readonly string? _head = Head(file);

    /// <summary>Refuses to go on while it is there.</summary>
    public void Check()
    {
        if (_head is null || Head(file) != _head)
            return;
        var name = Path.GetFileName(file);
        throw new ApiBoxStoreException(
            $"{file}: the file was replaced while in use, another process still uses the old one, and its {name}-wal would damage the new " +
            $"one. Stop every process that uses the file, remove {name}-wal and {name}-shm unless they came with it, and start again.");
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
