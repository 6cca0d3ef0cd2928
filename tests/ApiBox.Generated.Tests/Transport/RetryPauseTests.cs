using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

public sealed class RetryPauseTests
{
    private readonly TestTime _time = new();

    [Fact]
    public async Task PausesGrowAndVary()
    {
        var (firsts, early, late) = (new List<TimeSpan>(), TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < 20; i++)
        {
            var time = new TestTime();
            await using var server = BadServer.Answering((200, TestApi.Envelope(405)));
            using var transport = TestTransport.To(server, time, static options => options.MaxRetries = 5);
            await Assert.ThrowsAsync<ApiBoxRateLimitedException>(() => transport.SubmitAsync());

            Assert.Equal(5, time.Pauses.Count);
            Assert.All(time.Pauses, static pause => Assert.InRange(pause, TimeSpan.Zero, TimeSpan.FromSeconds(60)));
            (early, late) = (early + time.Pauses[0] + time.Pauses[1], late + time.Pauses[3] + time.Pauses[4]);
            firsts.Add(time.Pauses[0]);
        }

        // Any single pause may be short; the sums of twenty differ by a factor of eight.
        Assert.True(late > 2 * early);
        Assert.True(firsts.Distinct().Count() > 10);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("3600", 60)]
    [InlineData("Sun, 22 Nov 2026 12:00:09 GMT", 9)]
    [InlineData("Sun, 22 Nov 2026 13:00:00 GMT", 60)]
    [InlineData("Sun, 22 Nov 2026 11:00:00 GMT", 0)]
    public async Task TheServicesOwnPauseIsKeptUpToTheLimit(string header, int seconds)
    {
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Envelope(430), $"Retry-After: {header}\r\n");
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Accepted);
        });
        using var transport = TestTransport.To(server, _time, TestTransport.Pooled);

        await transport.SubmitAsync();

        // A pause of zero needs no timer.
        Assert.Equal(seconds == 0 ? [] : [TimeSpan.FromSeconds(seconds)], _time.Pauses);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public async Task APauseThatCannotBeReadIsOurOwn(string header)
    {
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Envelope(430), $"Retry-After: {header}\r\n");
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.Accepted);
        });
        using var transport = TestTransport.To(server, _time, TestTransport.Pooled);

        await transport.SubmitAsync();

        Assert.InRange(Assert.Single(_time.Pauses), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task TheFirstPauseFollowsTheOption()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(405)), (200, TestApi.Accepted));
        using var transport = TestTransport.To(server, _time, static options =>
        {
            options.RetryDelay = TimeSpan.FromMinutes(10);
            options.MaxRetryDelay = TimeSpan.FromMinutes(2);
        });

        await transport.SubmitAsync();

        Assert.InRange(Assert.Single(_time.Pauses), TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(2));
    }
}
