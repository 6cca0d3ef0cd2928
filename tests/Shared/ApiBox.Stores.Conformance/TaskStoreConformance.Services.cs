namespace ApiBox.Stores.Conformance;

/// <content>Two services that share a store: task ids, callbacks and keyed clients may have the same names.</content>
public abstract partial class TaskStoreConformance
{
    private const string TaskId = "1234";

    private async Task ShareAsync(string service, string id, string client = "")
    {
        await Store.AddAsync(Make.Submission(id) with { Service = service, Client = client }, None);
        await Store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, TaskId, None);
    }

    private async Task<List<string>> OpenOfAsync(string service) =>
        [.. (await AllAsync(Store.ListOpenAsync(service, None))).Select(static row => row.Submission.SubmissionId)];

    [Theory]
    [InlineData("Music", "")]
    [InlineData("Music", "second")]
    [InlineData("", "")]
    [InlineData("", "a:b")]
    [InlineData("", ":")]
    public async Task The_service_and_the_client_of_a_submission_are_kept(string service, string client)
    {
        await ShareAsync(service, "s1", client);

        var submission = (await Store.FindAsync("s1", None))!.Submission;

        Assert.Equal((service, client), (submission.Service, submission.Client));
    }

    [Fact]
    public async Task Each_service_lists_its_own_submissions()
    {
        await ShareAsync("Music", "s1");
        await ShareAsync("Music", "s2", "second");
        await ShareAsync("MusicX", "s3");
        await ShareAsync("Invoices", "s4");

        Assert.Equal(["s1", "s2"], await OpenOfAsync("Music"));
        Assert.Equal(["s3"], await OpenOfAsync("MusicX"));
        Assert.Empty(await OpenOfAsync("music"));
        Assert.Equal(4, (await OpenOfAsync("")).Count);
    }

    [Fact]
    public async Task The_end_of_a_task_is_that_of_its_service()
    {
        await ShareAsync("Music", "s1");
        await ShareAsync("Invoices", "s2");

        await Store.EndAsync("Invoices", TaskId, "SUCCESS", None);

        Assert.Equal(["s1"], await OpenOfAsync("Music"));
        Assert.Empty(await OpenOfAsync("Invoices"));
    }

    [Fact]
    public async Task The_end_of_a_candidate_is_that_of_its_service()
    {
        foreach (var service in (string[])["Music", "Invoices"])
        {
            await Store.AddAsync(Make.Submission(service) with { Service = service }, None);
            await Store.AdvanceAsync(Make.Callback(service, TaskId, CallbackStage.Text), None);
        }

        await Store.EndAsync("Music", TaskId, "SUCCESS", None);

        Assert.True((await Store.FindAsync("Music", None))!.IsTerminal);
        Assert.False((await Store.FindAsync("Invoices", None))!.IsTerminal);
    }

    [Fact]
    public async Task A_submission_that_only_a_callback_tells_of_has_its_service()
    {
        var callback = Make.Callback("s1", TaskId, CallbackStage.Text);
        await Store.AdvanceAsync(callback with { Service = "Music", Client = "second", Kind = $"Music:{Make.Kind}" }, None);

        var submission = (await Store.FindAsync("s1", None))!.Submission;

        Assert.Equal(("Music", "second", Make.Kind), (submission.Service, submission.Client, submission.CallbackKind));
        Assert.Empty(await OpenOfAsync("Invoices"));
    }

    [Fact]
    public async Task Each_service_takes_and_parks_its_own_callbacks()
    {
        foreach (var service in (string[])["Music", "Invoices"])
        {
            await ShareAsync(service, service);
            await Store.AdvanceAsync(Make.Callback(service, TaskId, CallbackStage.Text) with { Kind = $"{service}:{Make.Kind}" }, None);
        }

        var taken = Assert.Single(await Store.TakeDeliveriesAsync([$"Music:{Make.Kind}"], 10, TimeSpan.FromMinutes(1), None));
        Assert.True(await Store.ParkDeliveryAsync(taken, true, None));

        Assert.Equal("Music", taken.SubmissionId);
        Assert.Equal("Music", Assert.Single(await AllAsync(Store.ListParkedAsync("Music", None))).SubmissionId);
        Assert.Equal(1, await Store.CountParkedAsync("Music", None));
        Assert.Empty(await AllAsync(Store.ListParkedAsync("Invoices", None)));
        Assert.Equal(0, await Store.CountParkedAsync("Invoices", None));
    }

    [Fact]
    public async Task Each_service_lists_its_own_expired_submissions()
    {
        await ShareAsync("Music", "s1");
        await ShareAsync("Invoices", "s2");
        await PassAsync(Make.Retention + TimeSpan.FromDays(1));

        Assert.Equal("s1", Assert.Single(await Store.ListExpiredAsync("Music", 1, None)).Row.Submission.SubmissionId);
        Assert.Equal("s2", Assert.Single(await Store.ListExpiredAsync("Invoices", 1, None)).Row.Submission.SubmissionId);
    }
}
