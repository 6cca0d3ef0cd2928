namespace ApiBox.Sqlite;

/// <summary>The file that is open is not the one at its path any more.</summary>
internal sealed class SqliteMovedException(string file) : Exception
{
    public string File => file;

    public ApiBoxStoreException Explain() => new(
        $"{file}: the file was removed, moved or replaced while in use, so further writes would be lost. " +
        "Find out what moves the file, and stop every process that uses it before you restore a backup. The path is opened again.", this);
}
