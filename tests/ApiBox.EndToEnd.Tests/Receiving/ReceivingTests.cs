using ApiBox.Emulator;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>A web application that receives: waiters wake, handlers run, and nothing that was paid for is lost.</summary>
public sealed class ReceivingTests(EmulatorFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AWaiterWakesOnTheCallbackLongBeforeItWouldPoll()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);

        var task = await app.Client.AddInstrumentalAsync(
            Requests.Full with { CallBackUrl = app.Urls.Create<MusicGenerationCallback>().Uri }, Cancellation);
        var details = await task.WaitForCompletionAsync(cancellationToken: Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

        Assert.Equal(MusicGenerationStatus.Success, details.Status);
    }

    [Fact]
    public async Task HandlersAreToldEachStageOnce()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        emulator.Faults.NextTask(TaskScenario.Deliver(EmulatorCallbackDelivery.Duplicated));
        var url = app.Urls.Create<MusicGenerationCallback>();

        var task = await app.Client.AddInstrumentalAsync(Requests.Full with { CallBackUrl = url.Uri }, Cancellation);
        await app.Handled.WaitAsync(3, Cancellation);
        await emulator.WaitForCallbackAsync(
            callback => callback.Stage == "complete" && emulator.Callbacks.Count(other => other.Stage == "complete") == 2,
            Cancellation);

        Assert.Equal(["complete", "first", "text"], app.Handled.Calls.Select(static call => call.Stage).Order());
        Assert.All(
            app.Handled.Calls, call => Assert.Equal((url.SubmissionId, task.TaskId, 1), (call.SubmissionId, call.TaskId, call.Attempt)));
    }

    [Fact]
    public async Task AFailingHandlerDelaysNoResponseAndIsCalledAgain()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        emulator.Faults.NextTask(TaskScenario.Skip("text", "first"));
        app.Handled.Fate = static context =>
            context.Attempt == 1 ? Task.FromException(new InvalidOperationException("not today")) : Task.CompletedTask;

        await app.Client.AddInstrumentalAsync(
            Requests.Full with { CallBackUrl = app.Urls.Create<MusicGenerationCallback>().Uri }, Cancellation);
        await app.Handled.WaitAsync(2, Cancellation);

        Assert.Equal([1, 2], app.Handled.Calls.Select(static call => call.Attempt));
        Assert.Equal(CallbackOutcome.Delivered, Assert.Single(emulator.Callbacks).Outcome);
    }

    [Fact]
    public async Task ASubmissionWhoseResponseWasLostIsFoundAgain()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        var url = app.Urls.Create<MusicGenerationCallback>();

        var unknown = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() =>
            app.Client.AddInstrumentalAsync(Requests.Full with { CallBackUrl = url.Uri }, Cancellation));
        await app.Handled.WaitAsync(1, Cancellation);
        var task = await app.Tasks.ResolveAsync<MusicGenerationDetails>(unknown.SubmissionId!, Cancellation);

        Assert.Equal(url.SubmissionId, unknown.SubmissionId);
        Assert.Equal(Assert.Single(emulator.Tasks).TaskId, task!.TaskId);
        Assert.Equal(
            MusicGenerationStatus.Success,
            (await task.WaitForCompletionAsync(cancellationToken: Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation)).Status);
        Assert.Equal(1, emulator.AcceptedRequests);
    }

    [Fact]
    public async Task OneAddressServesOneSubmission()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        var request = Requests.Full with { CallBackUrl = app.Urls.Create<MusicGenerationCallback>().Uri };

        await app.Client.AddInstrumentalAsync(request, Cancellation);
        var error = await Assert.ThrowsAsync<ApiBoxValidationException>(() => app.Client.AddInstrumentalAsync(request, Cancellation));

        Assert.Equal(("/callBackUrl", "unique"), (Assert.Single(error.Errors).Path, error.Errors[0].Keyword));
        Assert.Equal(1, emulator.AcceptedRequests);
    }

    [Fact]
    public async Task OpenSubmissionsAreListedUntilTheyEnd()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(
            emulator, static options => options.PollInterval = TimeSpan.FromMilliseconds(20));
        emulator.Faults.NextSubmission(Fault.Code(400, "no"));

        await Assert.ThrowsAsync<ApiBoxApiException>(() => app.Client.AddInstrumentalAsync(Requests.Full, Cancellation));
        var task = await app.Client.AddInstrumentalAsync(Requests.Full, Cancellation);
        var open = await app.Tasks.ListAsync(Cancellation).ToListAsync(Cancellation);
        await task.WaitForCompletionAsync(cancellationToken: Cancellation);

        var info = Assert.Single(open);
        Assert.Equal(
            (task.TaskId, task.SubmissionId, SubmissionOutcome.Accepted, "addInstrumental"),
            (info.TaskId, info.SubmissionId, info.Outcome, info.Operation));
        Assert.Equal(info.CreatedAt.AddDays(14), info.ExpiresAt);
        Assert.Empty(await app.Tasks.ListAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task ACallbackThatOvertakesTheResponseIsNotLost()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        emulator.Faults.NextTask(TaskScenario.Deliver(EmulatorCallbackDelivery.BeforeResponse));

        var task = await app.Client.AddInstrumentalAsync(
            Requests.Full with { CallBackUrl = app.Urls.Create<MusicGenerationCallback>().Uri }, Cancellation);
        await app.Handled.WaitAsync(1, Cancellation);

        Assert.Equal(task.TaskId, (await app.Store.FindAsync(task.SubmissionId!, Cancellation))!.TaskId);
    }
}
