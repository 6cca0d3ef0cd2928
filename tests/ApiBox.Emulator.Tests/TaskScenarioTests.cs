using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

public sealed class TaskScenarioTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private ApiBoxEmulator _emulator = null!;
    private Receiver _receiver = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        _emulator = await CallbackTests.StartAsync();
        _caller = new(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _emulator.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Theory]
    [InlineData("CREATE_TASK_FAILED", 0)]
    [InlineData("GENERATE_AUDIO_FAILED", 0.5)]
    [InlineData("SENSITIVE_WORD_ERROR", 0.2)]
    [InlineData("NEVER_HEARD_OF", 1)]
    public async Task ATaskCanFail(string status, double at)
    {
        var id = await SubmitAsync(TaskScenario.Fail(status, "It is what it is.", code: 413) with { FailsAt = at });
        Received callback;
        do
            callback = await _receiver.NextAsync();
        while (callback.Stage is "text" or "first");

        Assert.Equal(("failed", 413, id), (callback.Stage, callback.Code, callback.TaskId));
        Assert.Equal("It is what it is.", callback.Body.GetProperty("msg").GetString());
        Assert.Equal(JsonValueKind.Null, callback.Data.GetProperty("data").ValueKind);

        var details = await _caller.DetailsAsync(id);
        Assert.Equal((200, status), (details.Code, details.Status));
        Assert.Equal(413, details.Data.GetProperty("errorCode").GetInt32());
        Assert.Equal("It is what it is.", details.Data.GetProperty("errorMessage").GetString());
        Assert.Equal(JsonValueKind.Null, details.Data.GetProperty("response").ValueKind);
        Assert.True(_emulator.Tasks.Single().HasEnded);
    }

    [Fact]
    public async Task TracksCanBeMissing()
    {
        var id = await SubmitAsync(TaskScenario.Normal with { AudioAddress = "https://files.example/None.mp3" });
        Received callback;
        do
            callback = await _receiver.NextAsync();
        while (callback.Stage != "complete");

        Assert.All(
            callback.Data.GetProperty("data").EnumerateArray(),
            static track => Assert.Equal("https://files.example/None.mp3", track.GetProperty("audio_url").GetString()));
        var details = await _caller.DetailsAsync(id);
        Assert.Equal("SUCCESS", details.Status);
        Assert.All(
            details.Data.GetProperty("response").GetProperty("sunoData").EnumerateArray(),
            static track => Assert.Equal("https://files.example/None.mp3", track.GetProperty("audioUrl").GetString()));
    }

    [Fact]
    public async Task AQueryCanBeAnsweredWithAnotherTask()
    {
        var alone = await SubmitAsync(TaskScenario.Normal);
        _emulator.Faults.Next("getMusicGenerationDetails", Fault.AnotherTask);
        Assert.NotEqual(alone, (await _caller.DetailsAsync(alone)).Data.GetProperty("taskId").GetString());

        var other = await SubmitAsync(TaskScenario.Normal);
        _emulator.Faults.Next("getMusicGenerationDetails", Fault.AnotherTask, count: 2);
        Assert.Equal(other, (await _caller.DetailsAsync(alone)).Data.GetProperty("taskId").GetString());
        Assert.Equal(alone, (await _caller.DetailsAsync(other)).Data.GetProperty("taskId").GetString());
        Assert.Equal(alone, (await _caller.DetailsAsync(alone)).Data.GetProperty("taskId").GetString());
    }

    [Fact]
    public async Task AFailureCanBeToldInTheWordsOfSisterServices()
    {
        await SubmitAsync(TaskScenario.Fail("GENERATE_AUDIO_FAILED", "No.") with { FailureStage = "error", FailsAt = 0 });
        Assert.Equal("error", (await _receiver.NextAsync()).Stage);
    }

    [Fact]
    public async Task ACallbackExceptionLeavesTheTracksThere()
    {
        var id = await SubmitAsync(TaskScenario.CallbackException());
        await _emulator.WaitForCallbackAsync(callback => callback.Stage == "failed").WaitAsync(Patience);
        var details = await _caller.DetailsAsync(id);
        Assert.Equal("CALLBACK_EXCEPTION", details.Status);
        Assert.All(details.Tracks, track => Assert.NotEmpty(track.GetProperty("audioUrl").GetString()!));
        Assert.All(_emulator.Callbacks, callback => Assert.Equal(CallbackOutcome.Lost, callback.Outcome));
    }

    [Theory]
    [InlineData("text", "first,complete")]
    [InlineData("TEXT_SUCCESS,first", "complete")]
    public async Task StagesCanBeLeftOut(string skipped, string rest)
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.TimeProvider = clock);
        using var caller = new Caller(emulator);
        emulator.Faults.NextTask(TaskScenario.Skip(skipped.Split(',')));
        var id = await caller.SubmitForIdAsync(Caller.Request(_receiver.Url));

        clock.Advance(TimeSpan.FromSeconds(0.3));
        Assert.Equal("PENDING", (await caller.DetailsAsync(id)).Status);
        clock.Advance(TimeSpan.FromSeconds(0.7));
        var stages = rest.Split(',');
        Assert.Equal(stages, await _receiver.NextStagesAsync(stages.Length));
        Assert.Equal("SUCCESS", (await caller.DetailsAsync(id)).Status);
    }

    [Fact]
    public async Task CallbacksCanBeLost()
    {
        await SubmitAsync(TaskScenario.Deliver(EmulatorCallbackDelivery.Lost, "complete"));
        var lost = await _emulator.WaitForCallbackAsync(callback => callback.Stage == "complete").WaitAsync(Patience);
        Assert.Equal(CallbackOutcome.Lost, lost.Outcome);
        Assert.Equal(["text", "first"], await _receiver.NextStagesAsync(2));
    }

    [Fact]
    public async Task CallbacksCanBeDuplicated()
    {
        await SubmitAsync(TaskScenario.Deliver(EmulatorCallbackDelivery.Duplicated));
        Assert.Equal(["text", "text", "first", "first", "complete", "complete"], await _receiver.NextStagesAsync(6));
    }

    [Fact]
    public async Task CallbacksCanComeInReverse()
    {
        await SubmitAsync(TaskScenario.Deliver(EmulatorCallbackDelivery.Reordered));
        Assert.Equal(["complete", "first", "text"], await _receiver.NextStagesAsync(3));
    }

    [Fact]
    public async Task CallbacksCanComeAfterTheEnd()
    {
        var id = await SubmitAsync(TaskScenario.Deliver(EmulatorCallbackDelivery.Late));
        Assert.Equal("text", (await _receiver.NextAsync()).Stage);
        Assert.Equal("SUCCESS", (await _caller.DetailsAsync(id)).Status);
        Assert.Equal(["first", "complete"], await _receiver.NextStagesAsync(2));
    }

    [Fact]
    public async Task ACallbackCanComeBeforeTheResponse()
    {
        var answered = new TaskCompletionSource();
        await using var receiver = await Receiver.StartAsync(_ => answered.Task);
        _emulator.Faults.NextTask(TaskScenario.Deliver(EmulatorCallbackDelivery.BeforeResponse));

        var answer = _caller.SubmitAsync(Caller.Request(receiver.Url));
        var early = await receiver.NextAsync();
        Assert.False(answer.IsCompleted);
        answered.SetResult();
        Assert.Equal(("text", early.TaskId), (early.Stage, (await answer).TaskId));
        Assert.Equal(["first", "complete"], await receiver.NextStagesAsync(2));
    }

    [Fact]
    public async Task CallbacksCanBeForged()
    {
        await SubmitAsync(TaskScenario.Deliver(EmulatorCallbackDelivery.Forged, "complete"));
        Assert.Equal(["text", "first"], await _receiver.NextStagesAsync(2));

        var wrongToken = await _receiver.NextAsync();
        Assert.Equal(("failed", 500, "/apibox/callbacA"), (wrongToken.Stage, wrongToken.Code, wrongToken.Path));
        Assert.Equal("/apibox/", (await _receiver.NextAsync()).Path);
        var real = await _receiver.NextAsync();
        Assert.Equal(("complete", 200, "/apibox/callback"), (real.Stage, real.Code, real.Path));
        await _emulator.WaitForCallbackAsync(callback => callback.Stage == "complete").WaitAsync(Patience);
        Assert.Equal(2, _emulator.Callbacks.Count(callback => callback.Forged));
    }

    [Fact]
    public async Task AFreshTaskCanBeUnknownOrEmptyForAWhile()
    {
        var id = await SubmitAsync(TaskScenario.Normal with { QueriesAnsweredNotFound = 2, QueriesAnsweredWithoutData = 1 });
        (await _caller.DetailsAsync(id)).IsRefused(404, "Not found");
        (await _caller.DetailsAsync(id)).IsRefused(404, "Not found");
        var empty = await _caller.DetailsAsync(id);
        Assert.Equal((200, JsonValueKind.Null), (empty.Code, empty.Data.ValueKind));
        Assert.Equal(id, (await _caller.DetailsAsync(id)).TaskId);
    }

    [Fact]
    public async Task ATaskCanTakeItsOwnTime()
    {
        var id = await SubmitAsync(TaskScenario.Normal with { Duration = TimeSpan.FromHours(1) });
        Assert.Equal("PENDING", (await _caller.DetailsAsync(id)).Status);
        var next = await SubmitAsync(TaskScenario.Normal with { Duration = TimeSpan.Zero });
        Assert.Equal("SUCCESS", (await _caller.DetailsAsync(next)).Status);
    }

    private async Task<string> SubmitAsync(TaskScenario scenario)
    {
        _emulator.Faults.NextTask(scenario);
        return await _caller.SubmitForIdAsync(Caller.Request(_receiver.Url));
    }
}
