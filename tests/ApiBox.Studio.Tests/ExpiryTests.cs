using System.IO.Compression;
using static Microsoft.Playwright.Assertions;

namespace ApiBox.StudioTests;

/// <summary>The day on which tracks end, and saving them before.</summary>
public sealed class ExpiryTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task ATakeThatEndsWithinADayIsWarnedOf()
    {
        await using var session = await Session.StartAsync(fixture, prepare: studio =>
        {
            Write(studio, 1, DateTimeOffset.UtcNow.AddHours(20));
            Write(studio, 2, DateTimeOffset.UtcNow.AddDays(6));
            Write(studio, 3, DateTimeOffset.UtcNow.AddDays(-2));
        });
        var warning = session.Page.Raw.Locator("[data-expiry]");
        await Expect(warning).ToContainTextAsync("A take ends soon.");
        await Expect(warning).ToContainTextAsync("The service deletes the tracks of take 1 on");
        await Expect(warning.GetByRole(AriaRole.Link, new() { Name = "Download all" })).ToBeVisibleAsync();
        await Expect(session.Page.Take(2).Locator(".expiry")).ToContainTextAsync("The service keeps these tracks until");
        await Expect(session.Page.Take(3).Locator(".expiry")).ToContainTextAsync("The service deleted these tracks on");
    }

    [Fact]
    public async Task AllTracksAreDownloadedAsOneFile()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await page.FillAsync("Harbour / Lights");
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        session.Advance(1);
        await page.StateIsAsync(1, "Done");

        var download = await page.Raw.RunAndWaitForDownloadAsync(
            () => page.Raw.GetByRole(AriaRole.Link, new() { Name = "Download all" }).ClickAsync());
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal(["Take 01 Harbour - Lights A.wav", "Take 01 Harbour - Lights B.wav"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.True(entry.Length > 1_000_000));
    }

    private static void Write(StudioProcess studio, int number, DateTimeOffset expiresAt)
    {
        var folder = Directory.CreateDirectory(Path.Combine(studio.Data, "takes")).FullName;
        File.WriteAllText(Path.Combine(folder, $"take{number}.json"), $$"""
            {
              "id": "take{{number}}", "number": {{number}}, "vocalId": "none", "title": "Old", "tags": "strings", "negativeTags": "drums",
              "startedAt": "{{expiresAt.AddDays(-14):O}}", "endedAt": "{{expiresAt.AddDays(-14):O}}", "expiresAt": "{{expiresAt:O}}",
              "state": "Done", "stage": "Complete",
              "tracks": [ { "id": "t{{number}}", "version": "A", "address": "http://127.0.0.1:9/gone.wav", "seconds": 20 } ]
            }
            """);
    }
}
