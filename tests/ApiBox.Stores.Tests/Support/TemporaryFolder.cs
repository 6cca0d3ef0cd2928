using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Support;

/// <summary>A folder that is gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apibox-stores-");

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public string ConnectionString(string name) => $"Data Source={File(name)}";

    /// <summary>The file as somebody else sees it.</summary>
    public SqliteConnection Open(string name)
    {
        var connection = new SqliteConnection(ConnectionString(name) + ";Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
