using ApiBox.Reliability.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ApiBox.Reliability.Receiver;

/// <summary>
/// What an application without the SDK would do at least: it writes the body of a callback as one row to the database, as durable as the
/// store does, and answers.
/// </summary>
internal abstract class RowWriter : IAsyncDisposable
{
    public static async Task<RowWriter> CreateAsync(StorePlace place) => place.IsSqlite
        ? await SqliteRowWriter.CreateAsync(place.Address)
        : await PostgreSqlRowWriter.CreateAsync(place.Address, place.Schema);

    public async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        await WriteAsync(await reader.ReadToEndAsync(context.RequestAborted), context.RequestAborted);
    }

    public abstract ValueTask DisposeAsync();

    protected abstract Task WriteAsync(string body, CancellationToken cancellationToken);

    // One writer at a time: otherwise SQLite's locks make the others sleep, and the rate is a fraction of this one.
    private sealed class SqliteRowWriter(SqliteConnection connection) : RowWriter
    {
        private readonly SemaphoreSlim _writing = new(1);

        public static async Task<RowWriter> CreateAsync(string file)
        {
            var connection = new SqliteConnection($"Data Source={Path.ChangeExtension(file, "rows.db")}");
            await connection.OpenAsync();
            await ExecuteAsync(
                connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE callback (body TEXT NOT NULL)");
            return new SqliteRowWriter(connection);
        }

        public override ValueTask DisposeAsync() => connection.DisposeAsync();

        protected override async Task WriteAsync(string body, CancellationToken cancellationToken)
        {
            await _writing.WaitAsync(cancellationToken);
            try
            {
                using var insert = connection.CreateCommand();
                insert.CommandText = "INSERT INTO callback (body) VALUES ($body)";
                insert.Parameters.AddWithValue("$body", body);
                insert.ExecuteNonQuery();
            }
            finally
            {
                _writing.Release();
            }
        }

        private static async Task ExecuteAsync(SqliteConnection connection, string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
    }

    private sealed class PostgreSqlRowWriter(NpgsqlDataSource source, string table) : RowWriter
    {
        public static async Task<RowWriter> CreateAsync(string connection, string schema)
        {
            var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { MaxPoolSize = 20 });
            await using var create = source.CreateCommand(
                $"CREATE SCHEMA IF NOT EXISTS {schema}_rows; "
                + $"CREATE TABLE {schema}_rows.callback (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL)");
            await create.ExecuteNonQueryAsync();
            return new PostgreSqlRowWriter(source, schema + "_rows");
        }

        public override async ValueTask DisposeAsync()
        {
            await using (var drop = source.CreateCommand($"DROP SCHEMA {table} CASCADE"))
                await drop.ExecuteNonQueryAsync();
            await source.DisposeAsync();
        }

        protected override async Task WriteAsync(string body, CancellationToken cancellationToken)
        {
            await using var insert = source.CreateCommand($"INSERT INTO {table}.callback (body) VALUES ($1)");
            insert.Parameters.AddWithValue(body);
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
