namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_task_that_a_callback_alone_names_is_a_candidate(bool isAdded)
    {
        if (isAdded)
            await Store.AddAsync(Make.Submission("s1"), None);

        Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", "t1", CallbackStage.Text));

        var row = await RowAsync("s1");
        Assert.Equal((null, "t1", "text", 1, false), (row.TaskId, row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
        Assert.Equal(isAdded ? SubmissionOutcome.Pending : SubmissionOutcome.Unknown, row.Outcome);
        Assert.Equal(
            isAdded ? Make.Submission("s1") : new NewSubmission("s1", "", Make.Kind, "", Make.Now, Make.Now + Make.Retention),
            row.Submission);
        Assert.Equal(["t1"], await Store.ListCandidatesAsync("s1", None));
    }

    [Fact]
    public async Task A_candidate_refuses_no_other_and_each_has_its_own_stage()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);

        Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", "t2", CallbackStage.Text));
        Assert.Equal(CallbackEffect.Duplicate, await AdvanceAsync("s1", "t1", CallbackStage.First));
        Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", "t2", CallbackStage.First));
        Assert.Equal(CallbackEffect.Duplicate, await AdvanceAsync("s1", "t2", CallbackStage.Text));

        Assert.Equal(["t1", "t2"], await Store.ListCandidatesAsync("s1", None));
        var row = await RowAsync("s1");
        Assert.Equal((null, null, null, 0, false), (row.TaskId, row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
    }

    [Fact]
    public async Task A_submission_has_eight_candidates_at_most()
    {
        for (var i = 0; i < ITaskStore.MaxCandidates; i++)
            Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", $"t{i}", CallbackStage.Text));

        Assert.Equal(CallbackEffect.TooManyCandidates, await AdvanceAsync("s1", "t8", CallbackStage.Text));
        Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", "t7", CallbackStage.First));
        Assert.True(await Store.SetCandidateOutcomeAsync("s1", "t0", CandidateOutcome.Refuted, None));
        Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", "t8", CallbackStage.Text));
        Assert.Equal(ITaskStore.MaxCandidates, (await Store.ListCandidatesAsync("s1", None)).Count);
    }

    [Fact]
    public async Task Handlers_of_a_candidate_wait_for_a_word_on_it_or_for_a_minute()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);

        await PassAsync(Make.ConfirmWithin - Microsecond);
        Assert.Empty(await TakeAsync());
        await PassAsync(Microsecond);

        Assert.False(Assert.Single(await TakeAsync()).IsConfirmed);
    }

    [Fact]
    public async Task What_nobody_can_tell_of_is_due_at_once()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        await AdvanceAsync("s1", "t2", CallbackStage.Text);

        Assert.True(await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Open, None));

        var delivery = Assert.Single(await TakeAsync());
        Assert.Equal(("t1", false), (delivery.TaskId, delivery.IsConfirmed));
        Assert.Equal(["t1", "t2"], await Store.ListCandidatesAsync("s1", None));
    }

    [Fact]
    public async Task A_confirmed_candidate_is_the_task_and_the_others_go_with_their_callbacks()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);
        await AdvanceAsync("s1", "t2", CallbackStage.Text);
        await AdvanceAsync("s1", "t2", CallbackStage.First);

        Assert.True(await Store.SetCandidateOutcomeAsync("s1", "t2", CandidateOutcome.Confirmed, None));

        var row = await RowAsync("s1");
        Assert.Equal(
            (SubmissionOutcome.Accepted, "t2", null, "first", 3, false),
            (row.Outcome, row.TaskId, row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
        Assert.Empty(await Store.ListCandidatesAsync("s1", None));
        Assert.Equal(CallbackEffect.TaskMismatch, await AdvanceAsync("s1", "t1", CallbackStage.Complete));
        foreach (var stage in new[] { "text", "first" })
        {
            var delivery = Assert.Single(await TakeAsync());
            Assert.Equal(("t2", stage, true), (delivery.TaskId, delivery.Stage, delivery.IsConfirmed));
            await Store.CompleteDeliveryAsync(delivery, None);
        }

        await PassAsync(Minute);
        Assert.Empty(await TakeAsync());
        Assert.False(await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Confirmed, None));
        Assert.False(await Store.SetCandidateOutcomeAsync("s1", "t2", CandidateOutcome.Refuted, None));
    }

    [Fact]
    public async Task The_answer_confirms_its_task_and_drops_every_other()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);
        await AdvanceAsync("s1", "t2", CallbackStage.First);

        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t2", None);

        var row = await RowAsync("s1");
        Assert.Equal(
            (SubmissionOutcome.Accepted, "t2", null, "first", 3, false),
            (row.Outcome, row.TaskId, row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
        Assert.Equal(("t2", true), (await TakeAsync()) is [var only] ? (only.TaskId, only.IsConfirmed) : default);
        Assert.Empty(await Store.ListCandidatesAsync("s1", None));
    }

    [Fact]
    public async Task An_answer_with_a_task_that_no_callback_named_drops_all_candidates()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);

        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t2", None);

        Assert.Equal(("t2", null, 0, false), await RowAsync("s1") is var row ? (row.TaskId, row.Stage, row.Rank, row.IsTerminal) : default);
        await PassAsync(Minute);
        Assert.Empty(await TakeAsync());
        Assert.Equal(CallbackEffect.Advanced, await AdvanceAsync("s1", "t2", CallbackStage.Text));
    }

    [Fact]
    public async Task A_refuted_candidate_goes_with_its_callbacks()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);
        await AdvanceAsync("s1", "t2", CallbackStage.First);

        Assert.True(await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Refuted, None));
        Assert.False(await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Refuted, None));

        var row = await RowAsync("s1");
        Assert.Equal(("t2", "first", 3, false), (row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
        await PassAsync(Minute);
        Assert.Equal("t2", Assert.Single(await TakeAsync()).TaskId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_last_refuted_candidate_takes_a_submission_along_that_nothing_else_is_known_of(bool isAdded)
    {
        if (isAdded)
            await Store.AddAsync(Make.Submission("s1"), None);
        await AdvanceAsync("s1", "t1", CallbackStage.Complete);

        await Store.SetCandidateOutcomeAsync("s1", "t1", CandidateOutcome.Refuted, None);

        if (!isAdded)
        {
            Assert.Null(await Store.FindAsync("s1", None));
            return;
        }

        var row = await RowAsync("s1");
        Assert.Equal((null, null, 0, false), (row.OnlyCandidate, row.Stage, row.Rank, row.IsTerminal));
    }

    [Fact]
    public async Task A_refused_submission_that_a_callback_reports_on_may_have_been_accepted()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Refused, null, None);

        await AdvanceAsync("s1", "t1", CallbackStage.Text);

        Assert.Equal(SubmissionOutcome.Unknown, (await RowAsync("s1")).Outcome);
        Assert.False(await Store.AddAsync(Make.Submission("s1"), None));
    }

    [Fact]
    public async Task An_end_that_was_seen_ends_the_only_candidate()
    {
        await AdvanceAsync("s1", "t1", CallbackStage.Text);
        await AdvanceAsync("s2", "t1", CallbackStage.Text);
        await AdvanceAsync("s2", "t2", CallbackStage.Text);

        await Store.EndAsync("", "t1", "SUCCESS", None);

        Assert.Equal(("SUCCESS", 1, true), await RowAsync("s1") is var row ? (row.Stage, row.Rank, row.IsTerminal) : default);
        Assert.Equal(["s2"], (await AllAsync(Store.ListOpenAsync("", None))).Select(static one => one.Submission.SubmissionId));
    }

    [Fact]
    public async Task Candidates_that_come_at_once_are_all_there()
    {
        ITaskStore[] stores = [Store, Another()];

        var effects = await Task.WhenAll(Enumerable.Range(0, 24).Select(
            i => Task.Run(() => stores[i % 2].AdvanceAsync(Make.Callback("s1", $"t{i / 2 % 6}", CallbackStage.Text), None))));

        Assert.Equal(6, effects.Count(static effect => effect == CallbackEffect.Candidate));
        Assert.Equal(6, (await Store.ListCandidatesAsync("s1", None)).Count);
    }
}
