namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Fact]
    public async Task What_has_ended_and_was_handled_is_removed_when_it_expires()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Complete);
        await Store.CompleteDeliveryAsync(Assert.Single(await TakeAsync()), None);
        await Store.AddAsync(Make.Submission("s2"), None);
        await Store.SetOutcomeAsync("s2", SubmissionOutcome.Refused, null, None);
        await Store.AddAsync(Make.Submission("s3", Make.Now + Microsecond), None);
        await Store.SetOutcomeAsync("s3", SubmissionOutcome.Refused, null, None);

        await PassAsync(Make.Retention - Microsecond);
        Assert.Equal(0, await Store.ExpireAsync([], 100, None));
        await PassAsync(Microsecond);
        Assert.Empty(await Store.ListExpiredAsync("", 100, None));
        Assert.Equal(2, await Store.ExpireAsync([], 100, None));
        Assert.Equal(0, await Store.ExpireAsync([], 100, None));

        Assert.Null(await Store.FindAsync("s1", None));
        Assert.NotNull(await Store.FindAsync("s3", None));
        Assert.True(await Store.AddAsync(Make.Submission("s1"), None));
    }

    [Fact]
    public async Task What_is_open_is_told_and_removed_only_by_name()
    {
        await Store.AddAsync(Make.Submission("s0"), None);
        await AcceptedAsync("s1", "t1", Make.Now + Microsecond);
        await PutUpAsync("s2", "t2", CallbackStage.First, CallbackStage.Complete);
        await AcceptedAsync("s3", "t3", Make.Now + Minute);
        var held = Assert.Single(await TakeAsync());
        await PassAsync(Make.Retention + Microsecond);

        var expired = await Store.ListExpiredAsync("", 100, None);

        Assert.Equal(
            [("s0", null, 0, null), ("s1", "t1", 0, null), ("s2", "t2", 2, Make.Kind)],
            expired.OrderBy(static one => one.Row.Submission.SubmissionId, StringComparer.Ordinal).Select(
                static one => (one.Row.Submission.SubmissionId, one.Row.TaskId, one.Undelivered, one.Kind)));
        Assert.Equal("s1", expired[2].Row.Submission.SubmissionId);
        Assert.Equal(2, (await Store.ListExpiredAsync("", 2, None)).Count);
        Assert.Equal(0, await Store.ExpireAsync(["s3", "nothing"], 100, None));
        Assert.Equal(2, await Store.ExpireAsync(["s0", "s2", "s3"], 100, None));

        Assert.Null(await Store.FindAsync("s2", None));
        Assert.False(await Store.CompleteDeliveryAsync(held, None));
        Assert.Empty(await TakeAsync());
        Assert.NotNull(await Store.FindAsync("s1", None));
        Assert.NotNull(await Store.FindAsync("s3", None));
    }

    [Fact]
    public async Task A_parked_callback_keeps_its_submission_and_goes_with_it()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Complete);
        await ParkAsync("s1", 1);
        await PassAsync(Make.Retention);

        Assert.Equal(0, await Store.ExpireAsync([], 100, None));
        Assert.Equal(1, Assert.Single(await Store.ListExpiredAsync("", 100, None)).Undelivered);
        Assert.Equal(1, await Store.ExpireAsync(["s1"], 100, None));

        Assert.Equal(0, await Store.CountParkedAsync("", None));
    }

    [Fact]
    public async Task Not_more_is_removed_than_asked_for()
    {
        foreach (var id in Make.Ids("s", 5))
        {
            await Store.AddAsync(Make.Submission(id), None);
            await Store.SetOutcomeAsync(id, SubmissionOutcome.Refused, null, None);
        }

        await PassAsync(Make.Retention);

        Assert.Equal((2, 2, 1, 0), (await ExpireAsync(2), await ExpireAsync(2), await ExpireAsync(2), await ExpireAsync(2)));

        Task<int> ExpireAsync(int maxCount) => Store.ExpireAsync([], maxCount, None);
    }

    [Fact]
    public async Task Two_instances_that_remove_at_once_remove_each_once()
    {
        ITaskStore[] stores = [Store, Another(), Another(), Another()];
        var ids = Make.Ids("s", 300);
        await Task.WhenAll(ids.Select(id => PutUpAsync(id, "t" + id, CallbackStage.Text)));
        await PassAsync(Make.Retention);

        var removed = await Task.WhenAll(stores.Select(store => Task.Run(() => store.ExpireAsync([.. ids], 1000, None))));

        Assert.Equal(300, removed.Sum());
        Assert.Empty(await TakeAsync());
    }
}
