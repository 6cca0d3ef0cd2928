using ApiBox.Sqlite;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>One file and several who use it.</summary>
public sealed class SqliteSharingTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_writes_waits_for_another_who_does()
    {
        await using var store = Open();
        await store.PingAsync(None);
        using var other = _folder.Open("tasks.db");
        other.Ask("BEGIN IMMEDIATE");

        var adding = store.AddAsync(Make.Submission("s1"), None);
        Assert.False(adding.IsCompleted);
        other.Ask("COMMIT");

        Assert.True(await adding.WaitAsync(Watcher.Patience));
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_why_and_may_try_again()
    {
        await using var store = Open(";Default Timeout=1");
        await store.PingAsync(None);
        using var other = _folder.Open("tasks.db");
        other.Ask("BEGIN IMMEDIATE");

        var calls = Make.Ids("s", 3).Select(id => store.AddAsync(Make.Submission(id), None)).ToList();
        foreach (var call in calls)
        {
            var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => call);
            Assert.Contains("locked for 1 s", error.Message, StringComparison.Ordinal);
        }

        other.Ask("COMMIT");
        Assert.True(await store.AddAsync(Make.Submission("s00000"), None));
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_wait()
    {
        await using var store = Open();
        await store.PingAsync(None);
        using var other = _folder.Open("tasks.db");
        other.Ask("BEGIN IMMEDIATE");
        using var cancelling = new CancellationTokenSource();
        var blocked = store.AddAsync(Make.Submission("s1"), None);
        var givenUp = store.AddAsync(Make.Submission("s2"), cancelling.Token);

        await cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        other.Ask("COMMIT");
        await blocked;
    }

    [Fact]
    public async Task Only_the_step_that_fails_fails()
    {
        using var queue = new SqliteQueue(new SqliteDatabase(_folder.ConnectionString("tasks.db"), SqliteMigrations.All));
        using var gate = new ManualResetEventSlim();
        var first = RunAsync(_ => { gate.Wait(); return 0; });
        var good = RunAsync(session => session.Execute(SqliteStatements.Signal, ("$origin", 1L), ("$task", "t1")));
        var bad = RunAsync(static session => session.Execute("INSERT INTO nothing VALUES (1)"));
        var better = RunAsync(session => session.Execute(SqliteStatements.Signal, ("$origin", 1L), ("$task", "t2")));

        gate.Set();

        await Assert.ThrowsAsync<ApiBoxStoreException>(() => bad);
        Assert.Equal((0, 1, 1), (await first, await good, await better));
        Assert.Equal(2L, await RunAsync(static session => session.Scalar(SqliteStatements.LastSignal)));

        Task<T> RunAsync<T>(Func<SqliteSession, T> step) => queue.RunAsync(new SqliteStep<T>(step, null, null), None);
    }

    [Fact]
    public async Task What_was_begun_is_finished_when_the_store_is_closed()
    {
        var store = Open();
        var adding = Make.Ids("s", 1000).Select(id => store.AddAsync(Make.Submission(id), None)).ToList();
        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(adding), Assert.True);
        Assert.False(File.Exists(_folder.File("tasks.db-wal")));
    }

    [Fact]
    public async Task A_store_that_is_closed_while_it_is_used_finishes_or_refuses_each_step()
    {
        for (var round = 0; round < 20; round++)
        {
            var store = Open();
            using var users = new Barrier(9);
            var running = Enumerable.Range(0, 8).Select(user => Task.Factory.StartNew(
                () =>
                {
                    users.SignalAndWait();
                    return UseAsync(store, $"s{round}-{user}");
                },
                None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default).Unwrap()).ToList();
            users.SignalAndWait();
            await Task.WhenAll(store.DisposeAsync().AsTask(), store.DisposeAsync().AsTask());

            Assert.All(await Task.WhenAll(running), static error => Assert.IsType<ObjectDisposedException>(error));
        }

        using var other = _folder.Open("tasks.db");
        Assert.Equal("ok", other.Ask("PRAGMA integrity_check"));

        static async Task<Exception> UseAsync(SqliteTaskStore store, string prefix)
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    Assert.True(await store.AddAsync(Make.Submission($"{prefix}-{i}"), None));
                    await store.TakeDeliveriesAsync([Make.Kind], 1, TimeSpan.Zero, None);
                }
            }
            catch (Exception error)
            {
                return error;
            }
        }
    }

    [Fact]
    public async Task Others_are_looked_at_twice_a_second_while_somebody_watches()
    {
        var time = new FakeTimeProvider();
        await using var store = Open();
        await using var watched = Open("", time);
        await watched.PingAsync(None);
        await store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);

        // What happened since the store was opened is told when the watching begins; for what comes then, the clock must go on.
        await using var watcher = new Watcher(watched);
        await watcher.IsToldAsync("t1");
        await store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text), None);
        var told = watcher.IsToldAsync("t2");
        while (!told.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(500));
            await watched.PingAsync(None);
        }

        await told;
    }

    [Fact]
    public async Task Who_is_told_too_much_is_told_of_everything()
    {
        await using var store = Open();
        await using var watched = Open();
        await watched.PingAsync(None);
        await Task.WhenAll(Make.Ids("s", 1001).Select(id => store.AdvanceAsync(Make.Callback(id, id, CallbackStage.Text), None)));

        await using var watcher = new Watcher(watched);
        await watcher.IsWokenAsync("nobody");
    }

    [Fact]
    public async Task Who_was_away_for_long_is_told_of_everything()
    {
        await using var store = Open();
        await using var watched = Open();
        await watched.PingAsync(None);
        using (var other = _folder.Open("tasks.db"))
            other.Ask(
                "WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10002) INSERT INTO task_signals (origin, task_id) "
                    + "SELECT 1, 'x' FROM n");

        await store.ExpireAsync([], 100, None);

        using (var other = _folder.Open("tasks.db"))
            Assert.Equal(10_000L, other.Ask("SELECT count(*) FROM task_signals"));
        await using var watcher = new Watcher(watched);
        await watcher.IsWokenAsync("nobody");
    }

    private SqliteTaskStore Open(string settings = "", TimeProvider? time = null) =>
        new(_folder.ConnectionString("tasks.db") + settings, time);
}
