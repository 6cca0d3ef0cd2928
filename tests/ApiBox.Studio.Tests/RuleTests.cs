using static Microsoft.Playwright.Assertions;

namespace ApiBox.StudioTests;

/// <summary>The rules of the description at the fields, while a person types.</summary>
public sealed class RuleTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task RulesShowAtTheFieldWhileTyping()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        var number = page.Raw.GetByLabel("Keep to the style, as a number");
        var error = page.Error("style");
        await Expect(page.Raw.Locator("#style-hint")).ToContainTextAsync("The degree of adherence to the style.");
        await Expect(page.Raw.Locator("#style-hint")).ToContainTextAsync("0.01");

        await number.PressSequentiallyAsync("0.615");
        await Expect(error).ToHaveTextAsync("It must be a multiple of 0.01, but is 0.615.");
        await number.FillAsync("1.5");
        await Expect(error).ToHaveTextAsync("It must be at most 1, but is 1.5.");
        await number.FillAsync("much");
        await Expect(error).ToContainTextAsync("It must be a number");
        await number.FillAsync("0.61");
        await Expect(error).ToBeHiddenAsync();

        var slider = page.Raw.Locator("#style");
        await Expect(slider).ToHaveValueAsync("0.61");
        await slider.PressAsync("ArrowRight");
        await Expect(number).ToHaveValueAsync("0.62");
        await page.Raw.GetByRole(AriaRole.Button, new() { Name = "Let the service choose: Keep to the style" }).ClickAsync();
        await Expect(number).ToHaveValueAsync("");
    }

    [Fact]
    public async Task SendingAnEmptyFormNamesEachFieldAndSendsNothing()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        await page.Send.ClickAsync();
        await Expect(page.Error("vocal")).ToContainTextAsync("A vocal is required.");
        await Expect(page.Error("title")).ToContainTextAsync("A title is required.");
        await Expect(page.Error("tags")).ToContainTextAsync("A style is required.");
        await Expect(page.Error("negative")).ToContainTextAsync("One thing to leave out is required.");
        await Expect(page.Raw.Locator(".send-note")).ToContainTextAsync("4 fields need a change. Nothing was sent.");
        await Expect(page.Raw.Locator("input[type=file]")).ToBeFocusedAsync();
        Assert.Equal(0, session.Emulator.AcceptedRequests);
    }

    [Fact]
    public async Task AFileIsUploadedAndOneThatIsNoAudioIsExplained()
    {
        await using var session = await Session.StartAsync(fixture);
        var page = session.Page;
        var file = page.Raw.Locator("input[type=file]");
        await file.SetInputFilesAsync(new FilePayload { Name = "notes.txt", MimeType = "text/plain", Buffer = [1, 2, 3] });
        await Expect(page.Error("vocal")).ToContainTextAsync("Choose a WAV, MP3, M4A, FLAC or OGG file.");

        using var http = new HttpClient();
        var vocal = await http.GetByteArrayAsync(session.Emulator.SampleVocal);
        await file.SetInputFilesAsync(new FilePayload { Name = "my voice.wav", MimeType = "audio/wav", Buffer = vocal });
        await Expect(page.Raw.Locator(".vocal-card")).ToContainTextAsync("my voice.wav");
        await page.Raw.Locator(".vocal-card wave-form[data-wave='drawn']").WaitForAsync();
        await Expect(page.Error("vocal")).ToBeHiddenAsync();

        await page.Raw.Locator("#title").FillAsync("Mine");
        await page.AddChipAsync("Style", "piano");
        await page.AddChipAsync("Leave out", "drums");
        await page.Send.ClickAsync();
        await page.StageIsAsync(1, "Accepted");
        Assert.Contains("uploads", Assert.Single(session.Emulator.Tasks).Request, StringComparison.Ordinal);
    }
}
