using ApiBox.Stores.Conformance;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Who makes the schema, whose it is, and what is said when it cannot be used.</summary>
public sealed class SchemaTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Fact]
    public async Task Ten_first_starts_at_once_make_it_once()
    {
        var stores = Enumerable.Range(0, 10).Select(_ => _schema.Open()).ToList();

        await Task.WhenAll(stores.Select(static store => Task.Run(() => store.PingAsync(None))));

        Assert.Equal(
            (1L, PostgreSqlMigrations.All.Count),
            (await TemporarySchema.AskAsync($"SELECT count(*) FROM {_schema.Name}.version"), await VersionAsync()));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task A_schema_of_a_newer_version_is_refused_and_left_alone()
    {
        await using (var newer = _schema.Open([.. PostgreSqlMigrations.All, "ALTER TABLE {0}.submission ADD COLUMN colour text"]))
            await newer.AddAsync(Make.Submission("s1"), None);

        await using var store = _schema.Open();
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.AddAsync(Make.Submission("s2"), None));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        Assert.Contains(_schema.Name, error.Message, StringComparison.Ordinal);
        Assert.Equal(PostgreSqlMigrations.All.Count + 1, await VersionAsync());
    }

    [Fact]
    public async Task A_schema_of_an_older_version_is_migrated_with_what_is_in_it()
    {
        await using (var older = _schema.Open())
            await older.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);

        string[] migrations =
        [
            .. PostgreSqlMigrations.All,
            "ALTER TABLE {0}.submission ADD COLUMN colour text",
            "UPDATE {0}.submission SET colour = 'red'",
        ];
        var stores = Enumerable.Range(0, 4).Select(_ => _schema.Open(migrations)).ToList();
        await Task.WhenAll(stores.Select(static store => store.PingAsync(None)));

        Assert.Equal("text", (await stores[3].FindAsync("s1", None))!.Stage);
        var colour = await TemporarySchema.AskAsync($"SELECT colour FROM {_schema.Name}.submission");
        Assert.Equal((PostgreSqlMigrations.All.Count + 2, "red"), (await VersionAsync(), colour));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_schema_as_it_was()
    {
        await using (
            var broken = _schema.Open(
                [.. PostgreSqlMigrations.All, "DROP TABLE {0}.delivery; ALTER TABLE {0}.nothing ADD COLUMN colour text"]))
            await Assert.ThrowsAsync<ApiBoxStoreException>(() => broken.PingAsync(None));

        Assert.Equal(DBNull.Value, await TemporarySchema.AskAsync($"SELECT to_regnamespace('{_schema.Name}')::text"));
        await using var store = _schema.Open();
        await store.AddAsync(Make.Submission("s1"), None);
    }

    [Fact]
    public async Task A_user_who_may_not_make_a_schema_is_told_what_to_ask_for_and_then_may_use_it()
    {
        var role = _schema.Name + "_role";
        await TemporarySchema.AskAsync($"CREATE ROLE {role} LOGIN PASSWORD 'pass'");
        try
        {
            await using var store = _schema.Open(settings: $"Username={role};Password=pass");
            var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));
            var help = $"CREATE SCHEMA {_schema.Name} AUTHORIZATION {role}";
            Assert.Contains(help, error.Message, StringComparison.Ordinal);

            await TemporarySchema.AskAsync(help);

            await store.PingAsync(None);
            await using var watcher = new Watcher(store);
            await store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);
            await watcher.IsWokenAsync("t1");
        }
        finally
        {
            await _schema.DisposeAsync();
            await TemporarySchema.AskAsync($"DROP ROLE {role}");
        }
    }

    [Theory]
    [InlineData("Database=nowhere", "\"nowhere\" does not exist")]
    [InlineData("Username=nobody", "nobody")]
    [InlineData("Host=127.0.0.1;Port=1", "cannot be reached")]
    [InlineData("Options=-c default_transaction_read_only=on", "read-only")]
    public async Task What_is_wrong_with_the_server_is_told(string settings, string expected)
    {
        await using var store = _schema.Open(settings: settings);

        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Contains($"schema {_schema.Name}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_message_tells_the_password()
    {
        await using var store = _schema.Open(settings: "Password=secret;Database=nowhere");

        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("Upper")]
    [InlineData("a;b")]
    [InlineData("a\n")]
    [InlineData("a123456789a123456789a123456789a123456789a123456789a")]
    public void A_schema_needs_a_plain_name(string name) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddApiBoxPostgreSqlStore("Host=db", name));

    [Theory]
    [InlineData("")]
    [InlineData("Database=studio")]
    [InlineData("Host=db;No Such Word=1")]
    public void A_connection_string_that_cannot_be_is_told_of_at_once(string connectionString) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddApiBoxPostgreSqlStore(connectionString));

    [Fact]
    public async Task The_database_takes_the_place_of_memory_however_often_it_is_asked_for()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ITaskStore, InProcessTaskStore>();
        services.AddApiBoxPostgreSqlStore("Host=nowhere");
        services.AddApiBoxPostgreSqlStore(TemporarySchema.ConnectionString, _schema.Name);

        using (var provider = services.BuildServiceProvider())
        {
            var store = Assert.IsType<PostgreSqlTaskStore>(Assert.Single(provider.GetServices<ITaskStore>()));
            await store.PingAsync(None);
        }

        Assert.Equal(PostgreSqlMigrations.All.Count, await VersionAsync());
    }

    [Fact]
    public async Task The_application_may_bring_its_own_pool()
    {
        await using var source = NpgsqlDataSource.Create(TemporarySchema.ConnectionString);
        var services = new ServiceCollection();
        services.AddSingleton(source);
        services.AddApiBoxPostgreSqlStore(static provider => provider.GetRequiredService<NpgsqlDataSource>(), _schema.Name);

        await using var provider = services.BuildServiceProvider();

        Assert.True(await provider.GetRequiredService<ITaskStore>().AddAsync(Make.Submission("s1"), None));
    }

    private async Task<object?> VersionAsync() => await TemporarySchema.AskAsync($"SELECT version FROM {_schema.Name}.version");
}
