using ApiBox.Sqlite;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>
/// Files of other versions: older ones are brought up to date with what is in them, and no version works on what it does not know.
/// </summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder _folder = new();
    private readonly HandSetClock _clock = new(Make.Now);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_the_first_version_keeps_its_submissions_and_callbacks()
    {
        using (var old = MakeOld())
        {
            old.Run(VersionOne.Accepted, "s1", Make.Now);
            old.Run(VersionOne.Accepted, "s2", Make.Now.AddSeconds(1));
            foreach (var stage in new[] { "text", "first" })
                old.Run(VersionOne.PutUp, "s1", Make.Now, stage);
            old.Run(VersionOne.PutUp, "s2", Make.Now, "text");
            old.Run(VersionOne.PutUp, "s2", Make.Now, "handled");
            old.Ask("DELETE FROM deliveries WHERE stage = 'handled'");

            // Failed twice, and is due in a minute.
            old.Ask("UPDATE deliveries SET attempt = 2, due_at = due_at + 60000000 WHERE submission_id = 's2'");
        }

        await using var store = Open();

        var submission = new NewSubmission("s1", "addInstrumental", Make.Kind, "b", Make.Now, Make.Now + Make.Retention);
        var row = new StoredSubmission(submission, SubmissionOutcome.Accepted, "ts1", "text", 1, false);
        Assert.Equal(row, await store.FindAsync("s1", None));
        Assert.Equal(("s1", "text", 1, true), Assert.Single(await TakeAndCompleteAsync(store)));
        Assert.Equal(("s1", "first", 1, true), Assert.Single(await TakeAndCompleteAsync(store)));
        Assert.Empty(await TakeAndCompleteAsync(store));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(("s2", "text", 3, true), Assert.Single(await TakeAndCompleteAsync(store)));

        // The id of the one that was handled before is not used again either.
        await store.AdvanceAsync(Make.Callback("s1", "ts1", CallbackStage.Complete), None);
        Assert.Equal(5, Assert.Single(await store.TakeDeliveriesAsync([Make.Kind], 9, TimeSpan.Zero, None)).Id);
    }

    [Fact]
    public async Task A_file_of_the_first_version_that_nothing_waits_in_is_migrated()
    {
        MakeOld().Dispose();

        await using var store = Open();

        Assert.True(await store.AddAsync(Make.Submission("s1"), None));
        using var other = _folder.Open("tasks.db");
        Assert.Equal((long)SqliteMigrations.All.Count, other.Ask("PRAGMA user_version"));
        Assert.Equal("ok", other.Ask("PRAGMA integrity_check"));
        Assert.Null(other.Ask("PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task A_process_of_the_first_version_that_runs_on_can_do_nothing_any_more()
    {
        using var old = MakeOld();
        old.Run(VersionOne.Accepted, "s1", Make.Now);
        old.Run(VersionOne.PutUp, "s1", Make.Now, "text");
        foreach (var statement in VersionOne.Statements.Where(static sql => sql.StartsWith("SELECT", StringComparison.Ordinal)))
            old.Ask(statement);
        await using var store = Open();
        await store.PingAsync(None);

        foreach (var statement in VersionOne.Statements)
        {
            var error = Assert.Throws<SqliteException>(() => old.Ask(statement));
            Assert.Contains("no such table", error.Message, StringComparison.Ordinal);
        }

        Assert.Equal("text", (await store.FindAsync("s1", None))!.Stage);
        Assert.Single(await TakeAndCompleteAsync(store));
    }

    [Fact]
    public async Task A_process_takes_and_writes_nothing_more_once_a_newer_version_has_migrated_the_file()
    {
        await using var store = Open();
        await store.AddAsync(Make.Submission("s1"), None);
        await store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t1", None);
        await store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);
        await store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text), None);
        using var newer = _folder.Open("tasks.db");
        newer.Ask($"PRAGMA user_version = {SqliteMigrations.All.Count + 1}");
        var before = Dump(newer);

        Func<Task>[] calls =
        [
            () => store.AddAsync(Make.Submission("s3"), None),
            () => store.SetOutcomeAsync("s2", SubmissionOutcome.Accepted, "t2", None),
            () => store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Complete), None),
            () => store.SetCandidateOutcomeAsync("s2", "t2", CandidateOutcome.Refuted, None),
            () => store.EndAsync("", "t1", "SUCCESS", None),
            () => store.TakeDeliveriesAsync([Make.Kind], 10, TimeSpan.Zero, None),
            () => store.ExpireAsync(["s1"], 10, None),
            () => store.PingAsync(None),
        ];
        foreach (var error in await Task.WhenAll(calls.Concat(calls).Select(static call => Assert.ThrowsAsync<ApiBoxStoreException>(call))))
            Assert.Contains("newer version", error.Message, StringComparison.Ordinal);

        Assert.Equal(before, Dump(newer));
        newer.Ask($"PRAGMA user_version = {SqliteMigrations.All.Count}");
        Assert.Single(await TakeAndCompleteAsync(store));
    }

    [Fact]
    public async Task A_backup_of_an_older_version_that_is_restored_in_use_is_told_of_and_then_migrated()
    {
        using var old = MakeOld("old.db");
        old.Run(VersionOne.Accepted, "s1", Make.Now);
        await using var store = Open();
        await store.AddAsync(Make.Submission("s2"), None);
        using (var other = _folder.Open("tasks.db"))
            old.BackupDatabase(other);

        var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => store.AddAsync(Make.Submission("s3"), None));

        Assert.Contains("older version", error.Message, StringComparison.Ordinal);
        Assert.True(await store.AddAsync(Make.Submission("s3"), None));
        Assert.Equal("ts1", (await store.FindAsync("s1", None))!.TaskId);
        Assert.Null(await store.FindAsync("s2", None));
    }

    private SqliteTaskStore Open() => new(_folder.ConnectionString("tasks.db"), _clock);

    private SqliteConnection MakeOld(string name = "tasks.db")
    {
        var connection = _folder.Open(name);
        VersionOne.Make(connection);
        return connection;
    }

    private static async Task<List<(string Id, string? Stage, int Attempt, bool IsConfirmed)>> TakeAndCompleteAsync(SqliteTaskStore store)
    {
        var taken = await store.TakeDeliveriesAsync([Make.Kind], 10, TimeSpan.Zero, None);
        foreach (var delivery in taken)
            Assert.True(await store.CompleteDeliveryAsync(delivery, None));
        return [.. taken.Select(static one => (one.SubmissionId, one.Stage, one.Attempt, one.IsConfirmed))];
    }

    private static string Dump(SqliteConnection connection) => string.Join('\n', new[]
    {
        connection.Ask("SELECT group_concat(submission_id || outcome || coalesce(task_id, '') || rank) FROM task_submissions"),
        connection.Ask("SELECT group_concat(delivery_id || coalesce(owner, '') || taken) FROM task_callbacks"),
        connection.Ask("SELECT count(*) FROM task_candidates"),
        connection.Ask("SELECT max(signal_id) FROM task_signals"),
        connection.Ask("SELECT pings FROM task_store"),
    });
}
