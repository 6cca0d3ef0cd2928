namespace ApiBox.StudioTests;

/// <summary>Writes the pictures of the README. Only on request: "run screenshots".</summary>
public sealed class Screenshots(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("APIBOX_SCREENSHOTS");

    public static bool AreWanted => Folder is not null;

    [Theory(Skip = "Only on request: run screenshots", SkipUnless = nameof(AreWanted))]
    [InlineData(1280, ColorScheme.Light, "studio-1280.png")]
    [InlineData(1280, ColorScheme.Dark, "studio-1280-dark.png")]
    [InlineData(390, ColorScheme.Light, "studio-390.png")]
    public async Task Write(int width, ColorScheme scheme, string name)
    {
        await using var session = await Session.StartAsync(fixture, width, scheme);
        var page = session.Page;
        await page.FillAsync("Harbour Lights", "strings");
        await page.AddChipAsync("Style", "slow");
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        session.Advance(1);
        await page.StateIsAsync(1, "Done");
        await page.Raw.GetByRole(AriaRole.Button, new() { Name = "Remove strings" }).ClickAsync();
        await page.AddChipAsync("Style", "piano");
        await page.Raw.Locator("#title").FillAsync("Harbour Dawn");
        await page.Raw.Locator("#style").FillAsync("0.72");
        await page.Send.ClickAsync();
        await page.StageIsAsync(2, "Accepted");
        session.Advance(0.3);
        await page.StageIsAsync(2, "Planned");

        await page.Take(2).ScrollIntoViewIfNeededAsync();
        await page.Take(1).Locator("wave-form").Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Take(1).Locator("wave-form[data-wave='drawn']")).ToHaveCountAsync(2);
        await page.Raw.GetByRole(AriaRole.Button, new() { Name = "Play take 1, version A" }).ClickAsync();
        await page.PassesAsync(7);
        await page.Player.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await page.Raw.EvaluateAsync("document.activeElement.blur()");
        await page.Raw.SetViewportSizeAsync(width, width > 600 ? 860 : 1020);
        await page.Take(2).ScrollIntoViewIfNeededAsync();
        Directory.CreateDirectory(Folder!);
        await page.Raw.ScreenshotAsync(new() { Path = Path.Combine(Folder!, name) });
    }
}
