using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Limits;

public sealed class RetryBudgetTests
{
    private readonly TestTime _time = new();

    [Theory]
    [InlineData(3, 10)]
    [InlineData(10, 10)]
    [InlineData(20, 20)]
    public void AFullBudgetIsTenRetriesOrWhatOneCallMayNeed(int maxRetries, int expected)
    {
        var budget = new RetryBudget(maxRetries);

        Assert.Equal(expected, Enumerable.Range(0, 50).Count(_ => budget.TrySpend()));
    }

    [Fact]
    public void TenSuccessesBuyARetry()
    {
        var budget = new RetryBudget(3);
        while (budget.TrySpend())
        {
        }

        for (var i = 0; i < 9; i++)
            budget.Earn();
        Assert.False(budget.TrySpend());
        budget.Earn();
        Assert.True(budget.TrySpend());
        Assert.False(budget.TrySpend());
    }

    [Fact]
    public void SuccessesDoNotPileUp()
    {
        var budget = new RetryBudget(3);
        for (var i = 0; i < 1000; i++)
            budget.Earn();

        Assert.Equal(10, Enumerable.Range(0, 50).Count(_ => budget.TrySpend()));
    }

    [Fact]
    public void ThreadsTakeNoMoreThanThereIs()
    {
        var budget = new RetryBudget(20);
        var taken = 0;

        Parallel.For(0, 1000, _ =>
        {
            if (budget.TrySpend())
                Interlocked.Increment(ref taken);
        });

        Assert.Equal(20, taken);
    }

    [Fact]
    public async Task ABrokenServiceIsAskedLessThanTheRetriesOfAllCalls()
    {
        var log = new LogCapture();
        var handler = new StubHandler(static _ => StubHandler.Json(TestApi.Envelope(500)));
        using var transport = TestTransport.Through(handler, _time, log: log);

        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(20 + 10, handler.Requests);
        Assert.Contains("retry budget is exhausted", log.Text);
    }

    [Fact]
    public async Task ACallOfItsOwnHasAllItsRetries()
    {
        var handler = new StubHandler(static _ => StubHandler.Json(TestApi.Envelope(500)));
        using var transport = TestTransport.Through(handler, _time, static options => options.MaxRetries = 20);

        await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(21, handler.Requests);
    }

    [Fact]
    public async Task TheLastAttemptOfACallCostsNothing()
    {
        var handler = new StubHandler(static _ => StubHandler.Json(TestApi.Envelope(500)));
        using var transport = TestTransport.Through(handler, _time, static options => options.MaxRetries = 5);

        // Two calls of five retries each use ten up; a sixth taken by the first would be missing from the second.
        for (var i = 0; i < 2; i++)
            await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(12, handler.Requests);
    }

    [Fact]
    public async Task SuccessesFillItAgain()
    {
        var body = TestApi.Envelope(500);
        var handler = new StubHandler(_ => StubHandler.Json(body));
        using var transport = TestTransport.Through(handler, _time);
        for (var i = 0; i < 4; i++)
            await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());
        body = TestApi.DetailsOf("PENDING");
        for (var i = 0; i < 20; i++)
            await transport.DetailsAsync();
        var before = handler.Requests;
        body = TestApi.Envelope(500);

        await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Equal(3, handler.Requests - before);
    }

    [Fact]
    public async Task PaidCallsAreNotHeldBack()
    {
        var handler = new StubHandler(static _ => StubHandler.Json(TestApi.Envelope(405)));
        using var transport = TestTransport.Through(handler, _time);

        for (var i = 0; i < 6; i++)
            await Assert.ThrowsAsync<ApiBoxRateLimitedException>(() => transport.SubmitAsync());

        Assert.Equal(6 * 4, handler.Requests);
    }
}
