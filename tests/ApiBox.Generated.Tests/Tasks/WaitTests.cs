using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

public sealed class WaitTests
{
    private static readonly string Pending = TestApi.DetailsOf("PENDING");
    private static readonly string Text = TestApi.DetailsOf("TEXT_SUCCESS");
    private static readonly string Success = TestApi.DetailsOf("SUCCESS", ",\"tracks\":[\"a\",\"b\"]");

    [Fact]
    public async Task WaitingEndsWithTheDetailsOfTheFinishedTask()
    {
        using var fixture = new TaskFixture([Pending, Text, Success]);

        var details = await fixture.Submitted().WaitForCompletionAsync();

        Assert.Equal("SUCCESS", details.Status);
        Assert.Equal(["a", "b"], details.Tracks);
        Assert.Equal(3, fixture.Queries);
        Assert.Equal(2, fixture.Time.Pauses.Count);
    }

    [Theory]
    [InlineData("GENERATING")]
    [InlineData("SUCCESSFUL")]
    [InlineData("")]
    public async Task AStatusThatNobodyKnowsMeansThatTheTaskGoesOn(string status)
    {
        using var fixture = new TaskFixture([TestApi.DetailsOf(status), Success]);

        Assert.Equal("SUCCESS", (await fixture.Resumed().WaitForCompletionAsync()).Status);
        Assert.Equal(2, fixture.Queries);
    }

    [Fact]
    public async Task NoStatusMeansThatTheTaskGoesOn()
    {
        using var fixture = new TaskFixture([TestApi.Envelope(200, data: "{}"), Success]);

        Assert.Equal("SUCCESS", (await fixture.Resumed().WaitForCompletionAsync()).Status);
    }

    [Fact]
    public async Task TheCaseOfAStatusDoesNotMatter()
    {
        using var fixture = new TaskFixture([TestApi.DetailsOf("Success")]);

        Assert.Equal("Success", (await fixture.Resumed().WaitForCompletionAsync()).Status);
    }

    [Fact]
    public async Task AFailedTaskThrowsWithTheServicesWords()
    {
        using var fixture = new TaskFixture([Pending, TestApi.DetailsOf("sensitive_word_error", ",\"errorMessage\":\"artist\\nname\"")]);

        var exception = await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() => fixture.Submitted().WaitForCompletionAsync());

        Assert.Equal(TestApi.TaskId, exception.TaskId);
        Assert.Equal("sensitive_word_error", exception.Status);
        Assert.Equal("artist name", exception.ServiceMessage);
        Assert.Equal("sensitive_word_error", Assert.IsType<Details>(exception.Details).Status);
        Assert.Contains("artist name", exception.Message);
    }

    [Fact]
    public async Task ProgressTellsEachChangeOnce()
    {
        using var fixture = new TaskFixture([Pending, Pending, Text, Text, Success]);
        var told = new List<string?>();

        await fixture.Submitted().WaitForCompletionAsync(new Immediate(details => told.Add(details.Status)));

        Assert.Equal(["PENDING", "TEXT_SUCCESS", "SUCCESS"], told);
    }

    [Fact]
    public async Task PausesFollowTheOptionAndVaryALittle()
    {
        using var fixture = new TaskFixture(
            [.. Enumerable.Repeat(Pending, 200), Success], static options => options.PollInterval = TimeSpan.FromSeconds(20));

        await fixture.Resumed().WaitForCompletionAsync();

        Assert.Equal(200, fixture.Time.Pauses.Count);
        Assert.All(fixture.Time.Pauses, static pause => Assert.InRange(pause, TimeSpan.FromSeconds(16), TimeSpan.FromSeconds(24)));
        Assert.Contains(fixture.Time.Pauses, static pause => pause < TimeSpan.FromSeconds(18.5));
        Assert.Contains(fixture.Time.Pauses, static pause => pause > TimeSpan.FromSeconds(21.5));
    }

    [Fact]
    public async Task WaitingCanBeGivenUpInAPause()
    {
        using var giveUp = new CancellationTokenSource();
        using var fixture = new TaskFixture([Pending]);
        fixture.Time.Jumps = false;
        fixture.Time.Pausing = _ => giveUp.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => fixture.Submitted().WaitForCompletionAsync(cancellationToken: giveUp.Token));

        Assert.Equal(1, fixture.Queries);
    }

    [Fact]
    public async Task AnotherPollAfterGivingUpFindsTheTaskWhereItIs()
    {
        using var giveUp = new CancellationTokenSource();
        using var fixture = new TaskFixture([Pending, Success]);
        var task = fixture.Submitted();
        fixture.Querying = _ => giveUp.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task.WaitForCompletionAsync(cancellationToken: giveUp.Token));
        fixture.Querying = null;

        Assert.Equal("SUCCESS", (await task.WaitForCompletionAsync()).Status);
    }

    private sealed class Immediate(Action<Details> report) : IProgress<Details>
    {
        public void Report(Details value) => report(value);
    }
}
