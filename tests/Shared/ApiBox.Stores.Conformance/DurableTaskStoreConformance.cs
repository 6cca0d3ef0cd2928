namespace ApiBox.Stores.Conformance;

/// <summary>What is asked of stores that outlive their process.</summary>
public abstract class DurableTaskStoreConformance : TaskStoreConformance
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <inheritdoc/>
    protected override bool OutlivesProcess => true;

    [Fact]
    public async Task What_was_written_is_there_after_a_restart()
    {
        var first = Open();
        await first.AddAsync(Make.Submission("s1"), None);
        await first.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.First), None);
        var (one, two) = (await RowAsync(first, "s1"), await RowAsync(first, "s2"));
        await CloseAsync(first);

        var second = Another();

        Assert.Equal((one, two), (await RowAsync(second, "s1"), await RowAsync(second, "s2")));
        Assert.Equal(["t2"], await second.ListCandidatesAsync("s2", None));
        await PassAsync(Make.ConfirmWithin);
        Assert.Equal("s2", Assert.Single(await TakeAsync(second)).SubmissionId);
    }

    [Fact]
    public async Task What_was_taken_by_a_process_that_died_is_taken_over()
    {
        var (first, second) = (Open(), Another());
        await Make.AcceptedAsync(second, "s1", "t1");
        await second.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.First), None);
        await second.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Complete), None);
        var lost = Assert.Single(await TakeAsync(first));
        Assert.Empty(await TakeAsync(second));
        await CloseAsync(first);
        await PassAsync(Lease);

        var held = Assert.Single(await TakeAsync(second));

        Assert.Equal((lost.Id, true, 0, 1, 2), (held.Id, held.IsTakenOver, held.Failures, held.Losses, held.Attempt));
        Assert.Empty(await second.RenewDeliveriesAsync([lost], Lease, None));
        Assert.False(await second.CompleteDeliveryAsync(lost, None));
        Assert.False(await second.PostponeDeliveryAsync(lost, TimeSpan.Zero, true, None));
        Assert.False(await second.ParkDeliveryAsync(lost, true, None));

        Assert.True(await second.PostponeDeliveryAsync(held, TimeSpan.FromSeconds(1), false, None));
        Assert.Empty(await TakeAsync(second));
        await PassAsync(TimeSpan.FromSeconds(1));
        var again = Assert.Single(await TakeAsync(second));
        Assert.Equal((lost.Id, false, 1), (again.Id, again.IsTakenOver, again.Losses));

        Assert.True(await second.ParkDeliveryAsync(again, false, None));
        Assert.True(await second.CompleteDeliveryAsync(Assert.Single(await TakeAsync(second)), None));
        Assert.True(await second.ReplayDeliveryAsync(again.Id, None));
        Assert.Equal((1, true), (await TakeAsync(second)) is [var replay] ? (replay.Losses, replay.IsReplay) : default);
    }

    [Fact]
    public async Task What_was_parked_stays_so_over_a_restart()
    {
        var first = Open();
        await Make.AcceptedAsync(first, "s1", "t1");
        await first.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.First), None);
        await first.ParkDeliveryAsync(Assert.Single(await TakeAsync(first)), true, None);
        await CloseAsync(first);

        var second = Another();

        Assert.Equal(1, await second.CountParkedAsync("", None));
        Assert.Equal("s1", Assert.Single(await AllAsync(second.ListParkedAsync("", None))).SubmissionId);
    }

    [Fact]
    public async Task Ten_instances_may_start_at_once()
    {
        var stores = Enumerable.Range(0, 10).Select(_ => Another()).ToList();

        var added = await Task.WhenAll(stores.Select((store, i) => Task.Run(() => store.AddAsync(Make.Submission($"s{i}"), None))));

        Assert.All(added, Assert.True);
        Assert.Equal(10, (await AllAsync(stores[0].ListOpenAsync("", None))).Count);
    }

    [Fact]
    public async Task A_store_that_was_closed_says_so()
    {
        var store = Open();
        await store.PingAsync(None);
        await CloseAsync(store);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.PingAsync(None));
        await CloseAsync(store);
    }
}
