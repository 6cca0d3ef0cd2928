using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Limits;

public sealed class BackoffTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(0, 0.5, 500)]
    [InlineData(1, 0.5, 1000)]
    [InlineData(2, 0.25, 1000)]
    [InlineData(5, 0.5, 16_000)]
    [InlineData(6, 0.5, 30_000)]
    [InlineData(20, 0.5, 30_000)]
    [InlineData(5000, 0.5, 30_000)]
    [InlineData(0, 0, 1)]
    [InlineData(6, 0, 1)]
    public void ThePauseIsAShareOfACeilingThatDoublesUpToTheLongest(int retry, double chance, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Backoff.Next(Second, Minute, retry, chance));

    [Fact]
    public void NoPauseIsNoPause()
    {
        Assert.Equal(TimeSpan.Zero, Backoff.Next(TimeSpan.Zero, Minute, 3, 0.9));
        Assert.Equal(TimeSpan.Zero, Backoff.Next(Second, TimeSpan.Zero, 3, 0.9));
        Assert.InRange(Backoff.Next(TimeSpan.MaxValue, TimeSpan.MaxValue, 20, 0.99), TimeSpan.Zero, TimeSpan.MaxValue);
    }

    [Fact]
    public void TenThousandClientsDoNotComeBackTogether()
    {
        var pauses = Enumerable.Range(0, 10_000).Select(_ => Backoff.Next(Second, Minute, 3)).ToList();

        // Spread evenly over eight seconds: of eighty slots of 100 ms none is empty and none holds far more than its share of 125.
        var slots = pauses.GroupBy(static pause => (int)(pause.TotalMilliseconds / 100))
            .ToDictionary(static slot => slot.Key, static slot => slot.Count());
        Assert.Equal(80, slots.Count);
        Assert.All(slots.Values, static count => Assert.InRange(count, 50, 250));
        Assert.InRange(pauses.Average(static pause => pause.TotalSeconds), 3.8, 4.2);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData("2147483647", 2147483647)]
    [InlineData("2147483648", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("soon", null)]
    [InlineData("Sun, 22 Nov 2026 12:02:00 GMT", 120)]
    [InlineData("Sun, 22 Nov 2026 12:00:00 GMT", 0)]
    [InlineData("Sun, 22 Nov 2026 11:59:59 GMT", 0)]
    [InlineData("Sunday, 22-Nov-26 12:00:30 GMT", 30)]
    [InlineData("Sun Nov 22 12:00:30 2026", 30)]
    public void RetryAfterIsReadInBothForms(string? header, int? seconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        if (header is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", header);

        Assert.Equal(seconds is { } known ? TimeSpan.FromSeconds(known) : null, RetryAfterHeader.Read(response.Headers, TestTime.Begin));
    }
}
