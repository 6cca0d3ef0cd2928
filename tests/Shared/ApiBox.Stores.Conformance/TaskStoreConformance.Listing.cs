namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Fact]
    public async Task What_is_open_is_listed_oldest_first()
    {
        await AcceptedAsync("s5", "t5", Make.Now.AddSeconds(2));
        await AcceptedAsync("s1", "t1", Make.Now.AddSeconds(1));
        await Store.AddAsync(Make.Submission("s3"), None);
        await Store.AddAsync(Make.Submission("s2"), None);
        await Store.SetOutcomeAsync("s2", SubmissionOutcome.Unknown, null, None);
        await Store.AddAsync(Make.Submission("s4"), None);
        await Store.SetOutcomeAsync("s4", SubmissionOutcome.Refused, null, None);
        await AdvanceAsync("s6", "t6", CallbackStage.Complete);
        await AcceptedAsync("s7", "t7");
        await Store.EndAsync("", "t7", "SUCCESS", None);
        await AdvanceAsync("s1", "t1", CallbackStage.Text);

        var open = await AllAsync(Store.ListOpenAsync("", None));

        Assert.Equal([await RowAsync("s2"), await RowAsync("s3"), await RowAsync("s1"), await RowAsync("s5")], open);
    }

    [Fact]
    public async Task Listing_bears_changes_and_those_who_stop_listening()
    {
        var ids = Make.Ids("s", 1201);
        await Task.WhenAll(ids.Select(id => AcceptedAsync(id, "t" + id)));
        await foreach (var row in Store.ListOpenAsync("", None))
        {
            if (row.Submission.SubmissionId == ids[3])
                break;
        }

        var seen = new List<string>();
        await foreach (var row in Store.ListOpenAsync("", None))
        {
            seen.Add(row.Submission.SubmissionId);
            if (seen.Count % 100 == 0)
                await Store.EndAsync("", row.TaskId!, "SUCCESS", None);
        }

        Assert.Equal(ids, seen);
        Assert.Equal(1201 - 12, (await AllAsync(Store.ListOpenAsync("", None))).Count);
    }

    [Fact]
    public async Task Ten_thousand_submissions_are_no_trouble()
    {
        var ids = Make.Ids("s", 10_000);
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (id, _) =>
        {
            await AcceptedAsync(id, "t" + id);
            Assert.Equal(CallbackEffect.Advanced, await AdvanceAsync(id, "t" + id, CallbackStage.Text));
        });

        Assert.Equal(ids, (await AllAsync(Store.ListOpenAsync("", None))).Select(static row => row.Submission.SubmissionId));
        var taken = new List<string>();
        while (await TakeAsync(maxCount: 3000) is { Count: > 0 } some)
            taken.AddRange(some.Select(static delivery => delivery.SubmissionId));
        Assert.Equal(ids, taken.Order(StringComparer.Ordinal));
        await PassAsync(Make.Retention);
        Assert.Equal(10_000, await Store.ExpireAsync([.. ids], int.MaxValue, None));
        Assert.Empty(await AllAsync(Store.ListOpenAsync("", None)));
    }

    [Fact]
    public Task A_store_that_works_says_so() => Store.PingAsync(None);
}
