using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace ApiBox.Sqlite;

/// <summary>
/// Who takes callbacks: a store that is open. While it is, it holds a lock on a file of its own beside the database, whose name it writes
/// to what it takes. The system releases the lock when the process ends, however it does, so whoever gets it knows that the other is
/// gone. No clock is asked.
/// </summary>
internal sealed class SqliteOwner : IDisposable
{
    private const int Attempts = 3;

    private string _path = "";
    private string _name = "";
    private SafeFileHandle? _lock;

    /// <summary>The name of this store. Its file is made when the name is first asked for, and when somebody has removed it.</summary>
    /// <param name="database">Where the database is.</param>
    public string Name(string database)
    {
        if (_lock is not null && _path == PathOf(database, _name) && File.Exists(_path))
            return _name;
        Dispose();
        try
        {
            Begin(database);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ApiBoxStoreException(
                $"{database}: no lock file can be made beside it; may this process write there? ({error.Message})", error);
        }

        return _name;
    }

    /// <summary>Whether the store of that name was closed, or its process has died. Its file goes then.</summary>
    public static bool IsGone(string database, string name) => TryRemove(PathOf(database, name));

    /// <summary>Gives up the lock.</summary>
    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    private void Begin(string database)
    {
        for (var attempt = 1; _lock is null; attempt++)
        {
            _name = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
            _path = PathOf(database, _name);
            try
            {
                _lock = TryMake(database, _path);
            }
            catch (IOException) when (attempt < Attempts)
            {
                // Another store, which looks for what is left of the dead, had it between its making and its locking.
            }
        }

        if (TryRemove(_path))
        {
            Dispose();
            throw new ApiBoxStoreException(
                $"{database}: a file beside it cannot be locked, and then nobody knows whether the process that has taken a callback is " +
                "still alive. Put the file on a local disk, and leave System.IO.DisableFileLocking off.");
        }

        Clean(database);
    }

    private static SafeFileHandle? TryMake(string database, string path)
    {
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        if (!File.Exists(path))
        {
            handle.Dispose();
            return null;
        }

        OpenTo(database, handle);
        return handle;
    }

    // Whoever may use the database may look whether its users are alive.
    private static void OpenTo(string database, SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows())
            return;
        try
        {
            File.SetUnixFileMode(handle, File.GetUnixFileMode(database));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The file system has no such rights.
        }
    }

    /// <summary>Removes what stores have left whose processes have died.</summary>
    private void Clean(string database)
    {
        var prefix = PathOf(database, "");
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*"))
            if (path != _path)
                TryRemove(path);
    }

    private static bool TryRemove(string path)
    {
        try
        {
            File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose).Dispose();
            return true;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is locked, or cannot be asked; nobody is taken for dead on a guess.
            return false;
        }
    }

    private static string PathOf(string database, string name) => $"{database}-owner-{name}";
}
