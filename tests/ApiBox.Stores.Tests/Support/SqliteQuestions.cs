using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Support;

/// <summary>Asks a database as somebody else would.</summary>
internal static class SqliteQuestions
{
    public static object? Ask(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
