using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

/// <summary>A task that was submitted a moment ago may not be known yet.</summary>
public sealed class YoungTaskTests
{
    private static readonly string Success = TestApi.DetailsOf("SUCCESS");

    public static TheoryData<string> NotYet => new(TestApi.Envelope(404), TestApi.Envelope(200));

    [Theory]
    [MemberData(nameof(NotYet))]
    public async Task ItIsAskedForAgainEachSecond(string answer)
    {
        using var fixture = new TaskFixture([answer, answer, answer, Success]);

        Assert.Equal("SUCCESS", (await fixture.Submitted().GetDetailsAsync()).Status);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 3), fixture.Time.Pauses);
    }

    [Fact]
    public async Task AShorterIntervalIsKept()
    {
        using var fixture = new TaskFixture(
            [TestApi.Envelope(404), Success], static options => options.PollInterval = TimeSpan.FromMilliseconds(20));

        await fixture.Submitted().GetDetailsAsync();

        Assert.Equal([TimeSpan.FromMilliseconds(20)], fixture.Time.Pauses);
    }

    [Theory]
    [MemberData(nameof(NotYet))]
    public async Task AfterAMinuteItIsAnError(string answer)
    {
        using var fixture = new TaskFixture([answer]);

        var exception = await Assert.ThrowsAsync<ApiBoxApiException>(() => fixture.Submitted().GetDetailsAsync());

        Assert.True(exception.Code is 200 or 404);
        Assert.Equal(61, fixture.Queries);
    }

    [Theory]
    [MemberData(nameof(NotYet))]
    public async Task WaitingAndWatchingKnowItToo(string answer)
    {
        using var waited = new TaskFixture([answer, answer, Success]);
        using var watched = new TaskFixture([answer, answer, Success]);

        Assert.Equal("SUCCESS", (await waited.Submitted().WaitForCompletionAsync()).Status);
        Assert.Equal("SUCCESS", Assert.Single(await watched.Submitted().WatchAsync().ToListAsync()).Status);
    }

    [Fact]
    public async Task TheMinuteBeginsWithTheSubmission()
    {
        using var fixture = new TaskFixture([TestApi.Envelope(404), Success]);
        var task = fixture.Submitted();
        fixture.Time.Advance(TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<ApiBoxApiException>(() => task.GetDetailsAsync());
    }

    [Theory]
    [MemberData(nameof(NotYet))]
    public async Task AResumedTaskHasNoSuchMinute(string answer)
    {
        using var fixture = new TaskFixture([answer, Success]);

        await Assert.ThrowsAsync<ApiBoxApiException>(() => fixture.Resumed().GetDetailsAsync());

        Assert.Equal(1, fixture.Queries);
    }
}
