using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace ApiBox.Sqlite;

/// <summary>
/// The owner of callbacks: a store that is open. It holds a lock on its own file next to the database, whose name it writes
/// to the callbacks that it takes. The system releases the lock when the process ends, so a store that gets the lock knows that the owner
/// is gone. No clock is involved.
/// </summary>
internal sealed class SqliteOwner : IDisposable
{
    private const int Attempts = 3;

    private string _path = "";
    private string _name = "";
    private SafeFileHandle? _lock;

    /// <summary>The name of this store. Its file is created when the name is first needed, and again when it was removed.</summary>
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
                $"{database}: a lock file cannot be created next to it; check that the directory is writable ({error.Message})", error);
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
                // Another store, which looks for abandoned files, locked it between its creation and its lock.
            }
        }

        if (TryRemove(_path))
        {
            Dispose();
            throw new ApiBoxStoreException(
                $"{database}: a file next to it cannot be locked, so it is unknown whether the process that has taken a callback is " +
                "still running. Put the file on a local disk, and do not set System.IO.DisableFileLocking.");
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

    // A process with access to the database can check whether its owners are alive.
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
            // The file system does not support permissions.
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
            // It is locked, or its state is unknown; an owner is not declared dead on a guess.
            return false;
        }
    }

    private static string PathOf(string database, string name) => $"{database}-owner-{name}";
}
