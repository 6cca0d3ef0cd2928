using System.Security.Cryptography;

namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Fact]
    public async Task A_callback_of_another_task_changes_nothing()
    {
        var before = await AcceptedAsync("s1", "t1");

        Assert.Equal(CallbackEffect.TaskMismatch, await AdvanceAsync("s1", "t2", CallbackStage.Complete));

        Assert.Equal(before, await RowAsync("s1"));
        Assert.Empty(await TakeAsync());
    }

    [Fact]
    public async Task A_stage_that_was_reached_or_passed_is_not_put_up_again()
    {
        await AcceptedAsync("s1", "t1");
        await AdvanceAsync("s1", "t1", CallbackStage.First);
        var before = await RowAsync("s1");

        Assert.Equal(CallbackEffect.Duplicate, await AdvanceAsync("s1", "t1", CallbackStage.First));
        Assert.Equal(CallbackEffect.Duplicate, await AdvanceAsync("s1", "t1", CallbackStage.Text));

        Assert.Equal(before, await RowAsync("s1"));
        Assert.Equal("first", Assert.Single(await TakeAsync()).Stage);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stage_that_nobody_knows_tells_the_task_id_alone(bool isAccepted)
    {
        if (isAccepted)
            await AcceptedAsync("s1", "t1");

        Assert.Equal(CallbackEffect.Duplicate, await AdvanceAsync("s1", "t1", CallbackStage.Unheard));

        var row = await RowAsync("s1");
        Assert.Equal(("t1", null, 0, false), (row.TaskId ?? row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
        await PassAsync(Minute);
        Assert.Empty(await TakeAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_same_callback_many_times_at_once_advances_once(bool isAccepted)
    {
        ITaskStore[] stores = [Store, Another()];
        if (isAccepted)
            await AcceptedAsync("s1", "t1");

        var effects = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            i => Task.Run(() => stores[i % 2].AdvanceAsync(Make.Callback("s1", "t1", CallbackStage.Complete), None))));

        Assert.Single(effects, static effect => effect is CallbackEffect.Advanced or CallbackEffect.Candidate);
        await PassAsync(Minute);
        Assert.Single(await TakeAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_stages_at_once_end_at_the_furthest(bool isAccepted)
    {
        ITaskStore[] stores = [Store, Another()];
        if (isAccepted)
            await AcceptedAsync("s1", "t1");
        CallbackStage[] stages = [CallbackStage.Text, CallbackStage.First, CallbackStage.Failed, CallbackStage.Complete];

        var effects = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            i => Task.Run(() => stores[i % 2].AdvanceAsync(Make.Callback("s1", "t1", stages[i % 4]), None))));

        var row = await RowAsync("s1");
        Assert.Equal(("complete", 7, true), (row.Stage, row.Rank, row.IsTerminal));
        await PassAsync(Minute);
        Assert.Equal(
            effects.Count(static effect => effect is CallbackEffect.Advanced or CallbackEffect.Candidate), (await TakeAllAsync()).Count);
    }

    [Fact]
    public async Task A_body_is_kept_to_the_byte()
    {
        // As large as a receiver takes, empty, and a slice of something else.
        var large = RandomNumberGenerator.GetBytes(1024 * 1024);
        ReadOnlyMemory<byte>[] bodies = [large, ReadOnlyMemory<byte>.Empty, large.AsMemory(7, 100)];
        for (var i = 0; i < bodies.Length; i++)
            await AcceptedAsync($"s{i}", $"t{i}");
        for (var i = 0; i < bodies.Length; i++)
            await Store.AdvanceAsync(Make.Callback($"s{i}", $"t{i}", CallbackStage.Text, null, bodies[i]), None);

        var deliveries = await TakeAsync();

        Assert.Equal(
            bodies.Select(static body => Convert.ToHexString(body.Span)),
            deliveries.Select(static delivery => Convert.ToHexString(delivery.Body.Span)));
    }

    [Theory]
    [InlineData("it's \"quoted\" \\ and % 🎵")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Task_ids_and_stages_may_be_any_text(string? text)
    {
        // Longer than any notification or index entry.
        var taskId = text ?? new string('é', 9000);
        await AcceptedAsync("s1", taskId);
        foreach (var id in new[] { "s1", "s2" })
            await Store.AdvanceAsync(Make.Callback(id, taskId, CallbackStage.Text with { Word = taskId }), None);
        await Store.EndAsync("", taskId, "SUCCESS", None);

        foreach (var row in new[] { await RowAsync("s1"), await RowAsync("s2") })
            Assert.Equal((taskId, "SUCCESS", true), (row.TaskId ?? row.OnlyCandidate, row.Stage, row.IsTerminal));
        await PassAsync(Minute);
        Assert.Equal([taskId, taskId], (await TakeAsync()).Select(static delivery => delivery.Stage));
    }

    [Fact]
    public async Task A_task_that_was_seen_to_have_ended_is_over()
    {
        await AcceptedAsync("s1", "t1");
        await AdvanceAsync("s1", "t1", CallbackStage.Text);

        await Store.EndAsync("", "t1", "SUCCESS", None);
        await Store.EndAsync("", "t1", "LATER", None);

        var row = await RowAsync("s1");
        Assert.Equal(("SUCCESS", 1, true), (row.Stage, row.Rank, row.IsTerminal));
    }

    [Fact]
    public async Task The_callback_of_an_end_that_was_seen_still_reaches_its_handlers()
    {
        await AcceptedAsync("s1", "t1");
        await Store.EndAsync("", "t1", "SUCCESS", None);

        Assert.Equal(CallbackEffect.Advanced, await AdvanceAsync("s1", "t1", CallbackStage.Complete));

        var row = await RowAsync("s1");
        Assert.Equal(("complete", 7, true), (row.Stage, row.Rank, row.IsTerminal));
        Assert.Single(await TakeAsync());
    }

    [Fact]
    public async Task An_end_that_a_callback_told_keeps_its_word()
    {
        await PutUpAsync("s1", "t1", CallbackStage.Failed);

        await Store.EndAsync("", "t1", "SUCCESS", None);

        Assert.Equal("failed", (await RowAsync("s1")).Stage);
    }

    [Fact]
    public async Task The_end_of_a_task_is_the_end_of_all_its_submissions_and_of_no_other()
    {
        await AcceptedAsync("s1", "t1");
        await AcceptedAsync("s2", "t1");
        await AcceptedAsync("s3", "t3");

        await Store.EndAsync("", "t1", "SUCCESS", None);
        await Store.EndAsync("", "t2", "SUCCESS", None);

        Assert.Equal(["s3"], (await AllAsync(Store.ListOpenAsync("", None))).Select(static row => row.Submission.SubmissionId));
    }
}
