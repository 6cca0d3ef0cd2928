using System.Text;
using ApiBox.Emulator;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>A callback binds its submission only to the task that is the submission's, whoever has seen the address.</summary>
public sealed class BindingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AStrangersTaskBindsNothingAndTheRealOneWins()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        var url = app.Urls.Create<MusicGenerationCallback>();
        var stranger = await app.Client.AddInstrumentalAsync(
            Requests.Full with { CallBackUrl = new Uri("http://stranger.example/callback") }, Cancellation);

        Assert.Equal(200, await SendAsync(app, url, stranger.TaskId, "complete"));
        await GoneAsync(app, url.SubmissionId);
        Assert.Null(await app.Tasks.ResolveAsync<MusicGenerationDetails>(url.SubmissionId, Cancellation));
        Assert.Equal(409, await SendAsync(app, url, stranger.TaskId, "complete"));

        emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() =>
            app.Client.AddInstrumentalAsync(Requests.Full with { CallBackUrl = url.Uri }, Cancellation));
        await app.Handled.WaitAsync(1, Cancellation);

        var task = await app.Tasks.ResolveAsync<MusicGenerationDetails>(url.SubmissionId, Cancellation);
        Assert.Equal(emulator.Tasks[^1].TaskId, task!.TaskId);
        Assert.All(app.Handled.Calls, context => Assert.Equal((task.TaskId, true), (context.TaskId, context.IsConfirmed)));
    }

    [Fact]
    public async Task AnAddressOfAnotherSubmissionRefutesToo()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        emulator.Faults.NextTask(TaskScenario.Skip("text", "first", "complete"));
        var (url, other) = (app.Urls.Create<MusicGenerationCallback>(), app.Urls.Create<MusicGenerationCallback>());
        var task = await app.Client.AddInstrumentalAsync(Requests.Full with { CallBackUrl = other.Uri }, Cancellation);

        Assert.Equal(200, await SendAsync(app, url, task.TaskId, "complete"));

        await GoneAsync(app, url.SubmissionId);
        Assert.Empty(app.Handled.Calls);
    }

    [Fact]
    public async Task WithoutAClientOfThatNameHandlersAreToldThatNothingIsKnown()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        var url = app.Urls.Create<MusicGenerationCallback>();
        var now = DateTimeOffset.UtcNow;
        await app.Store.AddAsync(
            new NewSubmission(
                url.SubmissionId, "addInstrumental", "musicGeneration", "elsewhere", now, now.AddDays(14))
            { Service = "ApiBox" },
            Cancellation);

        Assert.Equal(200, await SendAsync(app, url, "t1", "complete"));
        await app.Handled.WaitAsync(1, Cancellation);

        Assert.Equal(("t1", false), (app.Handled.Calls.Single().TaskId, app.Handled.Calls.Single().IsConfirmed));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\\t")]
    public async Task ABlankTaskIdIsNone(string taskId)
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator);
        var url = app.Urls.Create<MusicGenerationCallback>();

        Assert.Equal(400, await SendAsync(app, url, taskId, "complete"));

        Assert.Null(await app.Store.FindAsync(url.SubmissionId, Cancellation));
    }

    private static async Task<int> SendAsync(ReceivingApp app, CallbackUrl url, string taskId, string stage)
    {
        using var content = new StringContent(
            $$$"""{"code":200,"msg":"","data":{"callbackType":"{{{stage}}}","task_id":"{{{taskId}}}","data":[]}}""", Encoding.UTF8,
            "application/json");
        using var answer = await app.Http.PostAsync(url.Uri, content, Cancellation);
        return (int)answer.StatusCode;
    }

    private static async Task GoneAsync(ReceivingApp app, string submissionId)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await app.Store.FindAsync(submissionId, Cancellation) is not null)
        {
            Assert.False(limit.IsCancellationRequested, "the stranger's task is still a candidate");
            await Task.Yield();
        }
    }
}
