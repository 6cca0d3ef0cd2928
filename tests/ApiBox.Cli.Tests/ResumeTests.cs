using ApiBox.Cli.Commands;
using ApiBox.Cli.Shell;
using ApiBox.Emulator;

namespace ApiBox.Cli.Tests;

public class ResumeTests
{
    public static TheoryData<string> Operations =>
        [
            .. ApiBoxOperations.All.Where(operation => operation.StartsTask is not null)
                .DistinctBy(operation => operation.StartsTask)
                .Select(operation => operation.Id)
        ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ATaskOfEverySortIsTakenUpWithItsNameAndWithout(string id)
    {
        var operation = ApiBoxOperations.All.Single(candidate => candidate.Id == id);
        await using var emulator = await Run.EmulatorAsync();
        var started = await Run.OfAsync([KebabCase.Of(id), "--body", "-", "--json", .. Run.Address(emulator)], operation.BodyExample!);
        var taskId = started.Json.GetProperty("taskId").GetString()!;

        var named = await Run.AtAsync(emulator, "resume", taskId, "--task", operation.StartsTask!, "--json");
        var found = await Run.AtAsync(emulator, "resume", taskId, "--json");

        Assert.All([named, found], run =>
        {
            Assert.True(run.Code == ExitCode.Done, run.Output + run.Error);
            Assert.Equal(operation.StartsTask, run.Json.GetProperty("task").GetString());
            Assert.Equal(taskId, run.Json.GetProperty("taskId").GetString());
        });
        Assert.Equal(1, emulator.AcceptedRequests);
    }

    [Fact]
    public async Task ATaskThatNobodyKnowsIsOne()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, "resume", "no-such-task");

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("no-such-task", run.Error);
    }

    [Fact]
    public async Task AWrongKeyIsNotTakenForAnUnknownTask()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.OfAsync(
            ["resume", "some-task", "--base-address", emulator.BaseAddress.ToString(), "--api-key", "wrong-secret"]);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("API key", run.Error);
        Assert.Single(emulator.Requests);
    }

    [Fact]
    public async Task AMissingTrackIsLeftOutAndNoFailure()
    {
        await using var emulator = await Run.EmulatorAsync();
        emulator.Faults.NextTask(TaskScenario.Normal with { AudioAddress = "https://files.example/None.mp3" });
        var taskId = await SubmitAsync(emulator);

        var text = await Run.AtAsync(emulator, "resume", taskId, "--task", "MusicGeneration");
        var json = await Run.AtAsync(emulator, "resume", taskId, "--task", "MusicGeneration", "--json");

        Assert.All([text, json], static run =>
        {
            Assert.True(run.Code == ExitCode.Done, run.Output + run.Error);
            Assert.DoesNotContain("None.mp3", run.Output);
            Assert.DoesNotContain("\"audioUrl\"", run.Output);
            Assert.Contains("imageUrl", run.Output);
        });
    }

    [Fact]
    public async Task AnotherTasksResponseIsNotShown()
    {
        await using var emulator = await Run.EmulatorAsync();
        var taskId = await SubmitAsync(emulator);
        emulator.Faults.Next("getMusicGenerationDetails", Emulator.Fault.AnotherTask);
        var once = await Run.AtAsync(emulator, "resume", taskId, "--task", "MusicGeneration", "--json");
        emulator.Faults.Next("getMusicGenerationDetails", Emulator.Fault.AnotherTask, count: 100);
        var always = await Run.AtAsync(emulator, "resume", taskId, "--task", "MusicGeneration");

        Assert.Equal((ExitCode.Done, taskId), (once.Code, once.Json.GetProperty("details").GetProperty("taskId").GetString()));
        Assert.Equal(ExitCode.TaskOpen, always.Code);
        Assert.Contains("another task", always.Error);
        Assert.Contains($"apibox resume {taskId}", always.Error);
    }

    private static async Task<string> SubmitAsync(Emulator.ApiBoxEmulator emulator)
    {
        var operation = ApiBoxOperations.All.Single(static candidate => candidate.Id == "addInstrumental");
        var started = await Run.OfAsync(
            [KebabCase.Of(operation.Id), "--body", "-", "--json", .. Run.Address(emulator)], operation.BodyExample!);
        return started.Json.GetProperty("taskId").GetString()!;
    }
}
