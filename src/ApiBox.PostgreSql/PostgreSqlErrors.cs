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
    /// Whether trying again may help, and cannot take long. A schema that is not as expected is looked at again before: it may have been migrated,
    /// or be gone. Two takers that came to the same submission are told apart when both look again.
    /// </summary>
    public static bool IsPassing(NpgsqlException error) => error switch
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
        { InnerException: TimeoutException } => "no answer in time; look at locks, at the load and at the size of the connection pool",
        { InnerException: SocketException } => $"cannot be reached ({error.InnerException.Message})",
        _ => error.Message.TrimEnd('.'),
    };

    private string Meaning(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"user {_settings.Username} is not let in ({error.MessageText})",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"user {_settings.Username} lacks a right ({error.MessageText}); " +
            $"let an administrator run: CREATE SCHEMA {schema} AUTHORIZATION {_settings.Username}",
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            "this server only reads; a standby? Target Session Attributes=primary finds the one that writes",
        PostgresErrorCodes.TooManyConnections =>
            $"the server has no connection left ({error.MessageText}); " +
            "Maximum Pool Size and one more, times the number of instances, must fit into its max_connections",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction =>
            $"the tables are not as this package makes them ({error.MessageText}); give the store a schema of its own",
        PostgresErrorCodes.DiskFull => $"the server's disk is full ({error.MessageText})",
        _ => $"{error.MessageText} ({error.SqlState})",
    };
}
