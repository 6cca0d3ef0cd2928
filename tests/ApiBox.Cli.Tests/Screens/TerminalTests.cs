using ApiBox.Cli.Shell;
using ApiBox.Emulator;
using ApiBox.Testing;

namespace ApiBox.Cli.Tests.Screens;

/// <summary>What people see in a terminal of 80 columns.</summary>
public class TerminalTests
{
    private static readonly string[] Song =
        ["add-instrumental", "--upload-url", "https://example.com/a.wav", "--title", "T", "--tags", "a", "--negative-tags", "b"];

    private static readonly string[] Lyrics = ["generate-lyrics", "--prompt", "A quiet night"];

    [Theory]
    [InlineData("--help")]
    [InlineData("generate-music", "--help")]
    [InlineData("resume", "--help")]
    [InlineData("spec", "diff", "--help")]
    [InlineData("emulator", "--help")]
    [InlineData("operations")]
    public async Task NoLineOfTheHelpIsBroken(params string[] args)
    {
        var (code, screen) = await Tool.InTerminalAsync(args);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(0, screen.Overflows);
        // The library names the program after the process.
        var expected = (await Run.OfAsync(args, width: 80)).Output.Replace("ApiBox.Cli.Tests", "apibox", StringComparison.Ordinal);
        Assert.Equal(Words(expected), Words(screen.Text));
    }

    [Fact]
    public async Task AWiderTerminalHasLongerLines()
    {
        var (_, screen) = await Tool.InTerminalAsync(["generate-music", "--help"], columns: 120);

        Assert.Equal(0, screen.Overflows);
        Assert.InRange(screen.Rows.Max(static row => row.Length), 100, 120);
    }

    [Fact]
    public async Task AnErrorBreaksBetweenWords()
    {
        await using var emulator = await Run.EmulatorAsync(credits: 1);

        var (code, screen) = await Tool.InTerminalAsync([.. Lyrics, .. Run.Address(emulator)]);

        Assert.Equal(ExitCode.Refused, code);
        Assert.Equal(0, screen.Overflows);
        Assert.Equal(
            """
            The account does not have enough credits. Nothing was started and nothing was
            paid. Add credits and try again.
            """.ReplaceLineEndings("\n"),
            screen.Text.Trim());
    }

    [Fact]
    public async Task WhatIsNeverSentHasNoBar()
    {
        await using var emulator = await Run.EmulatorAsync();

        var (code, screen) = await Tool.InTerminalAsync(
            [.. Song, "--style-weight", "1.5", "--vocal-gender", "male", .. Run.Address(emulator)]);

        Assert.Equal(ExitCode.BadInput, code);
        Assert.False(screen.HadBar);
        var shown = DocumentBlock.Of("docs/command-line.md").Single(static block => block.Language == "text");
        Assert.Equal(shown.Text.TrimEnd('\n'), screen.Text);
        Assert.Empty(emulator.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AWaitHasABarThatIsGoneAtItsEnd(bool noColor)
    {
        await using var emulator = await Run.EmulatorAsync();

        var (code, screen) = await Tool.InTerminalAsync([.. Lyrics, "--wait", .. Run.Address(emulator)], noColor: noColor);

        Assert.Equal(ExitCode.Done, code);
        Assert.True(screen.HadBar);
        Assert.Equal(!noColor, screen.HasColor);
        Assert.StartsWith($"taskId: {emulator.Tasks[0].TaskId}\ntask: LyricsGeneration", screen.Text.TrimStart());
        Assert.DoesNotContain("Sending", screen.Text);
    }

    [Fact]
    public async Task AWarningIsWholeBesideTheBar()
    {
        await using var emulator = await Run.EmulatorAsync();
        emulator.Faults.NextSubmission(Fault.Code(455));

        var (code, screen) = await Tool.InTerminalAsync([.. Lyrics, "--wait", .. Run.Address(emulator)]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Matches(@"(?m)^Warning: generateLyrics: retry 1 in \d+\.\d s: ", screen.Text);
        Assert.DoesNotContain("━", screen.Text);
    }

    [Theory]
    [InlineData("add-instrumentl")]
    [InlineData("add-instrumental", "--style-wieght", "0.5")]
    [InlineData("resume", "x", "--task", "Lyrics")]
    [InlineData("add-instrumental")]
    public async Task EveryLineOfAnErrorFits(params string[] args)
    {
        var (code, screen) = await Tool.InTerminalAsync(args);

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal(0, screen.Overflows);
        Assert.False(screen.HadBar);
        Assert.Contains("Nothing was sent", screen.Text);
    }

    [Fact]
    public async Task APipeHasLinesThatAreNotBrokenAndNoEscapes()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Tool.InPipeAsync([.. Lyrics, "--wait", .. Run.Address(emulator)]);
        var help = await Tool.InPipeAsync("generate-music", "--help");
        var error = await Tool.InPipeAsync([.. Song, "--model", "V5PLUS", .. Run.Address(emulator)]);

        Assert.Equal([ExitCode.Done, ExitCode.Done, ExitCode.BadInput], new[] { run.Code, help.Code, error.Code });
        Assert.All([run, help, error], static pipe => Assert.DoesNotContain("\e", pipe.Output + pipe.Error));
        Assert.Matches(@"^( +\d+\.\d s  (Task [0-9a-f]{32}|[A-Z][\w ]*)\n)+$", run.Error);
        Assert.Contains(help.Output.Split('\n'), static line => line.Length > 200);
        Assert.StartsWith("The request violates these rules of the API. Nothing was sent and nothing was paid.", error.Error);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
