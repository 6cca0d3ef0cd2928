using ApiBox.Emulator;
using static Microsoft.Playwright.Assertions;

namespace ApiBox.StudioTests;

/// <summary>What the page says when something goes wrong.</summary>
public sealed class OutcomeTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task AnUnknownOutcomeIsShownAsWhatItIsAndTheNextCallbackResolvesIt()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await page.FillAsync();
        session.Emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        await page.Send.ClickAsync();
        await page.StateIsAsync(1, "Unknown");
        await Expect(page.Take(1)).ToContainTextAsync("it may have been accepted and paid for");
        await Expect(page.Take(1)).ToContainTextAsync("its next report brings the take back");

        session.Advance(0.3);
        await page.StateIsAsync(1, "Working");
        await page.StageIsAsync(1, "Planned");
        session.Advance(0.7);
        await page.StateIsAsync(1, "Done");
        await Expect(page.Lanes).ToHaveCountAsync(2);
        Assert.Equal(1, session.Emulator.AcceptedRequests);
    }

    [Fact]
    public async Task ARefusedTakeSaysThatNothingWasPaidAndWhatToDo()
    {
        await using var session = await Session.StartAsync(fixture, configure: options => options.Credits = 5);
        var page = session.Page;
        await page.FillAsync();
        await page.Send.ClickAsync();
        await page.StateIsAsync(1, "Refused");
        await Expect(page.Take(1)).ToContainTextAsync("There are not enough credits for a take. Nothing was paid.");
        await Expect(page.Take(1)).ToContainTextAsync("Buy credits at the service");
        Assert.Equal(0, session.Emulator.AcceptedRequests);
    }

    [Fact]
    public async Task AFailedTakeSaysWhy()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        session.Emulator.Faults.NextTask(TaskScenario.Fail("SENSITIVE_WORD_ERROR", "A word is not allowed."));
        await page.FillAsync();
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        session.Advance(1);
        await page.StateIsAsync(1, "Failed");
        await Expect(page.Take(1)).ToContainTextAsync("The service found a word that it does not allow");

        await page.Raw.GetByRole(AriaRole.Button, new() { Name = "Use again: take 1" }).ClickAsync();
        await Expect(page.Raw.Locator("#title")).ToBeFocusedAsync();
        await Expect(page.Raw.Locator("#title")).ToHaveValueAsync("Harbour Lights");
    }

    [Fact]
    public async Task ADoubleClickSendsOneTake()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await page.FillAsync();
        await page.Send.DblClickAsync();
        await page.StageIsAsync(1, "Accepted");
        await Expect(page.Credits).ToHaveTextAsync("988");
        await Expect(page.Raw.Locator("[data-take]")).ToHaveCountAsync(1);
        Assert.Equal(1, session.Emulator.AcceptedRequests);
    }
}
