using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Tasks;

/// <summary>The table "Waiting" in ARCHITECTURE.md, row by row, and every short order of answers.</summary>
public sealed class OddPollTests
{
    private const int Most = 5;
    private const int MaxRefusals = 3;

    private static readonly string Pending = TestApi.DetailsOf("PENDING");
    private static readonly string Success = TestApi.DetailsOf("SUCCESS");

    private static readonly string[] Refusals =
        [
            TestApi.Envelope(404),
            TestApi.Envelope(200),
            "HTTP 302",
            TestApi.Envelope(400),
            "HTTP 403",
            "HTTP 404",
            TestApi.Envelope(429),
            TestApi.Envelope(999)
        ];

    private static readonly string[] Failures =
        [
            "cut",
            "HTTP 500",
            "<html>",
            "HTTP 503",
            TestApi.DetailsOf("SUCCESS").Replace(TestApi.TaskId, "another", StringComparison.Ordinal),
            TestApi.Envelope(455),
            TestApi.Envelope(405)
        ];

    public static TheoryData<string> Odd => [.. Refusals, .. Failures];

    public static TheoryData<string> Refused => [.. Refusals];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task OneOddResponseAmongGoodOnesIsSurvived(string odd)
    {
        using var resumed = new TaskFixture([Pending, odd, Pending, odd, Success]);
        using var watched = new TaskFixture([odd, Pending, odd, Success]);

        Assert.Equal("SUCCESS", (await resumed.Resumed().WaitForCompletionAsync()).Status);
        Assert.Equal(["PENDING", "SUCCESS"], (await watched.Resumed().WatchAsync().ToListAsync()).Select(static details => details.Status));
        Assert.Equal(5, resumed.Queries);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task OfATaskThatTheServiceNamedTheFifthInARowEndsTheWait(string odd)
    {
        using var survives = new TaskFixture([odd, odd, odd, odd, Pending, odd, odd, odd, odd, Success]);
        using var ends = new TaskFixture([odd]);

        Assert.Equal("SUCCESS", (await survives.Remembered().WaitForCompletionAsync()).Status);
        await Assert.ThrowsAnyAsync<ApiBoxException>(() => ends.Remembered().WaitForCompletionAsync());

        Assert.Equal(Most, ends.Queries);
        Assert.All(ends.Time.Pauses, static pause => Assert.InRange(pause, TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(35)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task OfAnIdThatNobodyVouchesForTheThirdRefusalEndsTheWaitInTwoSeconds(string refusal)
    {
        using var ends = new TaskFixture([refusal]);

        var exception = await Assert.ThrowsAnyAsync<ApiBoxApiException>(() => ends.Resumed().WaitForCompletionAsync());

        Assert.Contains(exception.Code, new[] { 200, 302, 400, 403, 404, 429, 999 });
        Assert.Equal(MaxRefusals, ends.Queries);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 2), ends.Time.Pauses);
    }

    [Fact]
    public async Task WhatWasReadOnceIsKnownToTheNextWait()
    {
        using var fixture = new TaskFixture([Pending, .. Enumerable.Repeat(TestApi.Envelope(404), Most - 1), Success]);
        var task = fixture.Resumed();
        await task.GetDetailsAsync();

        Assert.Equal("SUCCESS", (await task.WaitForCompletionAsync()).Status);
    }

    [Fact]
    public async Task AWrongKeyEndsItAtOnce()
    {
        using var code = new TaskFixture([Pending, TestApi.Envelope(401), Success]);
        using var status = new TaskFixture([Pending, "HTTP 401", Success]);

        await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => code.Remembered().WaitForCompletionAsync());
        await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => status.Remembered().WaitForCompletionAsync());

        Assert.Equal((2, 2), (code.Queries, status.Queries));
    }

    [Fact]
    public async Task BrokenRulesEndItAtOnce() =>
        Assert.Equal(1, await QueriesUntilAsync<ApiBoxValidationException>(static () => new ApiBoxValidationException([])));

    [Fact]
    public async Task ADoubtAboutAQueryIsAsGoodAsNoResponse() =>
        Assert.Equal(
            Most,
            await QueriesUntilAsync<ApiBoxOutcomeUnknownException>(
                static () => new ApiBoxOutcomeUnknownException("It may have arrived.", null!)));

    [Fact]
    public async Task AnEndOfTheClientEndsIt() =>
        Assert.Equal(1, await QueriesUntilAsync<ObjectDisposedException>(static () => new ObjectDisposedException("client")));

    [Fact]
    public async Task AFailedStatusEndsItWhateverCameBefore()
    {
        using var fixture = new TaskFixture([TestApi.Envelope(404), Pending, "HTTP 403", TestApi.DetailsOf("CREATE_TASK_FAILED")]);

        await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() => fixture.Resumed().WaitForCompletionAsync());
    }

    /// <summary>G is a good answer, R a refusal, F a failure: a short rule says how each order of six ends.</summary>
    [Fact]
    public async Task EveryOrderOfResponsesEndsAsTheRuleSays()
    {
        foreach (var order in Orders(6))
            foreach (var isKnown in new[] { false, true })
            {
                using var fixture = new TaskFixture([.. order.Select(Answer), Success]);
                var task = isKnown ? fixture.Remembered() : fixture.Resumed();

                var error = await Record.ExceptionAsync(() => task.WaitForCompletionAsync());

                var end = EndOf(order, isKnown);
                Assert.True(
                    (error is null, fixture.Queries) == (end is null, end ?? order.Length + 1),
                    $"{order}, known: {isKnown}: {fixture.Queries} queries, {error}");
                Assert.Equal(error is null, error is not ApiBoxException);
            }
    }

    // The number of the answer at which the wait ends; null if it lasts.
    private static int? EndOf(string order, bool isKnown)
    {
        for (var i = 1; i <= order.Length; i++)
        {
            var run = order[..i].Split('G')[^1];
            var vouchedFor = isKnown || order[..i].Contains('G', StringComparison.Ordinal);
            if (run.Length == Most || (!vouchedFor && run.Count(static letter => letter == 'R') == MaxRefusals))
                return i;
        }

        return null;
    }

    private static IEnumerable<string> Orders(int length) =>
        length == 0 ? [""] : Orders(length - 1).SelectMany(static shorter => "GRF".Select(letter => shorter + letter));

    // Which of its kind an answer is goes by its place, so that the kinds are mixed.
    private static string Answer(char letter, int place) => letter switch
    {
        'G' => Pending,
        'R' => Refusals[place % Refusals.Length],
        _ => Failures[place % Failures.Length],
    };

    private static async Task<int> QueriesUntilAsync<TException>(Func<Exception> fail)
        where TException : Exception
    {
        using var fixture = new TaskFixture([Pending]);
        var queries = 0;
        var task = fixture.Tasks.ResumeTask(TestApi.Profile, TestApi.TaskId, (_, _) =>
        {
            queries++;
            return Task.FromException<Details>(fail());
        });
        await Assert.ThrowsAsync<TException>(() => task.WaitForCompletionAsync());
        return queries;
    }
}
