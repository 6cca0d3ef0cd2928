using System.Net.Sockets;
using Npgsql;

namespace ApiBox.PostgreSql;

/// <summary>What PostgreSQL's errors mean, and what to do.</summary>
internal sealed class PostgreSqlErrors(string connectionString, string schema)
{
    private readonly NpgsqlConnectionStringBuilder _settings = new(connectionString);

    public ApiBoxStoreException Explain(NpgsqlException error) => Make(Meaning(error), error);

    public ApiBoxStoreException Make(string meaning, Exception? cause = null) =>
        new($"PostgreSQL {_settings.Host}, database {_settings.Database ?? _settings.Username}, schema {schema}: {meaning}.", cause);

    /// <summary>
    /// Whether trying again may help, and cannot take long. A schema that is not as expected is looked at again before: it may have been
    /// migrated, or be gone. Two calls that collide on the same submission are separated when both retry.
    /// </summary>
    public static bool IsTransient(NpgsqlException error) => error switch
    {
        PostgresException
        {
            SqlState: PostgreSqlMigrations.OtherVersion or PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn
                or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName,
        } => true,
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: PostgreSqlMigrations.OneOut } => true,
        _ => error.IsTransient && error.InnerException is not TimeoutException,
    };

    private string Meaning(NpgsqlException error) => error switch
    {
        PostgresException known => Meaning(known),
        { InnerException: TimeoutException } => "no response in time; check locks, the load and the size of the connection pool",
        { InnerException: SocketException } => $"cannot be reached ({error.InnerException.Message})",
        _ => error.Message.TrimEnd('.'),
    };

    private string Meaning(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"user {_settings.Username} was refused ({error.MessageText})",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"user {_settings.Username} lacks a permission ({error.MessageText}); " +
            $"as an administrator, run: CREATE SCHEMA {schema} AUTHORIZATION {_settings.Username}",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            "this server is read-only, such as a standby; set Target Session Attributes=primary",
        PostgresErrorCodes.TooManyConnections =>
            $"the server has no free connections ({error.MessageText}); " +
            "(Maximum Pool Size + 1) times the number of instances must not exceed max_connections",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction =>
            $"the tables do not match this package ({error.MessageText}); use a separate schema for the store",
        PostgresErrorCodes.DiskFull => $"the server's disk is full ({error.MessageText})",
        _ => $"{error.MessageText} ({error.SqlState})",
    };
}
