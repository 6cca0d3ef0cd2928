using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

public sealed class WatchTests
{
    private static readonly string Pending = TestApi.DetailsOf("PENDING");

    [Fact]
    public async Task EachChangeComesOnceAndTheLastOneEndsIt()
    {
        var one = TestApi.DetailsOf("TEXT_SUCCESS", ",\"tracks\":[\"a\"]");
        var two = TestApi.DetailsOf("TEXT_SUCCESS", ",\"tracks\":[\"a\",\"b\"]");
        using var fixture = new TaskFixture([Pending, Pending, one, one, two, one, TestApi.DetailsOf("SUCCESS")]);

        var seen = await fixture.Submitted().WatchAsync().ToListAsync();

        Assert.Equal(
            ["PENDING 0", "TEXT_SUCCESS 1", "TEXT_SUCCESS 2", "TEXT_SUCCESS 1", "SUCCESS 0"],
            seen.Select(static details => $"{details.Status} {details.Tracks?.Count ?? 0}"));
    }

    [Fact]
    public async Task AFailedTaskIsShownAndNotThrown()
    {
        using var fixture = new TaskFixture([Pending, TestApi.DetailsOf("CREATE_TASK_FAILED")]);

        var seen = await fixture.Submitted().WatchAsync().ToListAsync();

        Assert.Equal(["PENDING", "CREATE_TASK_FAILED"], seen.Select(static details => details.Status));
    }

    [Fact]
    public async Task WatchingCanBeGivenUp()
    {
        using var giveUp = new CancellationTokenSource();
        using var fixture = new TaskFixture([Pending]);
        fixture.Time.Jumps = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in fixture.Submitted().WatchAsync(giveUp.Token))
                await giveUp.CancelAsync();
        });

        Assert.Equal(1, fixture.Queries);
    }

    [Fact]
    public async Task AWatcherWhoLeavesAsksNoMore()
    {
        using var fixture = new TaskFixture([Pending]);

        await foreach (var _ in fixture.Submitted().WatchAsync())
            break;

        Assert.Equal(1, fixture.Queries);
        Assert.Empty(fixture.Time.Pauses);
    }
}
