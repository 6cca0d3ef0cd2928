using ApiBox.Emulator;
using Deque.AxeCore.Playwright;

namespace ApiBox.StudioTests;

/// <summary>The page with each kind of content, wide and narrow, light and dark.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task AxeFindsNothingSeriousAndNothingIsCutOff(int width, ColorScheme scheme)
    {
        await using var session = await Session.StartAsync(fixture, width, scheme);
        var page = session.Page;
        await CheckAsync("empty");
        await page.Send.ClickAsync();
        await page.Error("title").WaitForAsync();
        await CheckAsync("errors");

        await page.FillAsync("A title that is long enough to need more than one line of a narrow screen");
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        await CheckAsync("working");
        session.Advance(1);
        await page.StateIsAsync(1, "Done");
        await page.Take(1).Locator("wave-form").First.ScrollIntoViewIfNeededAsync();
        await page.Take(1).Locator("wave-form[data-wave='drawn']").First.WaitForAsync();

        session.Emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        await page.Raw.Locator("#title").FillAsync("Another one");
        await page.Send.ClickAsync();
        await page.StateIsAsync(2, "Unknown");
        await CheckAsync("done and unknown");

        async Task CheckAsync(string what)
        {
            var result = await page.Raw.RunAxe();
            var serious = result.Violations.Where(found => found.Impact is "serious" or "critical")
                .Select(found => $"{what}: {found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Select(node => node.Html))}");
            Assert.Empty(serious);
            Assert.False(await page.OverflowsAsync(), $"{what}: the page is wider than the window.");
        }
    }
}
