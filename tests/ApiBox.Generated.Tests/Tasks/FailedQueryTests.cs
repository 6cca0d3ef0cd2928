using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

/// <summary>A query that fails does not end the waiting for a task that was paid for.</summary>
public sealed class FailedQueryTests
{
    private static readonly string Pending = TestApi.DetailsOf("PENDING");
    private static readonly string Success = TestApi.DetailsOf("SUCCESS");

    public static TheoryData<string> Transient =>
        new("cut", "<html>", TestApi.Envelope(405), TestApi.Envelope(430), TestApi.Envelope(455), TestApi.Envelope(500));

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task FourFailuresInARowAreWaitedOut(string failure)
    {
        using var fixture = new TaskFixture([failure, failure, failure, failure, Pending, failure, failure, failure, failure, Success]);

        Assert.Equal("SUCCESS", (await fixture.Resumed().WaitForCompletionAsync()).Status);
        Assert.Equal(9, fixture.Time.Pauses.Count);
        Assert.Contains("4 in a row", fixture.Log.Text);
    }

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task TheFifthFailureInARowIsReported(string failure)
    {
        using var fixture = new TaskFixture([Pending, failure, failure, failure, failure, failure, Success]);

        await Assert.ThrowsAnyAsync<ApiBoxException>(() => fixture.Resumed().WaitForCompletionAsync());

        Assert.Equal(6, fixture.Queries);
    }

    [Theory]
    [MemberData(nameof(Transient))]
    public async Task WatchingIsAsPatient(string failure)
    {
        using var fixture = new TaskFixture([failure, failure, failure, failure, Success]);

        Assert.Single(await fixture.Resumed().WatchAsync().ToListAsync());
    }

    [Fact]
    public async Task AskingOnceReportsTheFailureAtOnce()
    {
        using var fixture = new TaskFixture([TestApi.Envelope(455), Success]);

        await Assert.ThrowsAsync<ApiBoxMaintenanceException>(() => fixture.Submitted().GetDetailsAsync());

        Assert.Equal(1, fixture.Queries);
    }
}
