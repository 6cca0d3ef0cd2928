using ApiBox.Sqlite;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>The file: how it is written, whose it is, and what is said when it cannot be used.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Others_may_read_while_it_is_written()
    {
        await using (var store = Open())
            await store.AddAsync(Make.Submission("s1"), None);

        using var other = _folder.Open("tasks.db");
        Assert.Equal("wal", other.Ask("PRAGMA journal_mode"));
        Assert.Equal("ok", other.Ask("PRAGMA integrity_check"));
    }

    [Fact]
    public void Each_commit_is_flushed()
    {
        using var session = new SqliteDatabase(_folder.ConnectionString("tasks.db"), SqliteMigrations.All).Open();

        Assert.Equal(
            (2L, 1L, 1L),
            (session.Scalar("PRAGMA synchronous"), session.Scalar("PRAGMA fullfsync"), session.Scalar("PRAGMA foreign_keys")));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_left_alone()
    {
        await using (var newer = Open([.. SqliteMigrations.All, "ALTER TABLE task_submissions ADD COLUMN colour TEXT"]))
            await newer.AddAsync(Make.Submission("s1"), None);

        await using var store = Open();
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.AddAsync(Make.Submission("s2"), None));

        Assert.Contains("newer version", error.Message, StringComparison.Ordinal);
        Assert.Contains("tasks.db", error.Message, StringComparison.Ordinal);
        using var other = _folder.Open("tasks.db");
        Assert.Equal(
            (SqliteMigrations.All.Count + 1L, 1L), (other.Ask("PRAGMA user_version"), other.Ask("SELECT count(*) FROM task_submissions")));
    }

    [Fact]
    public async Task A_file_of_an_older_version_is_migrated_with_what_is_in_it()
    {
        await using (var older = Open())
            await older.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);

        string[] migrations =
        [
            .. SqliteMigrations.All, "ALTER TABLE task_submissions ADD COLUMN colour TEXT", "UPDATE task_submissions SET colour = 'red'"
        ];
        await using (var store = Open(migrations))
            Assert.Equal("text", (await store.FindAsync("s1", None))!.Stage);

        using var other = _folder.Open("tasks.db");
        Assert.Equal(
            (SqliteMigrations.All.Count + 2L, "red"), (other.Ask("PRAGMA user_version"), other.Ask("SELECT colour FROM task_submissions")));
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_file_as_it_was()
    {
        await using (var older = Open())
            await older.AddAsync(Make.Submission("s1"), None);

        await using (var broken = Open([.. SqliteMigrations.All, "DROP TABLE task_callbacks; ALTER TABLE nothing ADD COLUMN colour TEXT"]))
            await Assert.ThrowsAsync<ApiBoxStoreException>(() => broken.PingAsync(None));

        await using var store = Open();
        await store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);
    }

    [Theory]
    [InlineData("CREATE TABLE theirs (a INTEGER)")]
    [InlineData("PRAGMA application_id = 1")]
    [InlineData("PRAGMA user_version = 1")]
    public async Task A_database_of_something_else_is_refused_and_left_alone(string theirs)
    {
        using (var other = _folder.Open("tasks.db"))
            other.Ask(theirs);
        var before = await File.ReadAllBytesAsync(_folder.File("tasks.db"));

        await using var store = Open();
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Assert.Contains("another application", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File("tasks.db")));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_of()
    {
        await File.WriteAllTextAsync(_folder.File("tasks.db"), new string('x', 10_000));

        await using var store = Open();
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.AddAsync(Make.Submission("s1"), None));

        Assert.Contains("damaged or is not a SQLite database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_told_of()
    {
        await using (var whole = Open())
            await Task.WhenAll(Make.Ids("s", 2000).Select(id => whole.AddAsync(Make.Submission(id), None)));
        using (var file = File.OpenWrite(_folder.File("tasks.db")))
        {
            // The first page tells where everything is, and stays.
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        await using var store = Open();
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(async () => await store.FindAsync("s01000", None));

        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_is_missing_is_told_of()
    {
        await using var store = new SqliteTaskStore(_folder.ConnectionString("nowhere/tasks.db"));

        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Assert.Contains("check that its directory exists", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_appears_later_will_do()
    {
        await using var store = new SqliteTaskStore(_folder.ConnectionString("later/tasks.db"));
        await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Directory.CreateDirectory(_folder.File("later"));

        Assert.True(await store.AddAsync(Make.Submission("s1"), None));
    }

    [Fact]
    public async Task A_file_that_was_removed_in_use_fails_the_health_check()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not remove files in use.");
        await using var store = Open();
        await store.PingAsync(None);

        File.Delete(_folder.File("tasks.db"));
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Assert.Contains("removed, moved or replaced while in use", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=file::memory:?cache=shared")]
    [InlineData("Data Source=tasks;Mode=Memory")]
    [InlineData("Data Source=tasks.db;Mode=ReadOnly")]
    [InlineData("Mode=ReadWrite")]
    [InlineData("No Such Word=1")]
    [InlineData(" ")]
    public void A_connection_string_that_cannot_be_is_told_of_at_once(string connectionString) =>
        Assert.Throws<ArgumentException>(() => new SqliteTaskStore(connectionString));

    private SqliteTaskStore Open(IReadOnlyList<string>? migrations = null) =>
        new(new SqliteDatabase(_folder.ConnectionString("tasks.db"), migrations ?? SqliteMigrations.All), null);
}
