namespace ApiBox.Generated.Tests.Downloads;

/// <summary>An address by which the service says that there is no track is not asked for.</summary>
public sealed class AbsentTests
{
    [Theory]
    [InlineData("None.mp3", true)]
    [InlineData("a/b/None.mp3", true)]
    [InlineData("none.mp3", false)]
    [InlineData("None.mp3.wav", false)]
    public async Task ItIsRefusedBeforeAnythingIsSent(string path, bool isAbsent)
    {
        await using var fixture = new DownloadFixture();
        var address = new Uri(fixture.Server.Origin, path);
        var file = Path.Combine(fixture.Folder, "track.mp3");
        var destination = new MemoryStream();
        using var downloads = fixture.Downloads(static options => options.AbsentAddresses.Add("*/None.mp3"));

        var toStream = await Record.ExceptionAsync(() => downloads.DownloadAsync(address, destination));
        var toFile = await Record.ExceptionAsync(() => downloads.DownloadAsync(address, file));

        if (!isAbsent)
        {
            Assert.NotEmpty(fixture.Server.Requests);
            return;
        }

        Assert.All([toStream, toFile], error =>
        {
            var refusal = Assert.IsType<ApiBoxDownloadException>(error);
            Assert.Equal(DownloadFailure.Absent, refusal.Reason);
            Assert.Null(refusal.StatusCode);
            Assert.Contains(address.AbsoluteUri, refusal.Message);
            Assert.Contains("Nothing was sent. Wait for the task or get its details again", refusal.Message);
        });
        Assert.Empty(fixture.Server.Requests);
        Assert.Empty(Directory.EnumerateFileSystemEntries(fixture.Folder));
        Assert.Equal(0, destination.Length);
    }

    [Fact]
    public async Task AnEmptyAddressIsAbsentAndNotMerelyRelative()
    {
        await using var fixture = new DownloadFixture();
        using var downloads = fixture.Downloads(static options => options.AbsentAddresses.Add(""));

        var absent = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri("", UriKind.Relative), new MemoryStream()));
        await Assert.ThrowsAsync<ArgumentException>(() => downloads.DownloadAsync(new Uri("a.mp3", UriKind.Relative), new MemoryStream()));

        Assert.Equal(DownloadFailure.Absent, absent.Reason);
    }
}
