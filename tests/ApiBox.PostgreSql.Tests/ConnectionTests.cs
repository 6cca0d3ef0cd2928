using ApiBox.Stores.Conformance;
using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Connections break, and other instances hold locks.</summary>
public sealed class ConnectionTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporarySchema _schema = new();

    public ValueTask DisposeAsync() => _schema.DisposeAsync();

    [Fact]
    public async Task Who_was_cut_off_looks_at_everything_and_listens_again()
    {
        await using var store = _schema.Open();
        await using var watched = _schema.Open();
        await using var watcher = new Watcher(watched);
        await watcher.IsWokenAsync("nobody");
        await store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);
        await watcher.IsToldAsync("t1");

        Assert.Equal(1, await _schema.TerminateAsync("query LIKE 'LISTEN%'"));

        await watcher.IsWokenAsync("nobody");
        await store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text), None);
        await watcher.IsToldAsync("t2");
    }

    [Fact]
    public async Task Writing_survives_a_server_that_ends_all_connections()
    {
        await using var store = _schema.Open();
        for (var i = 0; i < 3; i++)
        {
            await store.PingAsync(None);
            Assert.True(await _schema.TerminateAsync() > 0);
            Assert.True(await store.AddAsync(Make.Submission($"s{i}"), None));
            Assert.True(await _schema.TerminateAsync() > 0);
            await store.SetOutcomeAsync($"s{i}", SubmissionOutcome.Accepted, $"t{i}", None);
            Assert.True(await _schema.TerminateAsync() > 0);
            Assert.Equal(CallbackEffect.Advanced, await store.AdvanceAsync(Make.Callback($"s{i}", $"t{i}", CallbackStage.Text), None));
        }
    }

    [Fact]
    public async Task A_call_that_is_made_again_knows_its_own_row()
    {
        await using var store = _schema.Open();
        await store.PingAsync(None);
        var add = _schema.Statements.Add;
        var (mine, another) = (Guid.NewGuid(), Guid.NewGuid());

        Assert.Equal((1, 1, 0), (await AddAsync(mine), await AddAsync(mine), await AddAsync(another)));

        async Task<int> AddAsync(Guid call)
        {
            await using var connection = await TemporarySchema.ConnectAsync();
            await using var command = new NpgsqlCommand(add, connection);
            command.Parameters.AddRange(new[]
            {
                PostgreSqlValues.Text("s1"),
                PostgreSqlValues.Text("addInstrumental"),
                PostgreSqlValues.Text(null),
                PostgreSqlValues.Text(""),
                PostgreSqlValues.Time(Make.Now), PostgreSqlValues.Time(Make.Now), PostgreSqlValues.Id(call),
            });
            return await command.ExecuteNonQueryAsync();
        }
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData(null)]
    public async Task A_task_id_that_no_notification_can_hold_is_told_as_everything(string? taskId)
    {
        await using var store = _schema.Open();
        await using var watcher = new Watcher(store);
        await watcher.IsWokenAsync("nobody");

        await store.AdvanceAsync(Make.Callback("s1", taskId ?? new string('é', 4000), CallbackStage.Text), None);

        await watcher.IsWokenAsync("nobody");
    }

    [Fact]
    public async Task Many_callbacks_are_told_each()
    {
        await using var store = _schema.Open();
        await using var watcher = new Watcher(store);
        await watcher.IsWokenAsync("nobody");
        var ids = Make.Ids("s", 1000);

        // Told in the order of their commits, so each is waited for on its own.
        var told = new HashSet<string>();
        var reading = ReadAsync();
        async Task ReadAsync()
        {
            // Up to its first signal it runs here, so it watches before anything is told.
            await foreach (var signal in store.WatchAsync(None))
                if (told.Add(signal.TaskId!) && told.Count == ids.Count)
                    return;
        }

        await Task.WhenAll(ids.Select(id => store.AdvanceAsync(Make.Callback(id, "t" + id, CallbackStage.Text), None)));

        await reading.WaitAsync(Watcher.Patience);
        Assert.Equal(ids.Select(static id => "t" + id), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_to_be_told_is_told_before_the_store_closes()
    {
        await using var watched = _schema.Open();
        await using var watcher = new Watcher(watched);
        await watcher.IsWokenAsync("nobody");

        await using (var store = _schema.Open())
            await store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None);

        await watcher.IsToldAsync("t1");
    }

    [Fact]
    public async Task A_borrowed_pool_stays_open()
    {
        await using var source = NpgsqlDataSource.Create(TemporarySchema.ConnectionString);
        await using (var store = new PostgreSqlTaskStore(source, _schema.Name))
            await store.PingAsync(None);

        await using var connection = await source.OpenConnectionAsync();
        Assert.Equal(
            PostgreSqlMigrations.All.Count, await TemporarySchema.AskAsync(connection, $"SELECT version FROM {_schema.Name}.version"));
    }
}
