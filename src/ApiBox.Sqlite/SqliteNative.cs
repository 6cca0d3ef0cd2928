using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ApiBox.Sqlite;

/// <summary>What Microsoft.Data.Sqlite does not hand on of SQLite.</summary>
internal static partial class SqliteNative
{
    private const string Library = "e_sqlite3";
    private const int HasMovedOperation = 20;

    // An application can use its own SQLite library, whose handles are unknown to this one.
    private static readonly Lazy<bool> IsHere = new(
        static () => raw.GetNativeLibraryName() == Library && NativeLibrary.TryLoad(Library, typeof(SqliteNative).Assembly, null, out _));

    /// <summary>Whether the path of an open file leads to another file now, or to none. It costs one call to the system.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        var hasMoved = 0;
        if (IsHere.Value && FileControl(connection.Handle!, "main", HasMovedOperation, ref hasMoved) == 0)
            return hasMoved != 0;

        // Windows does not support this, and does not allow an open file to be replaced.
        return !File.Exists(connection.DataSource);
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(SafeHandle database, string schema, int operation, ref int result);
}
