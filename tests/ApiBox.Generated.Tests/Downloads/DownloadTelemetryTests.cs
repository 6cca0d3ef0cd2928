using ApiBox.Generated.Tests.Telemetry;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Downloads;

[Collection(Alone.Name)]
public sealed class DownloadTelemetryTests
{
    [Fact]
    public async Task EveryDownloadIsCountedByItsEnd()
    {
        using var capture = new TelemetryCapture();
        await using var fixture = new DownloadFixture();
        fixture.Server.Content = FileServer.Sample(100);
        var downloads = fixture.Downloads(static options => options.MaxBytes = 100);

        await downloads.DownloadAsync(fixture.Server.Address, new MemoryStream());
        await downloads.DownloadAsync(fixture.Server.Address, Path.Combine(fixture.Folder, "a"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => downloads.DownloadAsync(fixture.Server.Address, new MemoryStream(), null, new CancellationToken(true)));
        await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri("http://cdn.example/"), new MemoryStream()));
        fixture.Server.Content = FileServer.Sample(101);
        await Assert.ThrowsAsync<ApiBoxDownloadException>(() => downloads.DownloadAsync(fixture.Server.Address, new MemoryStream()));

        Assert.Equal(
            [
                "1 apibox.result=ok",
                "1 apibox.result=ok",
                "1 apibox.result=cancelled",
                "1 apibox.result=insecure",
                "1 apibox.result=too_large"
            ],
            capture.Of("apibox.downloads"));
    }

    [Fact]
    public void EveryReasonHasAWordOfItsOwn()
    {
        var words = Enum.GetValues<DownloadFailure>().Select(DownloadOutcomes.Of).ToList();

        Assert.DoesNotContain("error", words);
        Assert.Equal(words.Count, words.Distinct().Count());
    }
}
