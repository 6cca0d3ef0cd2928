using System.Net;
using ApiBox.Generated.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>Limits, statuses and silence.</summary>
public sealed class DownloadResponseTests
{
    [Theory]
    [InlineData(100_000, 100_000, true, true)]
    [InlineData(100_000, 100_000, false, true)]
    [InlineData(100_001, 100_000, true, false)]
    [InlineData(100_001, 100_000, false, false)]
    [InlineData(1, 1, false, true)]
    [InlineData(2, 1, false, false)]
    [InlineData(0, 1, true, true)]
    public async Task TheLimitHoldsToTheByteWithAndWithoutALength(int length, int limit, bool hasLength, bool fits)
    {
        await using var fixture = new DownloadFixture();
        (fixture.Server.Content, fixture.Server.HasLength) = (FileServer.Sample(length), hasLength);
        var destination = new MemoryStream();
        var download = fixture.Downloads(options => options.MaxBytes = limit).DownloadAsync(fixture.Server.Address, destination);

        if (fits)
        {
            await download;
            Assert.Equal(fixture.Server.Content, destination.ToArray());
            return;
        }

        Assert.Equal(DownloadFailure.TooLarge, (await Assert.ThrowsAsync<ApiBoxDownloadException>(() => download)).Reason);
        Assert.InRange(destination.Length, 0, hasLength ? 0 : limit);
        Assert.Single(fixture.Server.Requests);
    }

    [Fact]
    public async Task TheLimitHoldsAcrossACut()
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.HasLength = false;
        fixture.Server.Cuts.Enqueue(60_000);
        var destination = new MemoryStream();

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(static options => options.MaxBytes = 100_000).DownloadAsync(fixture.Server.Address, destination));

        Assert.Equal(DownloadFailure.TooLarge, exception.Reason);
        Assert.InRange(destination.Length, 60_000, 100_000);
    }

    [Theory]
    [InlineData(404, DownloadFailure.Expired)]
    [InlineData(410, DownloadFailure.Expired)]
    [InlineData(441, DownloadFailure.Expired)]
    [InlineData(400, DownloadFailure.HttpStatus)]
    [InlineData(401, DownloadFailure.HttpStatus)]
    [InlineData(403, DownloadFailure.HttpStatus)]
    [InlineData(204, DownloadFailure.HttpStatus)]
    [InlineData(304, DownloadFailure.HttpStatus)]
    [InlineData(206, DownloadFailure.BadResponse)]
    public async Task ARefusalIsFinal(int status, DownloadFailure reason)
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Answering((status, ""));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => Downloads(fixture, server).DownloadAsync(server.Address, new MemoryStream()));

        Assert.Equal(reason, exception.Reason);
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task AServerInTroubleIsAskedAgain(int status)
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Answering((status, ""), (status, ""), (200, "music"));

        Assert.Equal(5, (await Downloads(fixture, server).DownloadAsync(server.Address, new MemoryStream())).Bytes);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("3600", 30)]
    [InlineData("Sun, 22 Nov 2026 12:00:09 GMT", 9)]
    public async Task TheServersPauseIsKeptUpToTheLimit(string header, int seconds)
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(503, "", $"Retry-After: {header}\r\n");
            await connection.ReadAsync();
            await connection.AnswerAsync(200, "music");
        });

        await Downloads(fixture, server).DownloadAsync(server.Address, new MemoryStream());

        Assert.Equal([TimeSpan.FromSeconds(seconds)], fixture.Time.Pauses);
    }

    [Fact]
    public async Task TroubleThatStaysIsReported()
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Answering((500, ""));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => Downloads(fixture, server).DownloadAsync(server.Address, new MemoryStream()));

        Assert.Equal(DownloadFailure.HttpStatus, exception.Reason);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task AnEncodingThatWasNotAskedForIsRefused()
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.ExtraHeaders = "Content-Encoding: gzip\r\n";
        var destination = new MemoryStream();

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => fixture.Downloads().DownloadAsync(fixture.Server.Address, destination));

        Assert.Equal(DownloadFailure.BadResponse, exception.Reason);
        Assert.Equal("identity", fixture.Server.Requests[0].Header("Accept-Encoding"));
        Assert.Equal(0, destination.Length);
    }

    [Fact]
    public async Task NobodyAtTheAddressIsUnreachable()
    {
        await using var fixture = new DownloadFixture();
        var nobody = BadServer.Nobody();

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(options => options.AllowedOrigins.Add(nobody)).DownloadAsync(nobody, new MemoryStream()));

        Assert.Equal(DownloadFailure.Unreachable, exception.Reason);
        Assert.Equal(5, fixture.Time.Pauses.Count);
    }

    [Fact]
    public async Task BrokenTlsIsNotTriedAgain()
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Start(static connection => connection.SendAsync("This is not TLS, nor will it be.\r\n"));
        var address = new UriBuilder(server.Address) { Scheme = "https" }.Uri;

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(options => options.AllowedOrigins.Add(address)).DownloadAsync(address, new MemoryStream()));

        Assert.Equal(DownloadFailure.Unreachable, exception.Reason);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SilenceIsLimited(bool beforeTheAnswer)
    {
        var silence = new TaskCompletionSource();
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            if (!beforeTheAnswer)
                await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nmusic");
            silence.SetResult();
            await connection.HoldAsync();
        });
        var time = new FakeTimeProvider();
        using var downloads = ApiBoxDownloads.Create(new DownloadOptions { AllowedOrigins = { server.Address }, MaxRetries = 0 }, time);
        var download = downloads.DownloadAsync(server.Address, new MemoryStream());
        await silence.Task;

        while (!download.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.Equal(DownloadFailure.TimedOut, (await Assert.ThrowsAsync<ApiBoxDownloadException>(() => download)).Reason);
    }

    [Fact]
    public async Task ADropNowAndThenDoesNotLastForEver()
    {
        var time = new FakeTimeProvider();
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while (true)
            {
                time.Advance(TimeSpan.FromSeconds(20));
                await connection.SendAsync("x");
            }
        });
        using var downloads = ApiBoxDownloads.Create(
            new DownloadOptions { AllowedOrigins = { server.Address }, IdleTimeout = TimeSpan.FromHours(2) }, time);

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(server.Address, new MemoryStream()));

        Assert.Equal(DownloadFailure.TimedOut, exception.Reason);
        Assert.Contains("01:00:00", exception.Message);
    }

    [Fact]
    public async Task ADestinationThatFailsIsNoCut()
    {
        await using var fixture = new DownloadFixture();
        var full = new FullStream();

        var exception = await Assert.ThrowsAsync<IOException>(() => fixture.Downloads().DownloadAsync(fixture.Server.Address, full));

        Assert.Equal("The disk is full.", exception.Message);
        Assert.Single(fixture.Server.Requests);
    }

    private static ApiBoxDownloads Downloads(DownloadFixture fixture, BadServer server) =>
        fixture.Downloads(options => options.AllowedOrigins.Add(server.Address));

    private sealed class FullStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The disk is full.");
    }
}
