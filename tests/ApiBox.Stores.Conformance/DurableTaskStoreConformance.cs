namespace ApiBox.Stores.Conformance;

/// <summary>What is asked of stores that outlive their process.</summary>
public abstract class DurableTaskStoreConformance : TaskStoreConformance
{
    private static readonly CancellationToken None = CancellationToken.None;

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
        Assert.Equal("s2", Assert.Single(await second.TakeDeliveriesAsync(10, Make.Now, TimeSpan.FromMinutes(1), None)).SubmissionId);
    }

    [Fact]
    public async Task A_lease_outlives_who_took_it()
    {
        var first = Open();
        await first.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.First), None);
        await first.TakeDeliveriesAsync(10, Make.Now, TimeSpan.FromMinutes(1), None);
        await CloseAsync(first);

        var second = Another();

        Assert.Empty(await second.TakeDeliveriesAsync(10, Make.Now, TimeSpan.FromMinutes(1), None));
        Assert.Single(await second.TakeDeliveriesAsync(10, Make.Now.AddMinutes(1), TimeSpan.FromMinutes(1), None));
    }

    [Fact]
    public async Task Ten_instances_may_start_at_once()
    {
        var stores = Enumerable.Range(0, 10).Select(_ => Another()).ToList();

        var added = await Task.WhenAll(stores.Select((store, i) => Task.Run(() => store.AddAsync(Make.Submission($"s{i}"), None))));

        Assert.All(added, Assert.True);
        Assert.Equal(10, (await AllAsync(stores[0].ListOpenAsync(None))).Count);
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
