using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

public sealed class TaskHandleTests
{
    [Fact]
    public void ASubmittedTaskKnowsItsIdsAndItsEnd()
    {
        using var fixture = new TaskFixture([""]);

        var task = fixture.Submitted();

        Assert.Equal(TestApi.TaskId, task.TaskId);
        Assert.Equal("0193", task.SubmissionId);
        Assert.Equal(TestTime.Begin.AddDays(14), task.ResultsExpireAt);
        Assert.Equal(TestApi.TaskId, task.ToString());
    }

    [Fact]
    public async Task AResumedTaskLearnsItsEndFromItsDetails()
    {
        var created = TestTime.Begin.AddDays(-3);
        using var fixture = new TaskFixture([TestApi.DetailsOf("PENDING", $",\"createTime\":{created.ToUnixTimeMilliseconds()}")]);
        var task = fixture.Resumed();
        Assert.Null(task.SubmissionId);
        Assert.Null(task.ResultsExpireAt);

        await task.GetDetailsAsync();

        Assert.Equal(created.AddDays(14), task.ResultsExpireAt);
    }

    [Fact]
    public async Task ATimeAtTheEndOfTimeHasNoEnd()
    {
        using var fixture = new TaskFixture(
            [TestApi.DetailsOf("PENDING", $",\"createTime\":{DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()}")]);
        var task = fixture.Resumed();

        await task.GetDetailsAsync();

        Assert.Null(task.ResultsExpireAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void ATaskNeedsAnId(string? id)
    {
        using var fixture = new TaskFixture([""]);

        Assert.ThrowsAny<ArgumentException>(
            () => fixture.Tasks.ResumeTask(TestApi.Profile, id!, static (_, _) => throw new InvalidOperationException()));
        Assert.ThrowsAny<ArgumentException>(() => ApiBoxTask<Details>.Completed(id!, new Details(id, null)));
    }

    [Fact]
    public async Task ACompletedTaskGivesItsDetailsEverywhere()
    {
        var details = new Details("a", "SUCCESS");
        var task = ApiBoxTask<Details>.Completed("a", details);
        Details? told = null;

        Assert.Equal("a", task.TaskId);
        Assert.Null(task.ResultsExpireAt);
        Assert.Same(details, await task.GetDetailsAsync());
        Assert.Same(details, await task.WaitForCompletionAsync(new Teller(given => told = given)));
        Assert.Same(details, told);
        Assert.Same(details, Assert.Single(await task.WatchAsync().ToListAsync()));
    }

    private sealed class Teller(Action<Details> tell) : IProgress<Details>
    {
        public void Report(Details value) => tell(value);
    }
}
