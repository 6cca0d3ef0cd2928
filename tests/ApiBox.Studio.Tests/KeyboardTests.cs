using static Microsoft.Playwright.Assertions;

namespace ApiBox.StudioTests;

/// <summary>Everything by the keyboard alone, in the order of the page.</summary>
public sealed class KeyboardTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task ATakeIsSentPlayedAndComparedWithoutAPointer()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        var raw = page.Raw;
        var keys = raw.Keyboard;

        await keys.PressAsync("Tab");
        await Expect(raw.GetByText("Skip to the takes")).ToBeFocusedAsync();
        await TabToAsync(raw.GetByRole(AriaRole.Button, new() { Name = "Take the sample" }));
        await keys.PressAsync("Enter");
        await raw.Locator(".vocal-card wave-form[data-wave='drawn']").WaitForAsync();
        await TabToAsync(raw.Locator("#title"));
        await keys.TypeAsync("By Hand");
        await TabToAsync(raw.Locator("#tags"));
        await keys.TypeAsync("piano");
        await keys.PressAsync("Enter");
        await raw.GetByRole(AriaRole.Button, new() { Name = "Remove piano" }).WaitForAsync();
        await TabToAsync(raw.Locator("#negative"));
        await keys.TypeAsync("drums,");
        await raw.GetByRole(AriaRole.Button, new() { Name = "Remove drums" }).WaitForAsync();
        await TabToAsync(raw.Locator("#style"));
        await keys.PressAsync("ArrowRight");
        await Expect(raw.GetByLabel("Keep to the style, as a number")).ToHaveValueAsync("0.51");
        await TabToAsync(page.Send);
        await keys.PressAsync("Enter");
        await page.StageIsAsync(1, "Accepted");
        session.Advance(1);
        await page.StateIsAsync(1, "Done");
        await Expect(page.Lanes).ToHaveCountAsync(2);

        await TabToAsync(raw.GetByRole(AriaRole.Button, new() { Name = "Play take 1, version A" }));
        await keys.PressAsync("Space");
        await Expect(page.Player).ToHaveAttributeAsync("data-state", "playing");
        await TabToAsync(raw.GetByRole(AriaRole.Radio, new() { Name = "A Take 1 A" }));
        await keys.PressAsync("ArrowRight");
        await Expect(raw.GetByRole(AriaRole.Radio, new() { Name = "B Take 1 B" })).ToBeCheckedAsync();
        await Expect(page.Player).ToHaveAttributeAsync("data-current", new System.Text.RegularExpressions.Regex("/B$"));
        await Expect(page.Player).ToHaveAttributeAsync("data-state", "playing");
        Assert.Equal(1, session.Emulator.AcceptedRequests);

        async Task TabToAsync(ILocator wanted)
        {
            await wanted.WaitForAsync();
            for (var press = 0; press < 40; press++)
            {
                await keys.PressAsync("Tab");
                if (!await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
                    continue;
                // What has the focus shows it, by itself or by what stands for it.
                Assert.True(await wanted.EvaluateAsync<bool>(ShowsFocus), "The focus is not visible.");
                return;
            }

            Assert.Fail($"Tab does not reach {wanted}.");
        }
    }

    private const string ShowsFocus = """
        element => [element, element.nextElementSibling, element.parentElement, element.closest('.chips')]
          .some(shown => shown && getComputedStyle(shown).outlineStyle !== 'none' && parseFloat(getComputedStyle(shown).outlineWidth) >= 2)
        """;
}
