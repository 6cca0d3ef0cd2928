using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>What was cut is taken up where it ended if that is safe, and begins anew if it is not.</summary>
public sealed class ResumeTests
{
    private const int Overlap = 64 * 1024;
    private const string Old = "Sun, 22 Nov 2026 11:00:00 GMT";
    private const string New = "Sun, 22 Nov 2026 12:00:00 GMT";

    public enum Support
    {
        TagAndRanges,
        TimeAndRanges,
        TagOnly,
        WeakTagAndRanges,
        Nothing,
    }

    public static MatrixTheoryData<Support, int, bool> Quarters => new(Enum.GetValues<Support>(), [0, 1, 2, 3], [true, false]);

    [Theory]
    [MemberData(nameof(Quarters))]
    public async Task ACutAtAnyQuarterIsMended(Support support, int quarter, bool hasLength)
    {
        await using var fixture = new DownloadFixture();
        SetUp(fixture.Server, support);
        fixture.Server.HasLength = hasLength;
        var cut = fixture.Server.Content.Length / 4 * quarter;
        fixture.Server.Cuts.Enqueue(cut);
        var destination = new MemoryStream();

        var result = await fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        Assert.Equal(fixture.Server.Content, destination.ToArray());
        Assert.Equal(new DownloadResult(400_000, "audio/mpeg"), result);
        Assert.Equal(2, fixture.Server.Requests.Count);
        // What is no longer than the overlap is asked for whole.
        var isSafe = quarter > 0 && support is not (Support.WeakTagAndRanges or Support.Nothing);
        Assert.Equal(isSafe ? $"bytes={cut - Overlap}-" : null, fixture.Server.Requests[1].Header("Range"));
        Assert.Equal(isSafe ? (support == Support.TimeAndRanges ? Old : "\"v1\"") : null, fixture.Server.Requests[1].Header("If-Range"));
    }

    [Theory]
    [InlineData(Support.TagAndRanges, true)]
    [InlineData(Support.TimeAndRanges, true)]
    [InlineData(Support.TagOnly, true)]
    [InlineData(Support.WeakTagAndRanges, false)]
    [InlineData(Support.Nothing, false)]
    public async Task ADestinationThatCannotGoBackGetsEachByteOnce(Support support, bool isMended)
    {
        await using var fixture = new DownloadFixture();
        SetUp(fixture.Server, support);
        fixture.Server.Cuts.Enqueue(100_000);
        var destination = new OneWayStream();
        var download = fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        if (isMended)
            await download;
        else
            Assert.Equal(DownloadFailure.Changed, (await Assert.ThrowsAsync<ApiBoxDownloadException>(() => download)).Reason);

        Assert.Equal(fixture.Server.Content[..(isMended ? 400_000 : 100_000)], destination.ToArray());
    }

    [Fact]
    public async Task ManyCutsAreMendedOneAfterTheOther()
    {
        await using var fixture = new DownloadFixture();
        foreach (var cut in new[] { 1, 100_000, 100_000, 250_000, 399_999 })
            fixture.Server.Cuts.Enqueue(cut);
        var destination = new MemoryStream();

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        Assert.Equal(fixture.Server.Content, destination.ToArray());
        Assert.Equal(
            [null, null, "bytes=34464-", "bytes=34464-", "bytes=184464-", "bytes=334463-"],
            fixture.Server.Requests.Select(static request => request.Header("Range")));
        Assert.Equal(5, fixture.Time.Pauses.Count);
        Assert.Contains("from byte 250000", fixture.Log.Text);
        Assert.DoesNotContain("canary", fixture.Log.Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task AfterTheLastRetryTheCutIsReported(int retries)
    {
        await using var fixture = new DownloadFixture();
        for (var i = 0; i <= retries; i++)
            fixture.Server.Cuts.Enqueue(100_000);

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(options => options.MaxRetries = retries).DownloadAsync(fixture.Server.Address, new MemoryStream()));

        Assert.Equal(DownloadFailure.Cut, exception.Reason);
        Assert.Equal(retries + 1, fixture.Server.Requests.Count);
        Assert.DoesNotContain("canary", exception.ToString());
    }

    [Theory]
    [InlineData(true, true, 400_000)]
    [InlineData(true, false, 400_000)]
    [InlineData(false, true, 400_000)]
    [InlineData(true, true, 300_000)]
    [InlineData(true, true, 50_000)]
    [InlineData(true, true, 500_000)]
    public async Task AFileThatChangedMidwayIsTakenAnew(bool hasTag, bool hasRanges, int newLength)
    {
        await using var fixture = new DownloadFixture();
        SetUp(fixture.Server, hasTag ? Support.TagAndRanges : Support.TimeAndRanges);
        fixture.Server.HasRanges = hasRanges;
        fixture.Server.Cuts.Enqueue(100_000);
        var changed = FileServer.Sample(newLength, seed: 2);
        fixture.Server.Serving = number =>
        {
            if (number == 2)
                (fixture.Server.Content, fixture.Server.Tag, fixture.Server.LastModified) = (
                    changed, hasTag ? "\"v2\"" : null, hasTag ? null : New);
        };
        var destination = new MemoryStream();

        var result = await fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        Assert.Equal(changed, destination.ToArray());
        Assert.Equal(newLength, result.Bytes);
    }

    [Fact]
    public async Task AFileThatChangedMidwayIsAnErrorForADestinationThatCannotGoBack()
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.Cuts.Enqueue(100_000);
        fixture.Server.Serving = number => fixture.Server.Tag = number == 1 ? "\"v1\"" : "\"v2\"";

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => fixture.Downloads().DownloadAsync(fixture.Server.Address, new OneWayStream()));

        Assert.Equal(DownloadFailure.Changed, exception.Reason);
    }

    [Theory]
    [InlineData("Content-Range: bytes 0-99999/400000", "ETag: \"v1\"")]
    [InlineData("Content-Range: bytes 34464-399999/400001", "ETag: \"v1\"")]
    [InlineData("Content-Range: bytes 34464-399999/400000", "ETag: \"v2\"")]
    [InlineData("Content-Range: lines 34464-399999/400000", "ETag: \"v1\"")]
    [InlineData("X: y", "ETag: \"v1\"")]
    public async Task APartThatDoesNotFitIsNotGluedOn(string range, string version)
    {
        await using var fixture = new DownloadFixture();
        var content = fixture.Server.Content;
        await using var liar = Liar(content, range, version);
        var destination = new MemoryStream();

        await fixture.Downloads(options => options.AllowedOrigins.Add(liar.Address)).DownloadAsync(liar.Address, destination);

        Assert.Equal(content, destination.ToArray());
        Assert.Equal([null, "bytes=34464-", null], liar.Requests.Select(static request => request.Header("Range")));
    }

    [Fact]
    public async Task AFileThatShrankBelowTheCutIsTakenAnew()
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.Cuts.Enqueue(100_000);
        fixture.Server.Serving = number =>
        {
            // The same tag for another file: a server that is not to be trusted with tags.
            if (number == 2)
                fixture.Server.Content = FileServer.Sample(1000, seed: 2);
        };
        var destination = new MemoryStream();

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        Assert.Equal(FileServer.Sample(1000, seed: 2), destination.ToArray());
    }

    [Fact]
    public async Task ABrandNewTimeOfChangeIsNoVersion()
    {
        await using var fixture = new DownloadFixture();
        SetUp(fixture.Server, Support.TimeAndRanges);
        fixture.Server.ExtraHeaders = $"Date: {Old}\r\n";
        fixture.Server.Cuts.Enqueue(100_000);

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, new MemoryStream());

        Assert.Null(fixture.Server.Requests[1].Header("Range"));
    }

    [Fact]
    public async Task WhatComesBeforeAndAfterInAStreamStays()
    {
        await using var fixture = new DownloadFixture();
        SetUp(fixture.Server, Support.Nothing);
        fixture.Server.Content = FileServer.Sample(1000);
        fixture.Server.Cuts.Enqueue(700);
        var destination = new MemoryStream();
        destination.Write(Enumerable.Repeat((byte)7, 3000).ToArray());
        destination.Position = 500;

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        var written = destination.ToArray();
        Assert.Equal(3000, written.Length);
        Assert.All(written[..500], static one => Assert.Equal(7, one));
        Assert.Equal(fixture.Server.Content, written[500..1500]);
        Assert.All(written[1500..], static one => Assert.Equal(7, one));
    }

    [Fact]
    public async Task ProgressNeverGoesBack()
    {
        await using var fixture = new DownloadFixture();
        SetUp(fixture.Server, Support.Nothing);
        foreach (var cut in new[] { 300_000, 100_000, 350_000 })
            fixture.Server.Cuts.Enqueue(cut);
        var reports = new Reports();

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, new MemoryStream(), reports);

        Assert.Equal(new DownloadProgress(0, 400_000), reports.All[0]);
        Assert.Equal(new DownloadProgress(400_000, 400_000), reports.All[^1]);
        Assert.All(reports.All.Zip(reports.All.Skip(1)), static pair => Assert.True(pair.Second.BytesReceived > pair.First.BytesReceived));
    }

    [Fact]
    public async Task ProgressWithoutALengthHasNoTotal()
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.HasLength = false;
        var reports = new Reports();

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, new MemoryStream(), reports);

        Assert.Equal(400_000, reports.All[^1].BytesReceived);
        Assert.All(reports.All, static report => Assert.Null(report.TotalBytes));
    }

    [Fact]
    public async Task PausesFollowTheOptions()
    {
        await using var fixture = new DownloadFixture();
        foreach (var cut in new[] { 1, 2, 3, 4, 5 })
            fixture.Server.Cuts.Enqueue(cut);

        await fixture.Downloads(static options => options.MaxRetryDelay = TimeSpan.FromSeconds(3))
            .DownloadAsync(fixture.Server.Address, new MemoryStream());

        Assert.All(fixture.Time.Pauses, static (pause, retry) =>
            Assert.InRange(pause, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(Math.Min(3, Math.Pow(2, retry)))));
    }

    /// <summary>Breaks off, then serves a part that does not fit, then the whole.</summary>
    private static BadServer Liar(byte[] content, string range, string version)
    {
        var whole = $"HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: {content.Length}\r\n\r\n";
        return BadServer.Start(
            async connection =>
            {
                await connection.ReadAsync();
                await connection.SendAsync(whole);
                await connection.SendAsync(content[..100_000]);
            },
            async connection =>
            {
                await connection.ReadAsync();
                await connection.SendAsync($"HTTP/1.1 206 Partial Content\r\n{range}\r\n{version}\r\nContent-Length: 365536\r\n\r\n");
                await connection.SendAsync(content[34_464..]);
            },
            async connection =>
            {
                await connection.ReadAsync();
                await connection.SendAsync(whole);
                await connection.SendAsync(content);
            });
    }

    private static void SetUp(FileServer server, Support support)
    {
        server.HasRanges = support is Support.TagAndRanges or Support.TimeAndRanges or Support.WeakTagAndRanges;
        server.Tag = support switch
        {
            Support.TagAndRanges or Support.TagOnly => "\"v1\"",
            Support.WeakTagAndRanges => "W/\"v1\"",
            _ => null,
        };
        server.LastModified = support == Support.TimeAndRanges ? Old : null;
    }

    private sealed class Reports : IProgress<DownloadProgress>
    {
        public List<DownloadProgress> All { get; } = [];

        public void Report(DownloadProgress value) => All.Add(value);
    }
}
