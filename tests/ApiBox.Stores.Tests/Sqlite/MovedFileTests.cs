using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>A file that somebody removes, moves or replaces under running stores.</summary>
public sealed class MovedFileTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder _folder = new();

    public MovedFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not move files in use.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_written_to_a_file_that_was_removed_is_not_acknowledged()
    {
        await using var store = Open();
        await store.AddAsync(Make.Submission("s1"), None);

        File.Delete(_folder.File("tasks.db"));

        var acknowledged = await WriteAsync(store, Make.Ids("a", 50));
        Assert.Equal(49, acknowledged.Count);
        AssertHolds(acknowledged);
        using var now = _folder.Open("tasks.db");
        Assert.Equal(49L, now.Ask("SELECT count(*) FROM task_submissions"));
    }

    [Fact]
    public async Task What_is_written_to_a_file_that_was_replaced_is_not_acknowledged_and_the_new_one_is_whole()
    {
        await using var store = Open();
        await WriteAllAsync(store, Make.Ids("a", 500));
        using (var connection = _folder.Open("tasks.db"))
            connection.Ask($"VACUUM INTO '{_folder.File("backup.db")}'");
        await WriteAllAsync(store, Make.Ids("b", 200));
        File.Copy(_folder.File("tasks.db"), _folder.File("copy.db"));

        File.Move(_folder.File("backup.db"), _folder.File("tasks.db"), overwrite: true);

        var acknowledged = await WriteAsync(store, Make.Ids("c", 50));
        Assert.Equal(49, acknowledged.Count);
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));
        Assert.Contains("removed, moved or replaced while in use", error.Message, StringComparison.Ordinal);
        await store.PingAsync(None);
        AssertHolds([.. Make.Ids("a", 500), .. acknowledged]);
        Assert.Null(await store.FindAsync("b00000", None));
    }

    [Fact]
    public async Task A_file_that_was_moved_takes_all_along_that_was_acknowledged()
    {
        await using var store = Open();
        await WriteAllAsync(store, Make.Ids("a", 100));

        File.Move(_folder.File("tasks.db"), _folder.File("moved.db"));

        await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.FindAsync("a00000", None));
        AssertHolds(Make.Ids("a", 100), "moved.db");
    }

    [Fact]
    public async Task Writes_at_the_same_time_are_acknowledged_only_where_they_are_found()
    {
        await using var store = Open();
        await WriteAllAsync(store, Make.Ids("a", 10));

        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => WriteAsync(store, Make.Ids($"b{i}", 40)))));
        File.Move(_folder.File("tasks.db"), _folder.File("moved.db"));
        var acknowledged = (await writing).SelectMany(static ids => ids).ToList();

        var before = acknowledged.Where(id => !IsIn(id, "tasks.db")).ToList();
        AssertHolds(before, "moved.db");
    }

    [Fact]
    public async Task The_health_check_notices()
    {
        await using var store = Open();
        await store.PingAsync(None);
        File.Copy(_folder.File("tasks.db"), _folder.File("copy.db"));
        File.Move(_folder.File("copy.db"), _folder.File("tasks.db"), overwrite: true);

        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.PingAsync(None));

        Assert.Contains("removed, moved or replaced while in use", error.Message, StringComparison.Ordinal);
        Assert.Contains("tasks.db", error.Message, StringComparison.Ordinal);
        await store.PingAsync(None);
    }

    [Fact]
    public async Task Nobody_opens_the_new_file_while_another_still_has_the_log_of_the_old_one()
    {
        await using var store = Open();
        await using var other = Open();
        await WriteAllAsync(store, Make.Ids("a", 300));
        using (var connection = _folder.Open("tasks.db"))
            connection.Ask($"VACUUM INTO '{_folder.File("backup.db")}'");
        await WriteAllAsync(other, Make.Ids("b", 300));

        File.Move(_folder.File("backup.db"), _folder.File("tasks.db"), overwrite: true);

        await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.AddAsync(Make.Submission("c1"), None));
        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.AddAsync(Make.Submission("c1"), None));
        Assert.Contains("another process still uses the old one", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ApiBoxStoreException>(() => other.PingAsync(None));
        Assert.True(await store.AddAsync(Make.Submission("c1"), None));
        Assert.True(await other.AddAsync(Make.Submission("c2"), None));
        AssertHolds([.. Make.Ids("a", 300), "c1", "c2"]);
    }

    private SqliteTaskStore Open() => new(_folder.ConnectionString("tasks.db"));

    private static async Task WriteAllAsync(SqliteTaskStore store, IReadOnlyList<string> ids) =>
        Assert.All(await Task.WhenAll(ids.Select(id => store.AddAsync(Make.Submission(id), None))), Assert.True);

    private static async Task<List<string>> WriteAsync(SqliteTaskStore store, IReadOnlyList<string> ids)
    {
        var acknowledged = new List<string>();
        foreach (var id in ids)
        {
            try
            {
                Assert.True(await store.AddAsync(Make.Submission(id), None));
                acknowledged.Add(id);
            }
            catch (ApiBoxStoreException)
            {
                // Refused is what it should be.
            }
        }

        return acknowledged;
    }

    private bool IsIn(string id, string name)
    {
        using var connection = _folder.Open(name);
        return Has(connection, id);
    }

    private void AssertHolds(IEnumerable<string> ids, string name = "tasks.db")
    {
        using var connection = _folder.Open(name);
        Assert.Equal("ok", connection.Ask("PRAGMA integrity_check"));
        Assert.All(ids, id => Assert.True(Has(connection, id), id));
    }

    private static bool Has(SqliteConnection connection, string id) =>
        connection.Ask($"SELECT count(*) FROM task_submissions WHERE submission_id = '{id}'") is 1L;
}
