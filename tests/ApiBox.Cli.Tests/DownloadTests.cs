using ApiBox.Cli.Shell;
using ApiBox.Emulator;

namespace ApiBox.Cli.Tests;

public sealed class DownloadTests : IDisposable
{
    private static readonly string[] Song =
        ["add-instrumental", "--upload-url", "https://example.com/a+b.wav", "--title", "T", "--tags", "a", "--negative-tags", "b"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apibox-cli-");

    private string Target => Path.Combine(_folder.FullName, "tracks");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task TheFilesOfAResultAreSavedOnceEach()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, [.. Song, "--download", Target, "--json"]);

        Assert.Equal(ExitCode.Done, run.Code);
        var task = emulator.Tasks[0].TaskId;
        Assert.Equal(
            [$"{task}-1-audio.wav", $"{task}-1-image.png", $"{task}-2-audio.wav", $"{task}-2-image.png"],
            _folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(static file => file.Name).Order());
        Assert.All(_folder.EnumerateFiles("*", SearchOption.AllDirectories), static file => Assert.True(file.Length > 0));
        var files = run.Json.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal("/response/sunoData/0/audioUrl", files[0].GetProperty("pointer").GetString());
        Assert.All(files, static file => Assert.True(File.Exists(file.GetProperty("path").GetString())));
        // Not \u002B, which the URL of the request has in the details.
        Assert.Contains("a+b.wav", run.Output);
    }

    [Fact]
    public async Task ATaskThatExistsIsDownloadedToo()
    {
        await using var emulator = await Run.EmulatorAsync();
        await Run.AtAsync(emulator, [.. Song, "--wait"]);

        var run = await Run.AtAsync(emulator, "resume", emulator.Tasks[0].TaskId, "--download", Target);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains($"1: {Path.Combine(Target, emulator.Tasks[0].TaskId)}-1-audio.wav", run.Output);
        Assert.Matches(@"resultsExpireAt: \d{4}-\d\d-\d\d \d\d:\d\d UTC \(in 1[34] days", run.Output);
    }

    [Fact]
    public async Task AFileThatIsNotThereIsOneAndCanBeTriedAgain()
    {
        await using var emulator = await Run.EmulatorAsync();
        emulator.Faults.NextTask(TaskScenario.Normal with { AudioAddress = new Uri(emulator.BaseAddress, "files/none.wav").ToString() });

        var run = await Run.AtAsync(emulator, [.. Song, "--download", Target]);

        Assert.Equal(ExitCode.Refused, run.Code);
        Assert.Contains("a file of its result was not saved", run.Error);
        Assert.Contains($"apibox resume {emulator.Tasks[0].TaskId} --task MusicGeneration --download {Target}", run.Error);
    }

    [Fact]
    public async Task AFolderThatCannotBeCreatedIsTwoAndNothingIsSent()
    {
        await using var emulator = await Run.EmulatorAsync();
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "");

        var run = await Run.AtAsync(emulator, [.. Song, "--download", Path.Combine(file, "below")]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("Nothing was sent.", run.Error);
        Assert.Empty(emulator.Requests);
    }
}
