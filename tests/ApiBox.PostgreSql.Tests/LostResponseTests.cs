using System.Globalization;
using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>The server has done what was asked, but its answer gets lost.</summary>
public sealed class LostResponseTests : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    // The clock does not move, so no lease ends.
    private readonly TestClock _clock = new();
    private readonly TemporarySchema _schema = new();
    private readonly LossyProxy _proxy = new();
    private readonly PostgreSqlTaskStore _store;
    private readonly PostgreSqlTaskStore _other;

    public LostResponseTests()
    {
        _store = _schema.Open(PostgreSqlSource.Of(_proxy.ConnectionString), clock: _clock.Sql);
        _other = _schema.Open(clock: _clock.Sql);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _other.DisposeAsync();
        await _proxy.DisposeAsync();
        await _schema.DisposeAsync();
        await _clock.DisposeAsync();
    }

    [Fact]
    public async Task What_was_taken_is_handed_out_all_the_same()
    {
        await PutUpAsync("s1");

        _proxy.Lose();
        var delivery = Assert.Single(await TakeAsync(_store));

        Assert.Equal(1, _proxy.Lost);
        Assert.Equal((1, false, 0), (delivery.Attempt, delivery.IsTakenOver, delivery.Losses));
        Assert.True(await _store.CompleteDeliveryAsync(delivery, None));
    }

    [Fact]
    public async Task What_a_call_has_taken_that_failed_is_handed_out_by_the_next()
    {
        await PutUpAsync("s1");

        // Also that of each try that follows, or of its look at the schema.
        _proxy.Lose(4);
        await Assert.ThrowsAsync<ApiBoxStoreException>(() => TakeAsync(_store));
        Assert.Equal(4, _proxy.Lost);
        Assert.Empty(await TakeAsync(_other));

        var delivery = Assert.Single(await TakeAsync(_store));
        Assert.Equal((1, false, 0), (delivery.Attempt, delivery.IsTakenOver, delivery.Losses));
        Assert.Empty(await TakeAsync(_store));
    }

    [Fact]
    public async Task What_the_server_takes_after_the_connection_broke_is_handed_out_by_the_next()
    {
        await PutUpAsync("s1");
        await using var connection = await TemporarySchema.ConnectAsync();
        await TemporarySchema.AskAsync(connection, $"BEGIN; SELECT FROM {_schema.Name}.delivery FOR UPDATE");

        var taking = TakeAsync(_store);
        await UntilAsync("SELECT count(*) = 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%{0}.delivery%'");
        _proxy.Cut();
        Assert.Empty(await taking);
        await TemporarySchema.AskAsync(connection, "COMMIT");
        await UntilAsync("SELECT taken_by IS NOT NULL FROM {0}.delivery");

        Assert.Empty(await TakeAsync(_other));
        var delivery = Assert.Single(await TakeAsync(_store));
        Assert.Equal((1, false, 0), (delivery.Attempt, delivery.IsTakenOver, delivery.Losses));
        Assert.Empty(await TakeAsync(_store));
        Assert.True(await _store.CompleteDeliveryAsync(delivery, None));
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("postpone")]
    [InlineData("park")]
    public async Task What_became_of_a_delivery_is_known(string end)
    {
        await PutUpAsync("s1");
        var delivery = Assert.Single(await TakeAsync(_store));

        _proxy.Lose();
        Assert.True(await EndAsync(_store, delivery, end));

        Assert.Equal(1, _proxy.Lost);
        Assert.Equal(end == "park" ? 1 : 0, await _other.CountParkedAsync("", None));
        Assert.Equal(end == "postpone" ? [(2, 1)] : [], (await TakeAsync(_other)).Select(static one => (one.TakeCount, one.Failures)));
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("postpone")]
    [InlineData("park")]
    public async Task What_another_has_taken_over_stays_his(string end)
    {
        await PutUpAsync("s1");
        var delivery = Assert.Single(await TakeAsync(_store));
        await _clock.PassAsync(Lease);
        var taken = Assert.Single(await TakeAsync(_other));

        _proxy.Lose();
        Assert.False(await EndAsync(_store, delivery, end));

        Assert.Equal(1, _proxy.Lost);
        Assert.True(await _other.CompleteDeliveryAsync(taken, None));
    }

    [Fact]
    public async Task A_submission_knows_that_it_was_added_and_a_callback_that_it_came()
    {
        await _store.PingAsync(None);

        _proxy.Lose();
        Assert.True(await _store.AddAsync(Make.Submission("s1"), None));
        _proxy.Lose();
        await _store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t1", None);
        _proxy.Lose();
        Assert.Equal(CallbackEffect.Duplicate, await _store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), None));
        _proxy.Lose();
        Assert.Equal(CallbackEffect.Candidate, await _store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Text), None));

        Assert.Equal(4, _proxy.Lost);
        await _clock.PassAsync(Make.ConfirmWithin);
        Assert.Equal(["s1", "s2"], (await TakeAsync(_other)).Select(static one => one.SubmissionId));
    }

    private async Task UntilAsync(string question)
    {
        while (!(bool)(await TemporarySchema.AskAsync(string.Format(CultureInfo.InvariantCulture, question, _schema.Name)))!)
            await Task.Yield();
    }

    private async Task PutUpAsync(string id)
    {
        await Make.AcceptedAsync(_store, id, "t" + id);
        Assert.Equal(CallbackEffect.Advanced, await _other.AdvanceAsync(Make.Callback(id, "t" + id, CallbackStage.Text), None));
    }

    private static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(PostgreSqlTaskStore store) =>
        store.TakeDeliveriesAsync([Make.Kind], 10, Lease, None);

    private static Task<bool> EndAsync(PostgreSqlTaskStore store, CallbackDelivery delivery, string end) => end switch
    {
        "complete" => store.CompleteDeliveryAsync(delivery, None),
        "postpone" => store.PostponeDeliveryAsync(delivery, TimeSpan.Zero, true, None),
        _ => store.ParkDeliveryAsync(delivery, true, None),
    };
}
