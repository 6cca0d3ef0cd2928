using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using CsCheck;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>Nothing is glued on unless what came before comes again, and an end that comes too early is noticed.</summary>
public sealed class OverlapTests
{
    private const int Overlap = ReceivedTail.Overlap;

    [Theory]
    [InlineData(34_464)]
    [InlineData(99_999)]
    [InlineData(70_000)]
    public async Task OtherBytesUnderTheSameVersionAreNotGluedOn(int different)
    {
        await using var fixture = new DownloadFixture();
        var good = fixture.Server.Content;
        var other = good.ToArray();
        other[different] ^= 1;
        fixture.Server.Cuts.Enqueue(100_000);
        fixture.Server.Serving = number => fixture.Server.Content = number == 1 ? good : other;
        var destination = new MemoryStream();

        await fixture.Downloads().DownloadAsync(fixture.Server.Address, destination);

        Assert.Equal(other, destination.ToArray());
        Assert.Equal([null, "bytes=34464-", null], fixture.Server.Requests.Select(static request => request.Header("Range")));
        Assert.Contains("restarting after 100000 bytes", fixture.Log.Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OtherBytesAreAnErrorForADestinationThatCannotGoBack(bool hasRanges)
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.HasRanges = hasRanges;
        fixture.Server.Cuts.Enqueue(100_000);
        fixture.Server.Serving = number => fixture.Server.Content = FileServer.Sample(400_000, seed: number);
        var destination = new OneWayStream();

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => fixture.Downloads().DownloadAsync(fixture.Server.Address, destination));

        Assert.Equal(DownloadFailure.Changed, exception.Reason);
        Assert.Equal(FileServer.Sample(400_000)[..100_000], destination.ToArray());
    }

    [Fact]
    public async Task AFileThatKeepsChangingIsGivenUpInTheEnd()
    {
        await using var fixture = new DownloadFixture();
        fixture.Server.Serving = number =>
        {
            fixture.Server.Content = FileServer.Sample(400_000, seed: number);
            if (number % 2 == 1)
                fixture.Server.Cuts.Enqueue(100_000);
        };

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(static options => options.MaxRetries = 3).DownloadAsync(fixture.Server.Address, new MemoryStream()));

        Assert.Equal(DownloadFailure.Changed, exception.Reason);
    }

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n", "\"v1\"")]
    [InlineData("Connection: close\r\n", "\"v1\"")]
    [InlineData("Connection: close\r\n", null)]
    public async Task AResponseWithoutALengthThatEndsEarlyIsMeasuredByAnEarlierOne(string end, string? tag)
    {
        var content = FileServer.Sample(200_000);
        await using var server = BadServer.Start(
            connection => AnswerAsync(connection, "200 OK", tag, $"Content-Length: {content.Length}\r\n", content[..100_000]),
            connection => AnswerAsync(connection, "200 OK", tag, end, content[..150_000]),
            connection => AnswerAsync(connection, "200 OK", tag, $"Content-Length: {content.Length}\r\n", content));
        var destination = new MemoryStream();

        await DownloadAsync(server, destination);

        Assert.Equal(content, destination.ToArray());
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("bytes 34464-199999/200000")]
    [InlineData("bytes 34464-199999/*")]
    public async Task APartWithoutALengthThatEndsEarlyIsMeasuredByItsRange(string range)
    {
        var content = FileServer.Sample(200_000);
        await using var server = BadServer.Start(
            connection => AnswerAsync(connection, "200 OK", "\"v1\"", "Transfer-Encoding: chunked\r\n", content[..100_000], isWhole: false),
            connection => AnswerAsync(
                connection,
                "206 Partial Content",
                "\"v1\"",
                $"Content-Range: {range}\r\nTransfer-Encoding: chunked\r\n",
                content[34_464..150_000]),
            connection => AnswerAsync(
                connection,
                "206 Partial Content",
                "\"v1\"",
                "Content-Range: bytes 84464-199999/200000\r\nTransfer-Encoding: chunked\r\n",
                content[84_464..]));
        var destination = new MemoryStream();

        await DownloadAsync(server, destination);

        Assert.Equal(content, destination.ToArray());
        Assert.Equal([null, "bytes=34464-", "bytes=84464-"], server.Requests.Select(static request => request.Header("Range")));
    }

    [Fact]
    public async Task AnotherVersionOwesNothingToTheLengthOfTheFirst()
    {
        var (first, second) = (FileServer.Sample(200_000), FileServer.Sample(150_000, seed: 2));
        await using var server = BadServer.Start(
            connection => AnswerAsync(connection, "200 OK", "\"v1\"", $"Content-Length: {first.Length}\r\n", first[..100_000]),
            connection => AnswerAsync(connection, "200 OK", "\"v2\"", "Transfer-Encoding: chunked\r\n", second));
        var destination = new MemoryStream();

        await DownloadAsync(server, destination);

        Assert.Equal(second, destination.ToArray());
    }

    [Fact]
    public void TheTailIsWhatCameLast() => Gen.Int[0, 3 * Overlap].Array[1, 6].Sample(
        static pieces =>
        {
            var content = FileServer.Sample(pieces.Sum());
            var tail = new ReceivedTail();
            var end = 0;
            foreach (var piece in pieces)
            {
                tail.Append(content.AsSpan(end, piece));
                end += piece;
            }

            var start = Math.Max(0, end - Overlap);
            Assert.Equal(start, tail.Start);
            Assert.True(tail.Matches(0, content));
            for (var i = 0; i < 20 && start < end; i++)
            {
                var at = start + ((end - start - 1) * i / 19);
                content[at] ^= 1;
                Assert.False(tail.Matches(0, content));
                Assert.False(tail.Matches(at, content.AsSpan(at)));
                Assert.True(tail.Matches(at + 1, content.AsSpan(at + 1)));
                content[at] ^= 1;
            }
        },
        iter: 50);

    private static Task DownloadAsync(BadServer server, Stream destination) => ApiBoxDownloads
        .Create(DownloadFixture.Options(server.Address), static own => DownloadHandler.Create(own, new TestTime()), new TestTime(), null)
        .DownloadAsync(server.Address, destination);

    private static async Task AnswerAsync(
        BadConnection connection, string status, string? tag, string headers, byte[] body, bool isWhole = true)
    {
        await connection.ReadAsync();
        var isChunked = headers.Contains("chunked", StringComparison.Ordinal);
        await connection.SendAsync(
            $"HTTP/1.1 {status}\r\n{(tag is null ? "" : $"ETag: {tag}\r\n")}{headers}\r\n{(isChunked ? $"{body.Length:X}\r\n" : "")}");
        await connection.SendAsync(body);
        if (isChunked && isWhole)
            await connection.SendAsync("\r\n0\r\n\r\n");
    }
}
