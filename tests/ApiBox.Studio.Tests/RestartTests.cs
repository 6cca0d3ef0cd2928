using static Microsoft.Playwright.Assertions;

namespace ApiBox.StudioTests;

/// <summary>The studio is killed in the middle of a take and started again.</summary>
public sealed class RestartTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task TheOpenPageShowsTheSameTakeGoingOnAndNothingIsPaidTwice()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await page.FillAsync();
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        session.Advance(0.3);
        await page.StageIsAsync(1, "Planned");
        await Expect(page.Credits).ToHaveTextAsync("988");
        var task = Assert.Single(session.Emulator.Tasks);

        await session.Studio.KillAsync();
        await Expect(page.Raw.Locator("#connection")).ToContainTextAsync("Takes go on without this page");
        await session.Studio.StartAsync();

        // The page comes back by itself.
        await Expect(page.Raw.Locator("#connection")).ToBeHiddenAsync();
        await page.StateIsAsync(1, "Working");
        await page.StageIsAsync(1, "Planned");
        session.Advance(0.4);
        await page.StageIsAsync(1, "FirstTrack");
        session.Advance(0.3);
        await page.StateIsAsync(1, "Done");
        await Expect(page.Lanes).ToHaveCountAsync(2);

        await Expect(page.Raw.Locator("[data-take]")).ToHaveCountAsync(1);
        await Expect(page.Credits).ToHaveTextAsync("988");
        Assert.Equal(task.TaskId, Assert.Single(session.Emulator.Tasks).TaskId);
        Assert.Equal(1, session.Emulator.AcceptedRequests);
        Assert.Equal(12, session.Emulator.CreditsCharged);
    }

    [Fact]
    public async Task WithTheEmbeddedEmulatorTheTakeGoesOnToo()
    {
        await using var studio = new StudioProcess(new() { ["Studio__EmulatorSeconds"] = "6" });
        await studio.StartAsync();
        await using var context = await fixture.Browser.NewContextAsync();
        context.SetDefaultTimeout(60_000);
        var page = new StudioPage(await context.NewPageAsync());
        await page.OpenAsync(studio.Address);
        await page.FillAsync();
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");

        await studio.KillAsync();
        await studio.StartAsync();
        await page.StateIsAsync(1, "Done");
        await Expect(page.Take(1).Locator("wave-form[data-wave='drawn']")).ToHaveCountAsync(2);
        await Expect(page.Credits).ToHaveTextAsync("988");
        await Expect(page.Raw.Locator("[data-take]")).ToHaveCountAsync(1);
    }
}
