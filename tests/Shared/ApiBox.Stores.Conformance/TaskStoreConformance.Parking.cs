namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Fact]
    public async Task What_is_parked_is_not_taken_but_listed_and_counted()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        await PutUpAsync("s2", "t2", CallbackStage.Complete);
        Assert.Equal(0, await Store.CountParkedAsync("", None));
        await ParkAsync("s1", 2);
        await PassAsync(Minute);
        await ParkAsync("s2", 1);

        Assert.Empty(await TakeAsync());
        Assert.Equal(2, await Another().CountParkedAsync("", None));
        var parked = await AllAsync(Store.ListParkedAsync("", None));
        Assert.Equal(
            [("s1", Make.Kind, "t1", "text", 2, Make.Now, Make.Now), ("s2", Make.Kind, "t2", "complete", 1, Make.Now, Make.Now + Minute)],
            parked.Select(static one => (one.SubmissionId, one.Kind, one.TaskId, one.Stage!, one.Attempts, one.ReceivedAt, one.ParkedAt)));
    }

    [Fact]
    public async Task What_is_handed_out_again_is_a_replay_without_failures()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text);
        await ParkAsync("s1", 3);
        var parked = Assert.Single(await AllAsync(Store.ListParkedAsync("", None)));

        Assert.True(await Store.ReplayDeliveryAsync(parked.Id, None));
        Assert.False(await Store.ReplayDeliveryAsync(parked.Id, None));
        Assert.False(await Store.ReplayDeliveryAsync(parked.Id + 1, None));

        Assert.Equal(0, await Store.CountParkedAsync("", None));
        var delivery = Assert.Single(await TakeAsync());
        Assert.Equal((parked.Id, 1, true), (delivery.Id, delivery.Attempt, delivery.IsReplay));
        await Store.PostponeDeliveryAsync(delivery, TimeSpan.Zero, true, None);
        Assert.Equal((2, true), (await TakeAsync()) is [var again] ? (again.Attempt, again.IsReplay) : default);
    }

    [Fact]
    public async Task A_replay_waits_for_no_other_stage_and_none_for_it_but_only_one_is_out_at_a_time()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Text, CallbackStage.First);
        await ParkAsync("s1", 1);
        await ParkAsync("s1", 1);
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);
        var parked = await AllAsync(Store.ListParkedAsync("", None));
        await PassAsync(Microsecond);

        await Store.ReplayDeliveryAsync(parked[1].Id, None);
        var complete = Assert.Single(await TakeAsync());
        Assert.Equal("complete", complete.Stage);
        await Store.PostponeDeliveryAsync(complete, Minute, true, None);

        var first = Assert.Single(await TakeAsync());
        Assert.Equal("first", first.Stage);
        await Store.ReplayDeliveryAsync(parked[0].Id, None);
        Assert.Empty(await TakeAsync());
        await Store.CompleteDeliveryAsync(first, None);
        Assert.Equal("text", Assert.Single(await TakeAsync()).Stage);
    }

    private async Task ParkAsync(string submissionId, int failures)
    {
        for (var i = 1; i < failures; i++)
            Assert.True(await Store.PostponeDeliveryAsync(await TakeOneAsync(submissionId), TimeSpan.Zero, true, None));
        Assert.True(await Store.ParkDeliveryAsync(await TakeOneAsync(submissionId), true, None));
    }

    private async Task<CallbackDelivery> TakeOneAsync(string submissionId)
    {
        var taken = await TakeAsync();
        foreach (var other in taken.Where(other => other.SubmissionId != submissionId))
            await Store.PostponeDeliveryAsync(other, TimeSpan.Zero, false, None);
        return taken.Single(one => one.SubmissionId == submissionId);
    }
}
