namespace ApiBox.Stores.Conformance;

public abstract partial class TaskStoreConformance
{
    [Fact]
    public async Task A_submission_is_kept_as_it_was_given()
    {
        var elsewhere = Make.Now.ToOffset(TimeSpan.FromHours(5));
        var submission = new NewSubmission(
            "s1", "Robert'); DROP TABLE submissions;--", "kind", "客户 \"b\" 🎵", elsewhere, Make.Now + Make.Retention);

        Assert.True(await Store.AddAsync(submission, None));

        Assert.Equal(new StoredSubmission(submission, SubmissionOutcome.Pending, null, null, 0, false), await RowAsync("s1"));
    }

    [Fact]
    public async Task A_submission_may_report_to_nobody()
    {
        var submission = Make.Submission("s1") with { CallbackKind = null };

        await Store.AddAsync(submission, None);

        Assert.Equal(submission, (await RowAsync("s1")).Submission);
    }

    [Fact]
    public async Task A_submission_that_is_added_again_stays_as_it_was()
    {
        var before = await AcceptedAsync("s1", "t1");

        Assert.False(await Store.AddAsync(Make.Submission("s1") with { Operation = "another" }, None));

        Assert.Equal(before, await RowAsync("s1"));
    }

    [Fact]
    public async Task A_submission_that_was_refused_is_written_anew()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Refused, null, None);
        var again = Make.Submission("s1") with
        {
            Operation = "another",
            Client = "b",
            ExpiresAt = Make.Now + Make.Retention + Make.Retention
        };

        Assert.True(await Store.AddAsync(again, None));

        Assert.Equal(new StoredSubmission(again, SubmissionOutcome.Pending, null, null, 0, false), await RowAsync("s1"));
        Assert.False(await Store.AddAsync(again, None));
    }

    [Theory]
    [InlineData(SubmissionOutcome.Pending)]
    [InlineData(SubmissionOutcome.Unknown)]
    public async Task A_submission_that_may_have_been_accepted_stays_as_it_was(SubmissionOutcome outcome)
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await Store.SetOutcomeAsync("s1", outcome, null, None);
        var before = await RowAsync("s1");

        Assert.False(await Store.AddAsync(Make.Submission("s1") with { Operation = "another" }, None));

        Assert.Equal(before, await RowAsync("s1"));
    }

    [Fact]
    public async Task A_refused_submission_that_a_callback_has_reported_stays_as_it_was()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Refused, null, None);
        await AdvanceAsync("s1", "t1", CallbackStage.Text);

        Assert.False(await Store.AddAsync(Make.Submission("s1"), None));

        Assert.Equal("t1", (await RowAsync("s1")).OnlyCandidate);
    }

    [Fact]
    public async Task One_of_many_who_use_a_refused_submission_again_is_the_first()
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Refused, null, None);
        ITaskStore[] stores = [Store, Another()];

        var added = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => stores[i % 2].AddAsync(Make.Submission("s1"), None))));

        Assert.Single(added, static isFirst => isFirst);
    }

    [Fact]
    public async Task One_of_many_who_add_the_same_submission_is_the_first()
    {
        ITaskStore[] stores = [Store, Another()];

        var added = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => stores[i % 2].AddAsync(Make.Submission("s1"), None))));

        Assert.Single(added, static isFirst => isFirst);
    }

    [Fact]
    public async Task Nothing_is_found_of_what_was_not_added() => Assert.Null(await Store.FindAsync("s1", None));

    [Theory]
    [InlineData(SubmissionOutcome.Pending, null)]
    [InlineData(SubmissionOutcome.Refused, null)]
    [InlineData(SubmissionOutcome.Unknown, null)]
    [InlineData(SubmissionOutcome.Accepted, "t1")]
    public async Task An_outcome_is_kept(SubmissionOutcome outcome, string? taskId)
    {
        await Store.AddAsync(Make.Submission("s1"), None);

        await Store.SetOutcomeAsync("s1", outcome, taskId, None);

        var row = await RowAsync("s1");
        Assert.Equal((outcome, taskId), (row.Outcome, row.TaskId));
    }

    [Fact]
    public async Task What_has_a_task_id_was_accepted()
    {
        await Store.AddAsync(Make.Submission("s1"), None);

        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Unknown, "t1", None);

        Assert.Equal((SubmissionOutcome.Accepted, "t1"), ((await RowAsync("s1")).Outcome, (await RowAsync("s1")).TaskId));
    }

    [Fact]
    public async Task The_last_word_on_an_outcome_counts()
    {
        await Store.AddAsync(Make.Submission("s1"), None);

        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Unknown, null, None);
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Refused, null, None);

        Assert.Equal(SubmissionOutcome.Refused, (await RowAsync("s1")).Outcome);
    }

    [Fact]
    public async Task A_task_id_that_is_known_stays()
    {
        var before = await AcceptedAsync("s1", "t1");

        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t2", None);
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Unknown, null, None);

        Assert.Equal(before, await RowAsync("s1"));
    }

    [Theory]
    [InlineData(SubmissionOutcome.Unknown)]
    [InlineData(SubmissionOutcome.Refused)]
    public async Task What_a_callback_has_reported_is_unknown_whatever_is_said_later(SubmissionOutcome outcome)
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await AdvanceAsync("s1", "t1", CallbackStage.Text);

        await Store.SetOutcomeAsync("s1", outcome, null, None);

        var row = await RowAsync("s1");
        Assert.Equal((SubmissionOutcome.Unknown, "t1", "text"), (row.Outcome, row.OnlyCandidate, row.Stage));
    }

    [Theory]
    [InlineData(SubmissionOutcome.Pending)]
    [InlineData(SubmissionOutcome.Refused)]
    [InlineData(SubmissionOutcome.Unknown)]
    public async Task A_callback_finds_a_lost_submission_again(SubmissionOutcome outcome)
    {
        await Store.AddAsync(Make.Submission("s1"), None);
        await Store.SetOutcomeAsync("s1", outcome, null, None);

        Assert.Equal(CallbackEffect.Candidate, await AdvanceAsync("s1", "t1", CallbackStage.First));

        var now = outcome == SubmissionOutcome.Refused ? SubmissionOutcome.Unknown : outcome;
        Assert.Equal(
            new StoredSubmission(Make.Submission("s1"), now, null, "first", 3, false) { OnlyCandidate = "t1" }, await RowAsync("s1"));
    }

    [Fact]
    public async Task An_outcome_of_what_is_not_there_changes_nothing()
    {
        await Store.SetOutcomeAsync("s1", SubmissionOutcome.Accepted, "t1", None);

        Assert.Null(await Store.FindAsync("s1", None));
    }
}
