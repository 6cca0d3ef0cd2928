using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Tests;

/// <summary>What is said about a mistake, and what was probably meant.</summary>
public class MistakeTests
{
    private static readonly string[] Song =
        ["add-instrumental", "--upload-url", "https://example.com/a.wav", "--title", "T", "--tags", "a", "--negative-tags", "b"];

    [Theory]
    [InlineData("There is no command apibox add-instrumentl. Did you mean add-instrumental?", "add-instrumentl", "--title", "x")]
    [InlineData("There is no command apibox spec dif. Did you mean diff?", "spec", "dif")]
    [InlineData("There is no command apibox xyzzy.", "xyzzy")]
    [InlineData("has no option --stlye-weight. Did you mean --style-weight?", "add-instrumental", "--stlye-weight", "0.5")]
    [InlineData("has no option --apikey. Did you mean --api-key?", "add-instrumental", "--apikey=some-secret")]
    [InlineData("'words' belongs to no option.", "add-instrumental", "--title", "two", "words")]
    [InlineData("must be one of strict, warn, off, not 'stict'. Did you mean strict?", "add-instrumental", "--validation", "stict")]
    [InlineData("not 'musicgen'. Did you mean MusicGeneration?", "resume", "x", "--task", "musicgen")]
    [InlineData("not 'breakin'. Did you mean breaking?", "spec", "diff", "a", "b", "--fail-on", "breakin")]
    [InlineData("--model needs a value.", "add-instrumental", "--model")]
    [InlineData("resume needs <id>.", "resume")]
    [InlineData("--poll-interval must be a time up to 1h", "resume", "x", "--poll-interval", "2h")]
    [InlineData("See apibox spec diff --help.", "spec", "diff")]
    public async Task ALineNamesTheMistake(string expected, params string[] args)
    {
        var run = await Run.OfAsync(args);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(expected, run.Error);
        Assert.Contains("Nothing was sent.", run.Error);
        Assert.DoesNotContain("some-secret", run.Error);
    }

    [Theory]
    [InlineData("--model  must be one of V4_5PLUS, V5, but is \"v5\". Did you mean V5?", "--model", "v5")]
    [InlineData("Did you mean V4_5PLUS?", "--model", "V4.5PLUS")]
    [InlineData("Did you mean f?", "--vocal-gender", "female")]
    [InlineData("--audio-weight  must be a number such as 0.65", "--audio-weight", "much")]
    [InlineData("--call-back-url  ", "--call-back-url", "nowhere")]
    public async Task AnInvalidValueNamesItsOption(string expected, params string[] args)
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, [.. Song, .. args]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(expected, run.Error);
        Assert.Empty(emulator.Requests);
    }

    [Fact]
    public async Task AnItemOfAListAndAFieldOfTheBodyAreNamed()
    {
        await using var emulator = await Run.EmulatorAsync();

        var list = await Run.AtAsync(
            emulator, "generate-mashup", "--upload-url-list", "https://example.com/1.mp3", "--upload-url-list", "nowhere",
            "--custom-mode", "false", "--prompt", "p", "--model", "V5");
        var body = await Run.OfAsync([.. Song, "--body", "-", .. Run.Address(emulator)], """{ "styleWeight": 2 }""");

        Assert.Contains("--upload-url-list (number 2)  ", list.Error);
        Assert.Contains("--body /styleWeight  must be at most 1", body.Error);
    }

    [Fact]
    public async Task AFieldThatTheRequestDoesNotHaveIsRefusedInStrictModeOnly()
    {
        await using var emulator = await Run.EmulatorAsync();
        const string Body = """{ "styleWieght": 0.5 }""";

        var strict = await Run.OfAsync([.. Song, "--body", "-", .. Run.Address(emulator)], Body);
        var isSent = emulator.Requests.Count > 0;
        var warn = await Run.OfAsync([.. Song, "--body", "-", "--validation", "warn", .. Run.Address(emulator)], Body);
        var off = await Run.OfAsync([.. Song, "--body", "-", "--validation", "off", .. Run.Address(emulator)], Body);

        const string Message = "is not a field of the request. Did you mean styleWeight?";
        Assert.Equal([ExitCode.BadInput, ExitCode.Done, ExitCode.Done], new[] { strict.Code, warn.Code, off.Code });
        Assert.Contains($"--body /styleWieght  {Message}", strict.Error);
        Assert.False(isSent);
        Assert.Contains($"Warning: --body /styleWieght {Message}", warn.Error);
        Assert.DoesNotContain(Message, off.Error);
        Assert.All(emulator.Requests, static request => Assert.Contains("styleWieght", request.Body));
    }

    [Fact]
    public async Task SettingsAreNamedByTheirOptions()
    {
        var address = await Run.OfAsync([.. Song, "--api-key", "some-secret", "--base-address", "http://example.com/"]);
        var key = await Run.OfAsync([.. Song, "--api-key", " "]);

        Assert.Contains("--base-address: plain http exposes the key", address.Error);
        Assert.Contains("An API key is needed. Set APIBOX_API_KEY or use --api-key. Nothing was sent.", key.Error);
        Assert.All([address, key], static run => Assert.Equal(ExitCode.BadInput, run.Code));
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("0.05", 0.05)]
    [InlineData("250ms", 0.25)]
    [InlineData("45s", 45)]
    [InlineData("45 s", 45)]
    [InlineData("2m", 120)]
    [InlineData("2min", 120)]
    [InlineData("1h", 3600)]
    public void DurationsAreRead(string text, double seconds)
    {
        Assert.True(Durations.TryParse(text, out var duration));
        Assert.Equal(seconds, duration.TotalSeconds, 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999h")]
    [InlineData("NaN")]
    [InlineData("2 weeks")]
    public void WhatIsNoDurationIsRefused(string text) => Assert.False(Durations.TryParse(text, out _));

    [Theory]
    [InlineData(0.5678, "0.6 s")]
    [InlineData(59.9, "59 s")]
    [InlineData(95, "1 min 35 s")]
    [InlineData(7500, "2 h 5 min")]
    [InlineData(7200, "2 h")]
    [InlineData(1209599, "13 days 23 h")]
    public void DurationsAreWritten(double seconds, string expected) => Assert.Equal(expected, Durations.Of(TimeSpan.FromSeconds(seconds)));
}
