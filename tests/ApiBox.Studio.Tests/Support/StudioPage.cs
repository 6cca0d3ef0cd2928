namespace ApiBox.StudioTests;

/// <summary>The page of the studio, as a person sees it.</summary>
internal sealed class StudioPage(IPage page)
{
    public IPage Raw => page;

    public ILocator Player => page.Locator("studio-player");

    public ILocator Send => page.GetByRole(AriaRole.Button, new() { Name = "Send this take" });

    public ILocator Lanes => page.Locator("[data-lane]");

    public ILocator Credits => page.Locator("[data-credits]");

    public async Task OpenAsync(Uri address)
    {
        await page.GotoAsync(address.ToString());
        await page.Locator("main[data-ready]").WaitForAsync();
    }

    public ILocator Take(int number) => page.Locator($"[data-take='{number}']");

    public ILocator Error(string field) => page.Locator($"[data-field='{field}'] .error");

    public async Task TakeSampleAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Take the sample" }).ClickAsync();
        await page.Locator(".vocal-card wave-form[data-wave='drawn']").WaitForAsync();
    }

    /// <summary>Adds a chip, and waits until it is there.</summary>
    public async Task AddChipAsync(string label, string word)
    {
        var input = page.GetByLabel(label, new() { Exact = true }).And(page.Locator("input"));
        await input.FillAsync(word);
        await input.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Remove {word}" }).WaitForAsync();
    }

    /// <summary>Fills the form with what is required.</summary>
    public async Task FillAsync(string title = "Harbour Lights", string tag = "strings")
    {
        await TakeSampleAsync();
        await page.Locator("#title").FillAsync(title);
        await AddChipAsync("Style", tag);
        await AddChipAsync("Leave out", "drums");
    }

    public Task StateIsAsync(int take, string state) => Assertions.Expect(Take(take)).ToHaveAttributeAsync("data-state", state);

    public Task StageIsAsync(int take, string stage) => Assertions.Expect(Take(take)).ToHaveAttributeAsync("data-stage", stage);

    /// <summary>The position of the player in seconds.</summary>
    public async Task<double> PositionAsync() =>
        double.Parse((await Player.GetAttributeAsync("data-at"))!, System.Globalization.CultureInfo.InvariantCulture);

    public Task PassesAsync(double seconds) => page.WaitForFunctionAsync(
        "seconds => Number(document.querySelector('studio-player').dataset.at) > seconds", seconds);

    /// <summary>Whether the page is wider than the window.</summary>
    public Task<bool> OverflowsAsync() => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");
}
