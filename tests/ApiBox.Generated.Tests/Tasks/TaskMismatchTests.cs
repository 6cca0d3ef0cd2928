using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

/// <summary>An answer about another task is no answer.</summary>
public sealed class TaskMismatchTests
{
    private const string Other = "ffffffffffffffffffffffffffffffff";

    private static readonly string Pending = TestApi.DetailsOf("PENDING");
    private static readonly string Success = TestApi.DetailsOf("SUCCESS");
    private static readonly string OtherSuccess = Success.Replace(TestApi.TaskId, Other, StringComparison.Ordinal);
    private static readonly string OtherFailure = TestApi.DetailsOf("SENSITIVE_WORD_ERROR")
        .Replace(TestApi.TaskId, Other, StringComparison.Ordinal);

    [Fact]
    public async Task AWaitNeitherReportsNorEndsWithIt()
    {
        using var fixture = new TaskFixture([OtherSuccess, Pending, OtherFailure, OtherSuccess, Success]);
        var told = new List<string?>();

        var details = await fixture.Resumed().WaitForCompletionAsync(new Teller(told));

        Assert.Equal((TestApi.TaskId, "SUCCESS"), (details.TaskId, details.Status));
        Assert.Equal(["PENDING", "SUCCESS"], told);
        Assert.Equal(5, fixture.Queries);
    }

    [Fact]
    public async Task AWatcherDoesNotSeeIt()
    {
        using var fixture = new TaskFixture([Pending, OtherFailure, Success]);

        var seen = await fixture.Submitted().WatchAsync().ToListAsync();

        Assert.Equal(["PENDING", "SUCCESS"], seen.Select(static details => details.Status));
    }

    [Fact]
    public async Task TheFifthInARowIsReported()
    {
        using var fixture = new TaskFixture([OtherSuccess]);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => fixture.Submitted().WaitForCompletionAsync());

        Assert.Equal(5, fixture.Queries);
        Assert.Contains(TestApi.TaskId, exception.Message);
        Assert.Contains(Other, exception.Message);
        Assert.Contains("another task", exception.Message);
    }

    [Fact]
    public async Task AskingOnceAsksAgainAsOftenAsTheOptionsAllow()
    {
        using var passes = new TaskFixture([OtherSuccess, OtherFailure, Pending], static options => options.MaxRetries = 2);
        using var stays = new TaskFixture([OtherSuccess], static options => options.MaxRetries = 2);

        Assert.Equal("PENDING", (await passes.Resumed().GetDetailsAsync()).Status);
        await Assert.ThrowsAsync<ApiBoxTransportException>(() => stays.Resumed().GetDetailsAsync());

        Assert.Equal((3, 3), (passes.Queries, stays.Queries));
        Assert.Equal(2, stays.Time.Pauses.Count);
    }

    [Fact]
    public async Task NothingInItIsRemembered()
    {
        var created = $",\"createTime\":{TestTime.Begin.ToUnixTimeMilliseconds()}";
        using var fixture = new TaskFixture(
            [TestApi.DetailsOf("PENDING", created).Replace(TestApi.TaskId, Other, StringComparison.Ordinal)]);
        var task = fixture.Resumed();

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => task.GetDetailsAsync());

        Assert.Null(task.ResultsExpireAt);
    }

    /// <summary>What the answer says of its task, and whether it is believed.</summary>
    [Theory]
    [InlineData("\"taskId\":\"3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65\",", true)]
    [InlineData("\"taskId\":\" 3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65\\n\",", true)]
    [InlineData("\"taskId\":\"3F1C0A9B5D7E4C2F8A6B1D0E9C8F7A65\",", false)]
    [InlineData("\"taskId\":\"3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a6\",", false)]
    [InlineData("\"taskId\":null,", true)]
    [InlineData("\"taskId\":\"\",", true)]
    [InlineData("\"taskId\":\" \",", true)]
    [InlineData("", true)]
    public async Task IdsAreComparedByEachCharacter(string id, bool isBelieved)
    {
        using var fixture = new TaskFixture([TestApi.Envelope(200, data: $$"""{{{id}}"status":"SUCCESS"}""")]);

        var waiting = fixture.Resumed().WaitForCompletionAsync();

        if (isBelieved)
            Assert.Equal("SUCCESS", (await waiting).Status);
        else
            await Assert.ThrowsAsync<ApiBoxTransportException>(() => waiting);
    }

    [Fact]
    public async Task ControlCharactersOfAnIdReachNoMessage()
    {
        using var fixture = new TaskFixture([TestApi.Envelope(200, data: """{"taskId":"a\nb\u2028c","status":"SUCCESS"}""")]);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => fixture.Resumed().GetDetailsAsync());

        Assert.Contains("a b c", exception.Message);
    }

    private sealed class Teller(List<string?> told) : IProgress<Details>
    {
        public void Report(Details value) => told.Add(value.Status);
    }
}
