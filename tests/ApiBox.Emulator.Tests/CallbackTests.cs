using ApiBox.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests;

public sealed class CallbackTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task StagesAreReportedInTheDocumentedShape()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var emulator = await StartAsync();
        using var caller = new Caller(emulator);
        var id = await caller.SubmitForIdAsync(Caller.Request(receiver.Url));

        var text = await receiver.NextAsync();
        Assert.Equal(("POST", "/apibox/callback", "application/json; charset=utf-8"), (text.Method, text.Path, text.ContentType));
        Assert.Equal(("text", 200, id), (text.Stage, text.Code, text.TaskId));
        Assert.Empty(text.Tracks);

        var first = await receiver.NextAsync();
        Assert.Equal(("first", 200, id), (first.Stage, first.Code, first.TaskId));
        Assert.Equal(2, first.Tracks.Length);
        Assert.EndsWith(".wav", first.Tracks[0].GetProperty("audio_url").GetString(), StringComparison.Ordinal);
        Assert.True(first.Tracks[0].GetProperty("duration").GetDecimal() > 0);
        Assert.Equal("", first.Tracks[1].GetProperty("audio_url").GetString());
        Assert.False(first.Tracks[1].TryGetProperty("duration", out _));
        Assert.False(first.Tracks[1].TryGetProperty("source_audio_url", out _));
        Assert.NotEmpty(first.Tracks[1].GetProperty("stream_audio_url").GetString()!);

        var complete = await receiver.NextAsync();
        Assert.Equal(("complete", 200, id), (complete.Stage, complete.Code, complete.TaskId));
        Assert.Equal([3m, 2.85m], complete.Tracks.Select(track => track.GetProperty("duration").GetDecimal()));
        Assert.All(complete.Tracks, track => Assert.Equal("Harbour Lights", track.GetProperty("title").GetString()));
        var details = await caller.DetailsAsync(id);
        Assert.Equal(Texts(details.Tracks, "id"), Texts(complete.Tracks, "id"));
        Assert.Equal(Texts(details.Tracks, "audioUrl"), Texts(complete.Tracks, "audio_url"));
    }

    [Fact]
    public async Task CallbacksComeWhenTheClockSaysSo()
    {
        var clock = new FakeTimeProvider();
        await using var receiver = await Receiver.StartAsync();
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.TimeProvider = clock);
        using var caller = new Caller(emulator);
        await caller.SubmitForIdAsync(Caller.Request(receiver.Url));

        foreach (var (milliseconds, stage) in (IEnumerable<(int, string)>)[(300, "text"), (400, "first"), (300, "complete")])
        {
            clock.Advance(TimeSpan.FromMilliseconds(milliseconds - 1));
            Assert.DoesNotContain(emulator.Callbacks, callback => callback.Stage == stage);
            clock.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Equal(stage, (await receiver.NextAsync()).Stage);
            await DeliveredAsync(emulator, stage);
        }
    }

    [Fact]
    public async Task AFailedCallbackIsRetriedThreeTimesAndLeavesTheTaskAlone()
    {
        await using var receiver = await Receiver.StartAsync(status: 500);
        await using var emulator = await StartAsync();
        using var caller = new Caller(emulator);
        var id = await caller.SubmitForIdAsync(Caller.Request(receiver.Url));

        foreach (var stage in (string[])["text", "first", "complete"])
        {
            var last = await emulator.WaitForCallbackAsync(callback => callback.Stage == stage && callback.Attempt == 4)
                .WaitAsync(Patience);
            Assert.Equal((CallbackOutcome.Refused, 500), (last.Outcome, last.HttpStatus));
            Assert.Equal([1, 2, 3, 4], emulator.Callbacks.Where(callback => callback.Stage == stage).Select(callback => callback.Attempt));
        }

        Assert.Equal("SUCCESS", (await caller.DetailsAsync(id)).Status);
    }

    [Fact]
    public async Task ARetryThatSucceedsIsTheLast()
    {
        var calls = 0;
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref calls) == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        await using var emulator = await StartAsync();
        emulator.Faults.NextTask(TaskScenario.Skip("text", "first"));
        using var caller = new Caller(emulator);
        await caller.SubmitForIdAsync(Caller.Request(receiver.Url));

        await emulator.WaitForCallbackAsync(callback => callback.Outcome == CallbackOutcome.Delivered).WaitAsync(Patience);
        Assert.Equal([CallbackOutcome.Refused, CallbackOutcome.Delivered], emulator.Callbacks.Select(callback => callback.Outcome));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(201)]
    [InlineData(307)]
    public async Task OnlyHttp200IsADelivery(int status)
    {
        await using var receiver = await Receiver.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        });
        await using var emulator = await StartAsync();
        using var caller = new Caller(emulator);
        await caller.SubmitForIdAsync(Caller.Request(receiver.Url));

        var callback = await emulator.WaitForCallbackAsync(callback => callback.Stage == "text").WaitAsync(Patience);
        Assert.Equal((CallbackOutcome.Refused, status), (callback.Outcome, callback.HttpStatus));
        Assert.Equal("/apibox/callback", (await receiver.NextAsync()).Path);
    }

    [Fact]
    public async Task AReceiverThatDoesNotAnswerInTimeHasFailed()
    {
        var end = new TaskCompletionSource();
        await using var receiver = await Receiver.StartAsync(_ => end.Task);
        await using var emulator = await StartAsync(options => options.CallbackTimeout = TimeSpan.FromMilliseconds(50));
        using var caller = new Caller(emulator);
        await caller.SubmitForIdAsync(Caller.Request(receiver.Url));

        var callback = await emulator.WaitForCallbackAsync(callback => callback.Stage == "text").WaitAsync(Patience);
        Assert.Equal((CallbackOutcome.Failed, null, "no response in time"), (callback.Outcome, callback.HttpStatus, callback.Error));
        end.SetResult();
    }

    [Fact]
    public async Task NobodyListeningIsAFailure()
    {
        await using var emulator = await StartAsync();
        using var caller = new Caller(emulator);
        await caller.SubmitForIdAsync(Caller.Request("http://127.0.0.1:1/callback"));

        var callback = await emulator.WaitForCallbackAsync(callback => callback.Attempt == 4).WaitAsync(Patience);
        Assert.Equal((CallbackOutcome.Failed, "ConnectionError"), (callback.Outcome, callback.Error));
    }

    [Theory]
    [InlineData("https://callback.invalid/")]
    [InlineData("http://203.0.113.7/x")]
    [InlineData("http://0.0.0.0/x")]
    [InlineData("http://localhost.example.com/x")]
    [InlineData("http://127.0.0.1.example.com/x")]
    public async Task CallbacksDoNotLeaveTheMachine(string url)
    {
        await using var emulator = await StartAsync();
        using var caller = new Caller(emulator);
        var id = await caller.SubmitForIdAsync(Caller.Request(url));

        await emulator.WaitForCallbackAsync(callback => callback.Stage == "complete").WaitAsync(Patience);
        Assert.Equal(3, emulator.Callbacks.Count);
        Assert.All(emulator.Callbacks, callback => Assert.Equal((CallbackOutcome.Skipped, url), (callback.Outcome, callback.Url)));
        Assert.Equal("SUCCESS", (await caller.DetailsAsync(id)).Status);
    }

    [Fact]
    public async Task LocalhostByNameIsThisMachine()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var emulator = await StartAsync();
        using var caller = new Caller(emulator);
        await caller.SubmitForIdAsync(Caller.Request(receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)));
        Assert.Equal(["text", "first", "complete"], await receiver.NextStagesAsync(3));
    }

    internal static Task<ApiBoxEmulator> StartAsync(Action<ApiBoxEmulatorOptions>? configure = null) => ApiBoxEmulator.StartAsync(options =>
    {
        options.TaskDuration = TimeSpan.FromMilliseconds(100);
        configure?.Invoke(options);
    });

    private static IEnumerable<string?> Texts(JsonElement[] tracks, string name) =>
        tracks.Select(track => track.GetProperty(name).GetString());

    private static Task<EmulatorCallback> DeliveredAsync(ApiBoxEmulator emulator, string stage) =>
        emulator.WaitForCallbackAsync(callback => callback.Stage == stage && callback.Outcome == CallbackOutcome.Delivered)
            .WaitAsync(Patience);
}
