using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

/// <summary>Every way in which a description tells of tasks is run from submission to end, by callback and by query.</summary>
public sealed class DialectTests(DialectFixture fixture) : IClassFixture<DialectFixture>
{
    private static readonly Dialect Words = new(
        "flagged-by-words", "/data/taskId", "taskId", "/data/successFlag", "PENDING", "SUCCESS", "CREATE_TASK_FAILED", "/data/task_id");
    private static readonly Dialect Numbers = new(
        "flagged-by-numbers", "/data/taskId", "taskId", "/data/successFlag", "0", "1", "2", "/data/taskId");

    /// <summary>
    /// Path, id in the answer, query, state in the details, and its values while running, after success and after failure.
    /// </summary>
    public static TheoryData<Dialect> Dialects =>
    [
        Words,
        Numbers,
        new Dialect("lyrics", "/data/taskId", "taskId", "/data/status", "PENDING", "SUCCESS", "GENERATE_LYRICS_FAILED", "/data/taskId"),
        new Dialect("recovery", "/data/task_id", "task_id", "/code", "201", "200", "500", "/task_id"),
    ];

    [Theory, MemberData(nameof(Dialects))]
    public async Task ATaskRunsSucceedsAndReports(Dialect dialect)
    {
        await using var receiver = await Receiver.StartAsync();
        var id = await SubmitAsync(dialect, receiver.Url);
        Assert.Equal(dialect.Running, await StateAsync(dialect, id));

        fixture.EndTasks();
        var callback = JsonNode.Parse((await receiver.NextAsync()).Body.GetRawText())!;
        Assert.Equal((id, "200"), (At(callback, dialect.CallbackId), At(callback, "/code")));
        Assert.Equal(dialect.Succeeded, await StateAsync(dialect, id));
    }

    [Theory, MemberData(nameof(Dialects))]
    public async Task ATaskFailsAndReports(Dialect dialect)
    {
        await using var receiver = await Receiver.StartAsync();
        fixture.Emulator.Faults.NextTask(TaskScenario.Fail(531, "No more."));
        var id = await SubmitAsync(dialect, receiver.Url);
        Assert.Equal(dialect.Running, await StateAsync(dialect, id));

        fixture.EndTasks();
        var callback = JsonNode.Parse((await receiver.NextAsync()).Body.GetRawText())!;
        Assert.Equal((id, "531", "No more."), (At(callback, dialect.CallbackId), At(callback, "/code"), At(callback, "/msg")));
        Assert.Equal(dialect.Failed, await StateAsync(dialect, id));
        Assert.Contains("No more.", (await DetailsAsync(dialect, id)).ToJsonString(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Dialects))]
    public async Task ATaskThatStaysRunningNeverEnds(Dialect dialect)
    {
        fixture.Emulator.Faults.NextTask(TaskScenario.StayRunning());
        var id = await SubmitAsync(dialect, "https://callback.invalid/");
        fixture.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(dialect.Running, await StateAsync(dialect, id));
        Assert.DoesNotContain(fixture.Emulator.Callbacks, callback => callback.TaskId == id);
    }

    [Fact]
    public async Task FilesBesideEachOtherAreFilesOfTheirOwn()
    {
        var id = await SubmitAsync(Numbers, "https://callback.invalid/");
        fixture.EndTasks();
        var images = (await DetailsAsync(Numbers, id))["data"]!["response"]!["images"]!.AsArray()
            .Select(image => image!.GetValue<string>())
            .ToList();
        Assert.Equal(2, images.Distinct().Count());
        var pictures = await Task.WhenAll(images.Select(fixture.Http.GetByteArrayAsync));
        Assert.All(pictures, picture => Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(picture, 1, 3)));
        Assert.NotEqual(pictures[0], pictures[1]);
    }

    [Fact]
    public async Task AFateCanBeMeantForOneOperation()
    {
        fixture.Emulator.Faults.NextTask("draw", TaskScenario.Fail("3", "Ugly.") with { FailsAt = 0 });
        var other = await SubmitAsync(Words, "https://callback.invalid/");
        Assert.Equal("PENDING", await StateAsync(Words, other));
        Assert.Equal("3", await StateAsync(Numbers, await SubmitAsync(Numbers, "https://callback.invalid/")));
        Assert.Throws<ArgumentException>(() => fixture.Emulator.Faults.NextTask("nobody", TaskScenario.Normal));
    }

    [Fact]
    public async Task CodesAreThoseOfTheOperationsOwnTable()
    {
        Assert.Equal("There is no such recovery.", At(await fixture.GetAsync("recovery/record?task_id=nothing"), "/msg"));
        Assert.Equal("No such task", At(await fixture.GetAsync("flagged-by-words/record?taskId=nothing"), "/msg"));
        var refused = await fixture.PostAsync("upload-by-url", "{}");
        Assert.Equal("""{"success":false,"code":422,"msg":"Please enter fileUrl.","data":null}""", refused.ToJsonString());
    }

    private async Task<string> SubmitAsync(Dialect dialect, string callback) =>
        At(await fixture.PostAsync($"base/{dialect.Path}", $$"""{"callBackUrl":"{{callback}}"}"""), dialect.Id);

    private Task<JsonNode> DetailsAsync(Dialect dialect, string id) => fixture.GetAsync($"{dialect.Path}/record?{dialect.Query}={id}");

    private async Task<string> StateAsync(Dialect dialect, string id) => At(await DetailsAsync(dialect, id), dialect.State);

    private static string At(JsonNode node, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(node, (inner, name) => inner[name]!).ToString();
}

/// <summary>How one kind of task is told of.</summary>
public sealed record Dialect(
    string Path, string Id, string Query, string State, string Running, string Succeeded, string Failed, string CallbackId)
{
    /// <summary>Its path.</summary>
    public override string ToString() => Path;
}
