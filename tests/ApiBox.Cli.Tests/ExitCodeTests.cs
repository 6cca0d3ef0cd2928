using ApiBox.Cli.Shell;
using ApiBox.Emulator;

namespace ApiBox.Cli.Tests;

public class ExitCodeTests
{
    private static readonly string[] Lyrics = ["generate-lyrics", "--prompt", "A quiet night", "--json"];

    [Fact]
    public async Task ARefusalIsOne()
    {
        await using var emulator = await Run.EmulatorAsync(credits: 1);

        var run = await Run.AtAsync(emulator, Lyrics);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Equal(429, run.Json.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Contains("credits", run.Error);
    }

    [Fact]
    public async Task AWrongKeyIsOneAndStaysUnseen()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.OfAsync([.. Lyrics, "--base-address", emulator.BaseAddress.ToString(), "--api-key", "wrong-secret"]);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.DoesNotContain("wrong-secret", run.Output + run.Error);
    }

    [Fact]
    public async Task ATaskThatFailsIsOne()
    {
        await using var emulator = await Run.EmulatorAsync();
        emulator.Faults.NextTask(new TaskScenario { Fails = true, ErrorMessage = "no rhyme" });

        var run = await Run.AtAsync(emulator, [.. Lyrics, "--wait"]);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("no rhyme", run.Error);
        Assert.Equal(emulator.Tasks[0].TaskId, run.Json.GetProperty("error").GetProperty("taskId").GetString());
    }

    [Fact]
    public async Task BrokenRulesAreTwoAndNothingIsSent()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(
            emulator, "add-instrumental", "--upload-url", "https://example.com/a.wav", "--title", "T", "--tags", "a", "--negative-tags",
            "b", "--style-weight", "1.5", "--json");

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Empty(emulator.Requests);
        Assert.Equal(0, emulator.AcceptedRequests);
        var error = Assert.Single(run.Json.GetProperty("error").GetProperty("errors").EnumerateArray());
        Assert.Equal(
            ["/styleWeight", "--style-weight", "maximum", "1", "1.5"],
            new[] { "path", "option", "rule", "limit", "value" }.Select(name => error.GetProperty(name).GetString()));
        Assert.Contains("--style-weight  must be at most 1, but is 1.5", run.Error);
        Assert.DoesNotContain("/styleWeight", run.Error);
    }

    [Theory]
    [InlineData(
        "/title", "required", "add-instrumental", "--upload-url", "https://example.com/a.wav", "--tags", "a", "--negative-tags", "b")]
    [InlineData("/styleWeight", "type", "add-instrumental", "--style-weight", "much")]
    [InlineData("/customMode", "type", "generate-music", "--custom-mode", "maybe")]
    [InlineData("/file", "file", "upload-file-stream", "--file", "/does/not/exist.wav")]
    [InlineData("/file", "file", "upload-file-stream", "--file", "")]
    [InlineData("/taskId", "required", "get-music-generation-details")]
    public async Task WhatIsMissingOrHasNoFormIsTwo(string path, string rule, params string[] args)
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, [.. args, "--json"]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Empty(emulator.Requests);
        Assert.Contains(
            run.Json.GetProperty("error").GetProperty("errors").EnumerateArray(),
            error => error.GetProperty("path").GetString() == path && error.GetProperty("rule").GetString() == rule);
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("add-instrumental", "--no-such-option", "x")]
    [InlineData("add-instrumental", "--body", "/does/not/exist.json")]
    [InlineData("add-instrumental", "--body", "-")]
    [InlineData("add-instrumental", "--validation", "loose")]
    [InlineData("add-instrumental", "--base-address", "nowhere")]
    [InlineData("add-instrumental", "--base-address", "http://example.com/")]
    [InlineData("resume", "x", "--task", "NoSuchTask")]
    [InlineData("resume")]
    public async Task ALineThatMakesNoSenseIsTwo(params string[] args)
    {
        var run = await Run.OfAsync([.. args, "--api-key", "some-secret"], "{ no JSON");

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("othing was sent", run.Error);
        Assert.DoesNotContain("some-secret", run.Output + run.Error);
    }

    [Fact]
    public async Task AnUnknownOutcomeIsThreeWithTheSubmission()
    {
        await using var emulator = await Run.EmulatorAsync();
        emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);

        var run = await Run.AtAsync(emulator, Lyrics);

        Assert.Equal(ExitCode.OutcomeUnknown, run.Code);
        Assert.Equal(1, emulator.AcceptedRequests);
        Assert.Matches("Submission [0-9a-f]{32}", run.Error);
        Assert.Matches("^[0-9a-f]{32}$", run.Json.GetProperty("error").GetProperty("submissionId").GetString());
    }

    [Fact]
    public async Task AServiceThatIsNotThereIsFour()
    {
        var emulator = await Run.EmulatorAsync();
        await emulator.DisposeAsync();

        var run = await Run.AtAsync(emulator, [.. Lyrics]);

        Assert.Equal(ExitCode.NotReached, run.Code);
        Assert.Equal((int)ExitCode.NotReached, run.Json.GetProperty("error").GetProperty("exitCode").GetInt32());
    }

    public static TheoryData<string> Queries => ["reset", "busy", "key"];

    // Whoever sends again on four would pay twice.
    [Theory]
    [MemberData(nameof(Queries))]
    public async Task ATaskThatCannotBeAskedAboutIsFiveWithTheTask(string query)
    {
        await using var emulator = await Run.EmulatorAsync(TimeSpan.FromHours(1));
        emulator.Faults.Next(
            "getLyricsGenerationDetails", query switch
            {
                "reset" => Fault.ResetBeforeAccepting,
                "busy" => Fault.Code(455),
                _ => Fault.Code(401)
            }, 1000);

        var run = await Run.AtAsync(emulator, [.. Lyrics, "--wait"]);

        Assert.Equal(ExitCode.TaskOpen, run.Code);
        Assert.Equal(emulator.Tasks[0].TaskId, run.Json.GetProperty("error").GetProperty("taskId").GetString());
        Assert.Contains($"apibox resume {emulator.Tasks[0].TaskId} --task LyricsGeneration", run.Error);
        Assert.DoesNotContain("othing was", run.Error);
    }

    [Fact]
    public async Task APathThatCannotBeWrittenIsTwoAndNothingIsSent()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, [.. Lyrics, "--out", "/does/not/exist/answer.json"]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Empty(emulator.Requests);
    }

    [Fact]
    public async Task WhatAFileHeldStaysWhenNothingComes()
    {
        await using var emulator = await Run.EmulatorAsync(credits: 0);
        var folder = Directory.CreateTempSubdirectory("apibox-cli-");
        try
        {
            var (kept, made) = (Path.Combine(folder.FullName, "kept.json"), Path.Combine(folder.FullName, "made.json"));
            await File.WriteAllTextAsync(kept, "mine");

            Assert.Equal(ExitCode.Refused, (await Run.AtAsync(emulator, [.. Lyrics, "--out", kept])).Code);
            Assert.Equal(ExitCode.Refused, (await Run.AtAsync(emulator, [.. Lyrics, "--out", made])).Code);

            Assert.Equal("mine", await File.ReadAllTextAsync(kept));
            Assert.False(File.Exists(made));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--api-key=c3VwZXI+c2VjcmV0")]
    [InlineData("--api-key:c3VwZXI+c2VjcmV0")]
    public async Task AKeyThatIsOneWordWithItsNameStaysUnseen(string word)
    {
        var run = await Run.OfAsync([word, "operations", "--json"]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.DoesNotContain("c2VjcmV0", run.Output + run.Error);
    }

    [Fact]
    public async Task ACancelledWaitIsHundredAndThirtyWithTheTask()
    {
        await using var emulator = await Run.EmulatorAsync(TimeSpan.FromHours(1));
        using var stop = new CancellationTokenSource();

        var run = await Run.OfAsync([.. Lyrics, "--wait", .. Run.Address(emulator)], cancellationToken: stop.Token, onError: line =>
        {
            if (line.Contains("Pending", StringComparison.Ordinal))
                stop.Cancel();
        });

        Assert.Equal(ExitCode.Cancelled, run.Code);
        Assert.Contains($"apibox resume {emulator.Tasks[0].TaskId} --task LyricsGeneration", run.Error);
        Assert.Equal(emulator.Tasks[0].TaskId, run.Json.GetProperty("error").GetProperty("taskId").GetString());
    }

    [Theory]
    [InlineData("warn", true)]
    [InlineData("off", false)]
    public async Task WithoutStrictValidationTheServiceValidates(string mode, bool isWarned)
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(
            emulator, "add-instrumental", "--upload-url", "https://example.com/a.wav", "--title", "T", "--tags", "a", "--negative-tags",
            "b", "--style-weight", "1.5", "--validation", mode);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Single(emulator.Requests);
        Assert.Equal(isWarned, run.Error.Contains("--style-weight must be at most 1", StringComparison.Ordinal));
    }
}
