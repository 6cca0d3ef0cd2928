using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;

namespace ApiBox.Generated.Tests.Limits;

/// <summary>The limit as callers see it.</summary>
public sealed class SubmissionLimitTests
{
    private static readonly SubmissionLimit Two = new(2, TimeSpan.FromSeconds(10));

    private readonly TestTime _time = new();

    [Fact]
    public async Task PaidCallsWaitForTheirTurn()
    {
        using var transport = Transport(_ => StubHandler.Json(TestApi.Accepted));

        for (var i = 0; i < 5; i++)
            await transport.SubmitAsync();

        Assert.Equal([TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10)], _time.Pauses);
    }

    [Fact]
    public async Task QueriesDoNotWait()
    {
        using var transport = Transport(_ => StubHandler.Json(TestApi.DetailsOf("PENDING")));

        for (var i = 0; i < 20; i++)
            await transport.DetailsAsync();

        Assert.Empty(_time.Pauses);
    }

    [Fact]
    public async Task WithoutALimitNothingWaits()
    {
        using var transport = TestTransport.Through(new StubHandler(_ => StubHandler.Json(TestApi.Accepted)), _time);

        for (var i = 0; i < 50; i++)
            await transport.SubmitAsync();

        Assert.Null(new ApiBoxOptions().SubmissionLimit);
        Assert.Empty(_time.Pauses);
    }

    [Fact]
    public async Task ACallGivenUpInTheQueueIsNotSent()
    {
        _time.Jumps = false;
        using var given = new CancellationTokenSource();
        var handler = new StubHandler(_ => StubHandler.Json(TestApi.Accepted));
        using var transport = TestTransport.Through(handler, _time, static options => options.SubmissionLimit = Two);
        await transport.SubmitAsync();
        await transport.SubmitAsync();
        var third = transport.SubmitAsync(given.Token);

        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
        Assert.Equal(2, handler.Requests);
    }

    [Fact]
    public async Task ARetryCountsAsWell()
    {
        var answers = new Queue<string>([TestApi.Envelope(405), TestApi.Accepted, TestApi.Accepted]);
        using var transport = Transport(_ => StubHandler.Json(answers.Dequeue()), static options => options.RetryDelay = TimeSpan.Zero);

        await transport.SubmitAsync();
        Assert.Empty(_time.Pauses);
        await transport.SubmitAsync();

        Assert.Single(_time.Pauses);
    }

    [Fact]
    public async Task WaitingIsNotPartOfAnAttemptsTime()
    {
        // Nothing but the queue takes time here; if the attempt's limit ran meanwhile, the third call would be out of time.
        using var transport = TestTransport.Through(
            new StubHandler(
                (_, token) => token.IsCancellationRequested
                    ? Task.FromCanceled<HttpResponseMessage>(token)
                    : Task.FromResult(StubHandler.Json(TestApi.Accepted))),
            _time,
            static options =>
            {
                options.SubmissionLimit = new SubmissionLimit(1, TimeSpan.FromHours(21));
                options.MaxRetries = 0;
            });

        await transport.SubmitAsync();
        await transport.SubmitAsync();
        await transport.SubmitAsync();

        Assert.True(TestTime.AttemptLimit < TimeSpan.FromHours(21));
        Assert.Equal(2, _time.Pauses.Count);
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(-1, 1000)]
    [InlineData(100_001, 1000)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 86_400_001)]
    public void ALimitOutOfRangeIsRefused(int count, int milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubmissionLimit(count, TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void TheDocumentedLimitIsTwentyInTenSeconds() =>
        Assert.Equal(new SubmissionLimit(20, TimeSpan.FromSeconds(10)), SubmissionLimit.Documented);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("5", "00:00:02", "5 in 00:00:02")]
    [InlineData("5", null, "5 in 00:00:10")]
    [InlineData(null, "00:01:00", "20 in 00:01:00")]
    public void TheLimitComesFromTheConfiguration(string? count, string? window, string? expected)
    {
        var limit = Read(count, window).SubmissionLimit;

        Assert.Equal(expected, limit is null ? null : $"{limit.Count} in {limit.Window}");
    }

    [Theory]
    [InlineData("0", null, "Count")]
    [InlineData("many", null, "Count")]
    [InlineData("5", "00:00:00", "Window")]
    [InlineData(null, "10", "Window")]
    public void AWrongLimitInTheConfigurationIsNamed(string? count, string? window, string named)
    {
        var message = Assert.Throws<InvalidOperationException>(() => Read(count, window)).Message;

        Assert.Contains("ApiBox:SubmissionLimit:", message);
        Assert.Contains(named, message);
    }

    private static ApiBoxOptions Read(string? count, string? window)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?> { ["ApiBox:SubmissionLimit:Count"] = count, ["ApiBox:SubmissionLimit:Window"] = window })
            .Build();
        var options = new ApiBoxOptions();
        ApiBoxOptionsReader.Read(configuration.GetSection("ApiBox"), options);
        return options;
    }

    private ApiBoxTransport Transport(Func<HttpRequestMessage, HttpResponseMessage> answer, Action<ApiBoxOptions>? configure = null) =>
        TestTransport.Through(new StubHandler(answer), _time, options =>
        {
            options.SubmissionLimit = Two;
            configure?.Invoke(options);
        });
}
