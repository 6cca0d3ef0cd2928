using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>Options of single calls change these calls and no others, and never what is safe to send again.</summary>
public sealed class CallOptionsTests
{
    private static string Busy => TestApi.Envelope(405);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(7, 8)]
    public async Task ACallHasItsOwnNumberOfRetries(int retries, int requests)
    {
        var stub = new StubHandler(static _ => StubHandler.Json(Busy));
        using var transport = TestTransport.Through(stub);

        await Assert.ThrowsAsync<ApiBoxRateLimitedException>(() => transport.With(new() { MaxRetries = retries }).SubmitAsync());
        Assert.Equal(requests, stub.Requests);

        await Assert.ThrowsAsync<ApiBoxRateLimitedException>(() => transport.SubmitAsync());
        Assert.Equal(requests + 4, stub.Requests);
    }

    [Fact]
    public async Task RetriesDoNotRepeatAPaidCallWhoseOutcomeIsUnknown()
    {
        var stub = new StubHandler(static _ => StubHandler.Json("", HttpStatusCode.BadGateway));
        using var transport = TestTransport.Through(stub);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.With(new() { MaxRetries = 20 }).SubmitAsync());

        Assert.Equal(1, stub.Requests);
    }

    [Fact]
    public async Task ACallHasItsOwnTimeout()
    {
        var stub = new StubHandler(static async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return StubHandler.Json("");
        });
        using var transport = ApiBoxTransport.Create(
            new ApiBoxOptions { ApiKey = "k", MaxRetries = 0 }, TestTransport.Description, stub);

        var error = await Assert.ThrowsAsync<ApiBoxTransportException>(
            () => transport.With(new() { Timeout = TimeSpan.FromMilliseconds(30) }).DetailsAsync());

        Assert.Contains("within 00:00:00.0300000", Assert.IsType<TimeoutException>(error.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadersGoWithEachAttemptAndReplaceThoseOfTheOperation()
    {
        var seen = new List<string>();
        string[] answers = [Busy, TestApi.DetailsOf("SUCCESS"), TestApi.DetailsOf("SUCCESS")];
        using var transport = TestTransport.Through(new StubHandler(request =>
        {
            seen.Add(string.Join('|', request.Headers.GetValues("Accept"))
                + (request.Headers.TryGetValues("X-Trace", out var values) ? string.Join('|', values) : ""));
            return StubHandler.Json(answers[seen.Count - 1]);
        }));

        await transport.With(new() { Headers = { ["accept"] = "a/b", ["X-Trace"] = "t" } }).DetailsAsync();
        await transport.DetailsAsync();

        Assert.Equal(["a/bt", "a/bt", "application/json"], seen);
    }

    [Theory]
    [InlineData("Idempotency-Key", "mine")]
    [InlineData("X-Other", null)]
    public async Task AGivenIdempotencyKeyIsUsed(string header, string? key)
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        using var transport = TestTransport.Through(stub);
        var operation = new OperationInfo<Details>
        {
            Name = "x",
            Paid = false,
            Response = TestJson.Default.Details,
            IdempotencyHeader = "Idempotency-Key",
        };
        var with = transport.With(new() { Headers = { [header] = "mine" } });

        await with.SendAsync(with.BeginCall(operation), HttpMethod.Post, "x", CancellationToken.None);

        var sent = Assert.Single(stub.Last!.Headers.GetValues("Idempotency-Key"));
        Assert.Equal(key is not null, sent == key);
    }

    [Fact]
    public async Task TheResponseIsShownWhateverItIs()
    {
        var shown = new List<ApiBoxResponse>();
        string[] answers = [TestApi.DetailsOf("SUCCESS"), TestApi.Envelope(404)];
        var requests = 0;
        using var transport = TestTransport.Through(new StubHandler(_ =>
        {
            var response = StubHandler.Json(answers[requests++]);
            response.Headers.Add("ETag", "\"a\"");
            response.Headers.Add("Set-Cookie", ["a=b", "c=d"]);
            return response;
        }));
        var with = transport.With(new() { OnResponse = shown.Add });

        await with.DetailsAsync();
        await Assert.ThrowsAsync<ApiBoxApiException>(() => with.DetailsAsync());

        Assert.Equal(answers, shown.Select(static one => one.Text));
        Assert.Equal(["\"a\""], shown[0].Headers["etag"]);
        Assert.Equal(["a=b", "c=d"], shown[0].Headers["Set-Cookie"]);
        Assert.Equal($"StatusCode = 200, Body = {answers[0].Length} bytes", shown[0].ToString());
    }

    [Fact]
    public async Task ACallerThatFailsWithTheResponseDoesNotLoseAPaidTask()
    {
        var log = new LogCapture();
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json(TestApi.Accepted)), log: log);

        var response = await transport.With(new() { OnResponse = static _ => throw new InvalidOperationException("mine") }).SubmitAsync();

        Assert.Equal(TestApi.TaskId, response.Data!.TaskId);
        Assert.Contains("OnResponse", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisposingTheSecondClientLeavesTheFirst()
    {
        using var client = ApiBoxClient.Create(
            new ApiBoxOptions { ApiKey = "k" }, new StubHandler(static _ => StubHandler.Json(TestApi.DetailsOf("SUCCESS"))));

        var second = client.With(new ApiBoxCallOptions { MaxRetries = 0 });
        ((IDisposable)second).Dispose();

        Assert.Equal("SUCCESS", (await client.GetMusicGenerationDetailsAsync("t")).Status?.Value);
        Assert.Equal("SUCCESS", (await second.GetMusicGenerationDetailsAsync("t")).Status?.Value);
    }

    [Theory]
    [InlineData("Authorization", "Bearer x")]
    [InlineData("content-type", "a/b")]
    [InlineData("X Y", "z")]
    [InlineData("", "z")]
    [InlineData("X-Y", "a\r\nb")]
    [InlineData("X-Y", "ü")]
    public void AHeaderThatCannotBeSentIsRefused(string name, string value)
    {
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")));

        var error = Assert.Throws<ArgumentException>(() => transport.With(new() { Headers = { [name] = value } }));

        Assert.DoesNotContain("Bearer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersOutOfRangeAreRefused()
    {
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")));

        Assert.Throws<ArgumentOutOfRangeException>(() => transport.With(new() { MaxRetries = 21 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => transport.With(new() { MaxRetries = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => transport.With(new() { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>(() => transport.With(new() { Timeout = TimeSpan.FromDays(2) }));
    }

    [Fact]
    public void OptionsAreShownWithoutValues() =>
        Assert.Equal(
            "Timeout = 00:00:01, MaxRetries = 2, Headers = X-Secret",
            new ApiBoxCallOptions { Timeout = TimeSpan.FromSeconds(1), MaxRetries = 2, Headers = { ["X-Secret"] = "s" } }.ToString());
}
