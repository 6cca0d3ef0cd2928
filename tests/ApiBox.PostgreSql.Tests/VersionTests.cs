using ApiBox.Stores.Conformance;
using Npgsql;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Programs and schemas of different versions at the same time.</summary>
public sealed class VersionTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly string[] Later = [.. PostgreSqlMigrations.All, "CREATE TABLE {0}.later AS SELECT count(*) FROM {0}.submission"];

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Fact]
    public async Task What_the_first_version_has_written_is_there()
    {
        var first = new FirstVersion(_schema.Name);
        await first.MakeAsync();
        await using (var old = await TemporarySchema.ConnectAsync())
        {
            var before = Make.Now - TimeSpan.FromMinutes(1);
            await RunAsync(
                old,
                new(
                    first.Add,
                    Text("s1"),
                    Text("addInstrumental"),
                    Text(Make.Kind),
                    Written("a\u0010b"),
                    Time(before),
                    Time(Expiry),
                    Id(Guid.NewGuid())));
            await RunAsync(old, new(first.SetOutcome, Text("s1"), Written("t\u0010"), Integer(1)));
            var stages = new[] { ("s1", "t\u0010", "text", 1), ("s1", "t\u0010", "complete", 7), ("s2", "t2", "text", 1) };
            foreach (var (id, task, stage, rank) in stages)
            {
                await RunAsync(old, new(
                    first.Advance,
                    Text(id),
                    Text(Make.Kind),
                    Time(before),
                    Time(Expiry),
                    Written(task),
                    Text(stage),
                    Integer(rank),
                    Flag(rank == 7),
                    Bytes("{}"u8.ToArray())));
            }

            // The first has been taken three times, and its last lease is over.
            for (var i = 0; i < 3; i++)
                await RunAsync(old, new(first.Take, Time(Make.Now), Integer(1), Time(before - TimeSpan.FromMinutes(1))));
        }

        await using var store = _schema.Open();
        var rows = await AllAsync(store.ListOpenAsync("", None));
        var row = (await store.FindAsync("s1", None))!;
        var found = (await store.FindAsync("s2", None))!;

        Assert.Equal(["s2"], rows.Select(static one => one.Submission.SubmissionId));
        Assert.Equal(
            ("a\u0010b", SubmissionOutcome.Accepted, "t\u0010", "complete", 7, true),
            (row.Submission.Client, row.Outcome, row.TaskId, row.Stage, row.Rank, row.IsTerminal));
        Assert.Equal((SubmissionOutcome.Accepted, "t2", "text", null), (found.Outcome, found.TaskId, found.Stage, found.OnlyCandidate));
        Assert.Equal(CallbackEffect.TaskMismatch, await store.AdvanceAsync(Make.Callback("s1", "t", CallbackStage.Complete), None));
        Assert.Equal(CallbackEffect.Duplicate, await store.AdvanceAsync(Make.Callback("s1", "t\u0010", CallbackStage.Complete), None));
        var taken = await TakeAsync(store);
        Assert.Equal(
            [("s1", "t\u0010", "text", 4, 4, true), ("s2", "t2", "text", 1, 1, true)],
            taken.Select(static one => (one.SubmissionId, one.TaskId, one.Stage, one.Attempt, one.TakeCount, one.IsConfirmed)));
        foreach (var one in taken)
            Assert.True(await store.CompleteDeliveryAsync(one, None));
        Assert.Equal("complete", Assert.Single(await TakeAsync(store)).Stage);
    }

    [Fact]
    public async Task A_program_of_the_first_version_can_do_nothing_on_this_one()
    {
        var first = new FirstVersion(_schema.Name);
        await first.MakeAsync();
        await using var old = await TemporarySchema.ConnectAsync();
        foreach (var command in first.Commands(Make.Now))
            await RunAsync(old, command);

        // Some of its statements may be prepared.
        await using var prepared = new NpgsqlCommand(first.Complete, old) { Parameters = { Long(0), Integer(1) } };
        await prepared.PrepareAsync();
        await prepared.ExecuteNonQueryAsync();

        await using var store = _schema.Open();
        await store.PingAsync(None);

        foreach (var command in first.Commands(Make.Now))
        {
            var error = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(old, command));
            Assert.Equal(PostgresErrorCodes.UndefinedTable, error.SqlState);
        }

        await Assert.ThrowsAsync<PostgresException>(() => prepared.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task A_program_older_than_the_schema_takes_and_writes_nothing_and_says_why()
    {
        await using var older = _schema.Open();
        await older.AddAsync(Make.Submission("s1"), None);
        await older.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t1", None);
        await older.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);
        var held = Assert.Single(await TakeAsync(older));
        await older.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text), None);
        await older.AddAsync(Make.Submission("s3") with { ExpiresAt = Make.Now }, None);
        Func<PostgreSqlTaskStore, Task>[] calls =
        [
            store => store.AddAsync(Make.Submission("s4"), None),
            store => store.SetOutcomeAsync("s3", SubmissionOutcome.Unknown, null, None),
            store => store.SetOutcomeAsync("s2", SubmissionOutcome.Accepted, "t2", None),
            store => store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Complete), None),
            store => store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Complete), None),
            store => store.EndAsync("", "t1", "SUCCESS", None),
            store => store.EndAsync("", "t2", "SUCCESS", None),
            store => store.SetCandidateOutcomeAsync("s2", "t2", CandidateOutcome.Confirmed, None),
            store => store.SetCandidateOutcomeAsync("s2", "t2", CandidateOutcome.Refuted, None),
            store => store.SetCandidateOutcomeAsync("s2", "t2", CandidateOutcome.Open, None),
            store => TakeAsync(store),
            store => store.RenewDeliveriesAsync([held], Lease, None),
            store => store.CompleteDeliveryAsync(held, None),
            store => store.PostponeDeliveryAsync(held, Lease, true, None),
            store => store.ParkDeliveryAsync(held, true, None),
            store => store.ReplayDeliveryAsync(held.Id, None),
            store => store.ExpireAsync(["s3"], 10, None),
            store => store.PingAsync(None),
        ];

        // Each has seen that the schema is its own.
        var stores = calls.Select(_ => _schema.Open()).ToList();
        foreach (var store in stores)
            await store.PingAsync(None);
        await using (var newer = _schema.Open(Later))
            await newer.PingAsync(None);
        var before = await ContentAsync();

        for (var i = 0; i < calls.Length; i++)
        {
            var error = await Assert.ThrowsAsync<ApiBoxStoreException>(() => calls[i](stores[i]));
            Assert.True(error.Message.Contains("newer version", StringComparison.Ordinal), $"{i}: {error.Message}");
            await stores[i].DisposeAsync();
        }

        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task What_is_written_while_the_schema_is_migrated_is_written_before()
    {
        await using var older = _schema.Open();
        await older.PingAsync(None);
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var added = 0;
            try
            {
                for (; ; added++)
                    await older.AddAsync(Make.Submission($"{writer}-{added}"), None);
            }
            catch (ApiBoxStoreException error) when (error.Message.Contains("newer version", StringComparison.Ordinal))
            {
                return added;
            }
        })).ToList();

        using (var patience = new CancellationTokenSource(Watcher.Patience))
        {
            while ((await AllAsync(older.ListOpenAsync("", patience.Token))).Count < 100)
                patience.Token.ThrowIfCancellationRequested();
        }

        await using (var newer = _schema.Open(Later))
            await newer.PingAsync(None);

        var added = await Task.WhenAll(writers).WaitAsync(Watcher.Patience);
        Assert.Equal((long)added.Sum(), await TemporarySchema.AskAsync($"SELECT count FROM {_schema.Name}.later"));
        Assert.Equal((long)added.Sum(), await TemporarySchema.AskAsync($"SELECT count(*) FROM {_schema.Name}.submission"));
    }

    private async Task<object?> ContentAsync() => await TemporarySchema.AskAsync(
        $"""
        SELECT concat(
          (SELECT string_agg(one::text, ' ' ORDER BY submission_id) FROM {_schema.Name}.submission AS one),
          (SELECT string_agg(one::text, ' ' ORDER BY candidate_id) FROM {_schema.Name}.candidate AS one),
          (SELECT string_agg(one::text, ' ' ORDER BY delivery_id) FROM {_schema.Name}.delivery AS one))
        """);

    private static DateTimeOffset Expiry => Make.Now + Make.Retention;

    private static Task RunAsync(NpgsqlConnection connection, PostgreSqlCommand command) => FirstVersion.RunAsync(connection, command);

    private static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(PostgreSqlTaskStore store) =>
        store.TakeDeliveriesAsync([Make.Kind], 10, Lease, None);

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
            all.Add(item);
        return all;
    }
}
