namespace ApiBox.Cli.Tests;

public class ResumeTests
{
    public static TheoryData<string> Operations => [.. ApiBoxOperations.All.Where(operation => operation.StartsTask is not null).DistinctBy(operation => operation.StartsTask).Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task ATaskOfEverySortIsTakenUpWithItsNameAndWithout(string id)
    {
        var operation = ApiBoxOperations.All.Single(candidate => candidate.Id == id);
        await using var emulator = await Run.EmulatorAsync();
        var started = await Run.OfAsync([Kebab.Of(id), "--body", "-", "--json", .. Run.Address(emulator)], operation.BodyExample!);
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

        var run = await Run.OfAsync(["resume", "some-task", "--base-address", emulator.BaseAddress.ToString(), "--api-key", "wrong-secret"]);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("API key", run.Error);
        Assert.Single(emulator.Requests);
    }
}
