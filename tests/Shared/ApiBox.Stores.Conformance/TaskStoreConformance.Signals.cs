namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_watches_is_told_of_callbacks_and_ends(bool isElsewhere)
    {
        var watched = isElsewhere ? Another() : Store;
        await watched.PingAsync(None);
        await AcceptedAsync("s2", "t2");
        await using var watcher = new Watcher(watched);

        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        await watcher.IsWokenAsync("t1");

        await AdvanceAsync("s3", "t3", CallbackStage.Unheard);
        await watcher.IsToldAsync("t3");
        await Store.EndAsync("", "t2", "SUCCESS", None);
        await watcher.IsToldAsync("t2");
    }

    [Fact]
    public async Task All_who_watch_are_told()
    {
        await using var first = new Watcher(Store);
        await using var second = new Watcher(Store);
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        await first.IsWokenAsync("t1");
        await second.IsWokenAsync("t1");

        await AdvanceAsync("s1", "t1", CallbackStage.Complete);

        await first.IsToldAsync("t1");
        await second.IsToldAsync("t1");
    }

    [Fact]
    public async Task Watching_ends_when_told_to_and_can_begin_again()
    {
        using (var cancelling = new CancellationTokenSource())
        {
            var signals = Store.WatchAsync(cancelling.Token).GetAsyncEnumerator(None);
            await using (signals)
            {
                var next = signals.MoveNextAsync().AsTask();
                await cancelling.CancelAsync();
                while (await Outcome(next))
                    next = signals.MoveNextAsync().AsTask();
            }
        }

        await using var watcher = new Watcher(Store);
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        await watcher.IsWokenAsync("t1");

        static async Task<bool> Outcome(Task<bool> next)
        {
            try
            {
                return await next.WaitAsync(Watcher.Patience);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task A_token_that_is_cancelled_beforehand_lets_nothing_happen()
    {
        var before = await AcceptedAsync("s1", "t1");
        await PutUpAsync("s3", "t3", CallbackStage.Text);
        var delivery = Assert.Single(await TakeAsync());
        var cancelled = new CancellationToken(canceled: true);

        Func<Task>[] calls =
        [
            () => Store.AddAsync(Make.Submission("s2"), cancelled),
            () => Store.SetOutcomeAsync("s1", SubmissionOutcome.Unknown, null, cancelled),
            () => Store.AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Text), cancelled),
            () => Store.EndAsync("", "t1", "SUCCESS", cancelled),
            () => Store.FindAsync("s1", cancelled),
            () => AllAsync(Store.ListOpenAsync("", cancelled)),
            () => Store.ListCandidatesAsync("s1", cancelled),
            () => Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Confirmed, cancelled),
            () => Store.TakeDeliveriesAsync([Make.Kind], 10, Lease, cancelled),
            () => Store.RenewDeliveriesAsync([delivery], Lease, cancelled),
            () => Store.CompleteDeliveryAsync(delivery, cancelled),
            () => Store.PostponeDeliveryAsync(delivery, Minute, true, cancelled),
            () => Store.ParkDeliveryAsync(delivery, true, cancelled),
            () => AllAsync(Store.ListParkedAsync("", cancelled)),
            () => Store.CountParkedAsync("", cancelled),
            () => Store.ReplayDeliveryAsync(delivery.Id, cancelled),
            () => Store.ListExpiredAsync("", 10, cancelled),
            () => Store.ExpireAsync(["s1"], 10, cancelled),
            () => AllAsync(Store.WatchAsync(cancelled)),
            () => Store.PingAsync(cancelled),
        ];
        foreach (var call in calls)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(call);

        Assert.Null(await Store.FindAsync("s2", None));
        Assert.Equal(before, await RowAsync("s1"));
        Assert.True(await Store.CompleteDeliveryAsync(delivery, None));
    }
}
