using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace ApiBox.PostgreSql;

/// <summary>The tables. The first instance creates and migrates them, while the others wait.</summary>
internal sealed partial class PostgreSqlSchema(string name)
{
    // The first version whose writes look at the version. Before it, renaming the tables waits for them.
    private const int LockedFrom = 2;

    /// <summary>Where the instances notify each other.</summary>
    public string Channel => name + "_tasks";

    public string Name => name;

    /// <summary>Requires a name that needs no quotes in a statement.</summary>
    public static void ThrowIfNoName(string schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (!NamePattern().IsMatch(schema))
            throw new ArgumentException(
                $"The schema name '{schema}' is invalid. Use at most 50 characters of a-z, 0-9 and _, and do not begin with a digit.",
                nameof(schema));
    }

    /// <summary>Brings the schema to the latest version.</summary>
    public async Task MigrateAsync(
        NpgsqlConnection connection, IReadOnlyList<string> migrations, PostgreSqlErrors errors, CancellationToken cancellationToken)
    {
        if (await VersionAsync(connection, cancellationToken).ConfigureAwait(false) is var found && found == migrations.Count)
            return;
        Refuse(found, migrations.Count, errors);

        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var takeLock = $"SELECT pg_advisory_xact_lock(hashtextextended('ApiBox {name}', 0))";
            await AskAsync(connection, takeLock, cancellationToken).ConfigureAwait(false);

            // Read again under the lock: another instance may have been first.
            var version = await VersionAsync(connection, cancellationToken).ConfigureAwait(false);
            Refuse(version, migrations.Count, errors);
            if (version == 0)
                await CreateAsync(connection, cancellationToken).ConfigureAwait(false);
            if (version >= LockedFrom)
                await ExecuteAsync(connection, Named(PostgreSqlMigrations.Lock), cancellationToken).ConfigureAwait(false);
            for (var next = version; next < migrations.Count; next++)
                await ExecuteAsync(connection, Named(migrations[next]), cancellationToken).ConfigureAwait(false);
            var setVersion = string.Create(CultureInfo.InvariantCulture, $"UPDATE {name}.version SET version = {migrations.Count}");
            await ExecuteAsync(connection, setVersion, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // By the catalogue's rows: to_regclass goes by a cache that, within a transaction, may not have heard of what others have committed.
    private async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var sql =
            "SELECT EXISTS (SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace " +
            $"WHERE nspname = '{name}' AND relname = 'version')";
        return await AskAsync(connection, sql, cancellationToken).ConfigureAwait(false) is true
            ? (int)(await AskAsync(connection, $"SELECT version FROM {name}.version", cancellationToken).ConfigureAwait(false))!
            : 0;
    }

    private async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // An administrator may have made it for a user who may not; CREATE SCHEMA IF NOT EXISTS would ask for the right all the same.
        var sql = $"SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = '{name}')";
        if (await AskAsync(connection, sql, cancellationToken).ConfigureAwait(false) is not true)
            await ExecuteAsync(connection, $"CREATE SCHEMA {name}", cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, $"CREATE TABLE {name}.version (version integer NOT NULL)", cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, $"INSERT INTO {name}.version VALUES (0)", cancellationToken).ConfigureAwait(false);
    }

    private string Named(string sql) => sql.Replace("{0}", name, StringComparison.Ordinal);

    private static void Refuse(int version, int latest, PostgreSqlErrors errors)
    {
        if (version > latest)
        {
            throw errors.Make(
                $"written by a newer version of this package (schema {version}, this one knows {latest}); " +
                "update the package, or use another schema");
        }
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
            return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        var command = new NpgsqlCommand(sql, connection);
        await using (command.ConfigureAwait(false))
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    // PostgreSQL cuts names at 63 bytes, and the channel's is longer.
    [GeneratedRegex("^[a-z_][a-z0-9_]{0,49}\\z")]
    private static partial Regex NamePattern();
}
