using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>Under a file's name there is the whole file or what was there before.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheWholeFileTakesItsName(bool replaces)
    {
        await using var fixture = new DownloadFixture();
        var path = Path.Combine(fixture.Folder, "track.mp3");
        if (replaces)
            await File.WriteAllTextAsync(path, "old");
        fixture.Server.Cuts.Enqueue(250_000);

        var result = await fixture.Downloads().DownloadAsync(fixture.Server.Address, path);

        Assert.Equal(400_000, result.Bytes);
        Assert.Equal(fixture.Server.Content, await File.ReadAllBytesAsync(path));
        Assert.Equal([path], Directory.GetFiles(fixture.Folder));
    }

    [Fact]
    public async Task UntilItIsWholeItHasAnotherNameInTheSameFolder()
    {
        await using var fixture = new DownloadFixture();
        var path = Path.Combine(fixture.Folder, "track.mp3");
        var half = new TaskCompletionSource();
        fixture.Server.Half = half.Task;
        var begun = new TaskCompletionSource();
        var download = fixture.Downloads()
            .DownloadAsync(fixture.Server.Address, path, new Told(bytes => _ = bytes >= 200_000 && begun.TrySetResult()));
        await begun.Task;

        var part = Assert.Single(Directory.GetFiles(fixture.Folder));
        Assert.Matches(@"track\.mp3\.[0-9a-f]+\.part$", part);
        Assert.Equal(200_000, new FileInfo(part).Length);
        half.SetResult();
        await download;
        Assert.Equal([path], Directory.GetFiles(fixture.Folder));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task AnErrorLeavesWhatWasThere(int status)
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Answering((status, "not music"));
        var path = Path.Combine(fixture.Folder, "track.mp3");
        await File.WriteAllTextAsync(path, "old");

        await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(options => options.AllowedOrigins.Add(server.Address)).DownloadAsync(server.Address, path));

        Assert.Equal("old", await File.ReadAllTextAsync(path));
        Assert.Equal([path], Directory.GetFiles(fixture.Folder));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200_000)]
    [InlineData(400_000)]
    public async Task CancellationAtAnyPointLeavesNoHalfFile(int bytes)
    {
        await using var fixture = new DownloadFixture();
        var path = Path.Combine(fixture.Folder, "track.mp3");
        using var given = new CancellationTokenSource();
        var progress = new Told(received =>
        {
            if (received >= bytes)
                given.Cancel();
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            fixture.Downloads().DownloadAsync(fixture.Server.Address, path, progress, given.Token));

        Assert.Equal(given.Token, exception.CancellationToken);
        Assert.Empty(Directory.GetFiles(fixture.Folder));
    }

    [Fact]
    public async Task CancellationInAPauseEndsItAtOnce()
    {
        await using var fixture = new DownloadFixture();
        using var given = new CancellationTokenSource();
        fixture.Server.Cuts.Enqueue(100_000);
        fixture.Time.Jumps = false;
        fixture.Time.Pausing = _ => given.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            fixture.Downloads().DownloadAsync(fixture.Server.Address, Path.Combine(fixture.Folder, "track.mp3"), null, given.Token));

        Assert.Single(fixture.Server.Requests);
        Assert.Empty(Directory.GetFiles(fixture.Folder));
    }

    [Fact]
    public async Task WhoHasGivenUpAlreadyAsksNobody()
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            downloads.DownloadAsync(fixture.Server.Address, Path.Combine(fixture.Folder, "a"), null, new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            downloads.DownloadAsync(fixture.Server.Address, new MemoryStream(), null, new CancellationToken(true)));

        Assert.Empty(fixture.Server.Requests);
        Assert.Empty(Directory.GetFiles(fixture.Folder));
    }

    [Fact]
    public async Task TwoDownloadsOfOneNameDoNotMixUp()
    {
        await using var fixture = new DownloadFixture();
        var path = Path.Combine(fixture.Folder, "track.mp3");
        var downloads = fixture.Downloads();

        await Task.WhenAll(downloads.DownloadAsync(fixture.Server.Address, path), downloads.DownloadAsync(fixture.Server.Address, path));

        Assert.Equal(fixture.Server.Content, await File.ReadAllBytesAsync(path));
        Assert.Single(Directory.GetFiles(fixture.Folder));
    }

    [Fact]
    public async Task APathThatCannotBeWrittenIsSaidBeforeAnybodyIsAsked()
    {
        await using var fixture = new DownloadFixture();
        var downloads = fixture.Downloads();

        await Assert.ThrowsAsync<ArgumentException>(() => downloads.DownloadAsync(fixture.Server.Address, fixture.Folder));
        await Assert.ThrowsAsync<ArgumentException>(
            () => downloads.DownloadAsync(fixture.Server.Address, Path.Combine(fixture.Folder, "new/")));
        await Assert.ThrowsAsync<ArgumentException>(() => downloads.DownloadAsync(fixture.Server.Address, " "));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => downloads.DownloadAsync(fixture.Server.Address, Path.Combine(fixture.Folder, "new", "a")));
        await Assert.ThrowsAsync<ArgumentException>(
            () => downloads.DownloadAsync(fixture.Server.Address, new MemoryStream([], writable: false)));
        await Assert.ThrowsAsync<ArgumentException>(() => downloads.DownloadAsync(new Uri("/a", UriKind.Relative), new MemoryStream()));

        Assert.Empty(fixture.Server.Requests);
    }

    private sealed class Told(Action<long> tell) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => tell(value.BytesReceived);
    }
}
