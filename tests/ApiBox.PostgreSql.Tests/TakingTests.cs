using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Two instances come to the same rows, one of them with a look at the tables that is out of date.</summary>
public sealed class TakingTests : IAsyncDisposable
{
    private const long Gate = 4711;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    private readonly TestClock _clock = new();
    private readonly TemporarySchema _schema = new();
    private readonly PostgreSqlTaskStore _store;
    private readonly PostgreSqlTaskStore _late;

    public TakingTests()
    {
        _store = _schema.Open(clock: _clock.Sql);

        // Its statements begin, see the tables as they are then, and go on when nobody holds the gate.
        _late = _schema.Open(clock: _clock.SqlBehind(Gate));
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _late.DisposeAsync();
        await _schema.DisposeAsync();
        await _clock.DisposeAsync();
    }

    [Fact]
    public async Task A_taker_passes_over_what_another_is_just_taking()
    {
        await PutUpAsync("s1", CallbackStage.Text);
        await PutUpAsync("s2", CallbackStage.Text);
        await using var other = await TemporarySchema.ConnectAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await TemporarySchema.AskAsync(other, $"SELECT 1 FROM {_schema.Name}.submission WHERE submission_id = 's1' FOR UPDATE");

        Assert.Equal("s2", Assert.Single(await TakeAsync(_store)).SubmissionId);
    }

    [Fact]
    public async Task Of_what_another_has_taken_meanwhile_nothing_is_taken()
    {
        await PutUpAsync("s1", CallbackStage.Text, CallbackStage.First);
        await PutUpAsync("s2", CallbackStage.Text);

        var late = await WhileWaitingAsync(() => TakeAsync(_late), async () =>
        {
            var taken = await TakeAsync(_store, 1);
            Assert.Equal("s1", Assert.Single(taken).SubmissionId);
        });

        Assert.Equal("s2", Assert.Single(late).SubmissionId);
    }

    [Fact]
    public async Task A_submission_of_which_another_has_taken_one_meanwhile_gives_no_second()
    {
        await PutUpAsync("s1", CallbackStage.Text, CallbackStage.First);
        var parked = Assert.Single(await TakeAsync(_store));
        Assert.True(await _store.ParkDeliveryAsync(parked, true, None));
        Assert.True(await _store.ReplayDeliveryAsync(parked.Id, None));

        // Both can be taken, the replay and the next stage, but not at the same time.
        var late = await WhileWaitingAsync(() => TakeAsync(_late), async () => Assert.Single(await TakeAsync(_store)));

        Assert.Empty(late);
    }

    [Fact]
    public async Task Who_removes_passes_over_what_another_is_just_removing()
    {
        await _store.AddAsync(Make.Submission("s1"), None);
        await _store.AddAsync(Make.Submission("s2"), None);
        await _clock.PassAsync(Make.Retention);
        await using var other = await TemporarySchema.ConnectAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await TemporarySchema.AskAsync(other, $"DELETE FROM {_schema.Name}.submission WHERE submission_id = 's1'");

        Assert.Equal(1, await _store.ExpireAsync(["s1", "s2"], 100, None));
    }

    [Fact]
    public async Task What_a_callback_has_reached_meanwhile_is_not_removed()
    {
        await PutUpAsync("s1", CallbackStage.Failed);
        Assert.True(await _store.CompleteDeliveryAsync(Assert.Single(await TakeAsync(_store)), None));
        await _clock.PassAsync(Make.Retention);

        var removed = await WhileWaitingAsync(
            () => _late.ExpireAsync([], 100, None),
            async () =>
                Assert.Equal(CallbackEffect.Advanced, await _store.AdvanceAsync(Make.Callback("s1", "ts1", CallbackStage.Complete), None)));

        Assert.Equal(0, removed);
        Assert.Equal("complete", Assert.Single(await TakeAsync(_store)).Stage);
    }

    private async Task<T> WhileWaitingAsync<T>(Func<Task<T>> late, Func<Task> meanwhile)
    {
        await _late.PingAsync(None);
        await using var gate = await TemporarySchema.ConnectAsync();
        await TemporarySchema.AskAsync(gate, $"SELECT pg_advisory_lock({Gate})");
        var waiting = late();
        using var patience = new CancellationTokenSource(Watcher.Patience);
        var isWaiting = $"SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = {Gate} AND NOT granted";
        while (await TemporarySchema.AskAsync(gate, isWaiting) is null)
            patience.Token.ThrowIfCancellationRequested();
        await meanwhile();
        Assert.False(waiting.IsCompleted);
        await TemporarySchema.AskAsync(gate, $"SELECT pg_advisory_unlock({Gate})");
        return await waiting.WaitAsync(Watcher.Patience);
    }

    private Task PutUpAsync(string id, params CallbackStage[] stages) => Make.PutUpAsync(_store, id, stages);

    private static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(PostgreSqlTaskStore store, int most = 10) =>
        store.TakeDeliveriesAsync([Make.Kind], most, Lease, None);
}
