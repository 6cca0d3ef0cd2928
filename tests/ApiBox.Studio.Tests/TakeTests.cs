using static Microsoft.Playwright.Assertions;

namespace ApiBox.StudioTests;

/// <summary>From a vocal to takes that are compared.</summary>
public sealed class TakeTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task ATakeReportsItsStagesAndASecondOneStartsMeanwhile()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await Expect(page.Credits).ToHaveTextAsync("1000");
        await page.FillAsync();
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        await Expect(page.Raw.Locator("[data-live]")).ToContainTextAsync("Take 1, Harbour Lights: Arranging");
        await Expect(page.Credits).ToHaveTextAsync("988");

        session.Advance(0.3);
        await page.StageIsAsync(1, "Planned");
        await page.Raw.Locator("#title").FillAsync("Harbour Dawn");
        await page.Send.ClickAsync();
        await page.StageIsAsync(2, "Accepted");
        await page.StateIsAsync(1, "Working");

        session.Advance(0.4);
        await page.StageIsAsync(1, "FirstTrack");
        await page.StageIsAsync(2, "Planned");
        session.Advance(0.3);
        await page.StateIsAsync(1, "Done");
        await page.StateIsAsync(2, "Working");
        session.Advance(0.3);
        await page.StateIsAsync(2, "Done");
        await Expect(page.Lanes).ToHaveCountAsync(4);
        await Expect(page.Take(1).Locator(".expiry")).ToContainTextAsync("The service keeps these tracks until");
        Assert.Equal(2, session.Emulator.AcceptedRequests);
    }

    [Fact]
    public async Task TracksPlayInStepAndAreComparedAtTheSameSecond()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await page.FillAsync();
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        session.Advance(1);
        await page.StateIsAsync(1, "Done");
        await Expect(page.Take(1).Locator("wave-form[data-wave='drawn']")).ToHaveCountAsync(2);

        await page.Raw.GetByRole(AriaRole.Button, new() { Name = "Play take 1, version A" }).ClickAsync();
        await Expect(page.Player).ToHaveAttributeAsync("data-state", "playing");
        await page.PassesAsync(1);
        var before = await page.PositionAsync();
        await page.Raw.GetByRole(AriaRole.Radio, new() { Name = "B Take 1 B" }).CheckAsync();
        await Expect(page.Player).ToHaveAttributeAsync("data-current", new System.Text.RegularExpressions.Regex("/B$"));
        await Expect(page.Player).ToHaveAttributeAsync("data-state", "playing");
        Assert.True(await page.PositionAsync() >= before, "The change went back in time.");
        await page.PassesAsync(before + 1);

        await page.Player.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(page.Player).ToHaveAttributeAsync("data-state", "paused");
        var paused = await page.PositionAsync();
        await page.Raw.GetByRole(AriaRole.Radio, new() { Name = "A Take 1 A" }).CheckAsync();
        await Expect(page.Player).ToHaveAttributeAsync("data-current", new System.Text.RegularExpressions.Regex("/A$"));
        Assert.Equal(paused, await page.PositionAsync());

        await page.Raw.ReloadAsync();
        await page.StateIsAsync(1, "Done");
        await Expect(page.Lanes).ToHaveCountAsync(2);
    }
}
