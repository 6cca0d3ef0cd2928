using System.Text.Json;
using ApiBox.Cli.Commands;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Tests;

public class CallTests
{
    private static readonly string[] Song =
    [
        "add-instrumental", "--upload-url", "https://example.com/vocal.wav", "--title", "Harbour Lights", "--tags", "strings, slow",
        "--negative-tags", "drums",
    ];

    [Fact]
    public async Task APaidOperationIsWaitedForAndItsTracksAreShown()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, [.. Song, "--style-weight", ".61", "--wait"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(1, emulator.AcceptedRequests);
        var task = Assert.Single(emulator.Tasks);
        Assert.Contains(task.TaskId, run.Output);
        Assert.Contains("title: Harbour Lights", run.Output);
        Assert.Equal(2, run.Output.Split("audioUrl: http").Length - 1);
        Assert.Contains("  Done", run.Error);
        Assert.DoesNotContain(emulator.ApiKey, run.Output + run.Error);
        var sent = emulator.Requests.First(request => request.Method == "POST").Body!;
        Assert.Contains(CallbackUrls.Nowhere.OriginalString, sent);
        Assert.Contains("0.61", sent);
    }

    [Fact]
    public async Task WithJsonTheOutputIsOnlyJson()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, [.. Song, "--wait", "--json"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(emulator.Tasks[0].TaskId, run.Json.GetProperty("taskId").GetString());
        Assert.Equal("SUCCESS", run.Json.GetProperty("status").GetString());
        Assert.Equal("MusicGeneration", run.Json.GetProperty("task").GetString());
        Assert.Equal(2, run.Json.GetProperty("details").GetProperty("response").GetProperty("sunoData").GetArrayLength());
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task WithoutWaitingTheLineThatFollowsIsShown()
    {
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.AtAsync(emulator, Song);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(
            $"apibox resume {emulator.Tasks[0].TaskId} --task MusicGeneration --base-address {emulator.BaseAddress}", run.Output);
    }

    [Fact]
    public async Task ABodyIsTakenAsAWholeAndOptionsReplaceItsMembers()
    {
        await using var emulator = await Run.EmulatorAsync();
        const string Body =
            """
            {
              "uploadUrl": "https://example.com/a.wav", "title": "Old", "tags": "piano", "negativeTags": "drums",
              "callBackUrl": "https://example.com/mine"
            }
            """;

        var run = await Run.OfAsync(["add-instrumental", "--body", "-", "--title", "New", .. Run.Address(emulator)], Body);

        Assert.Equal(ExitCode.Done, run.Code);
        using var sent = JsonDocument.Parse(emulator.Requests[0].Body!);
        Assert.Equal("New", sent.RootElement.GetProperty("title").GetString());
        Assert.Equal("piano", sent.RootElement.GetProperty("tags").GetString());
        Assert.Equal("https://example.com/mine", sent.RootElement.GetProperty("callBackUrl").GetString());
    }

    [Fact]
    public async Task ListsBooleansAndFilesAreSent()
    {
        await using var emulator = await Run.EmulatorAsync();
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.wav");
        await File.WriteAllBytesAsync(path, [1, 2, 3]);
        try
        {
            var mashup = await Run.AtAsync(
                emulator, "generate-mashup", "--upload-url-list", "https://example.com/1.mp3", "--upload-url-list",
                "https://example.com/2.mp3",
                "--custom-mode", "false", "--prompt", "@calm", "--model", "V5", "--json");
            var upload = await Run.AtAsync(emulator, "upload-file-stream", "--file", path, "--upload-path", "vocals", "--json");

            Assert.Equal(ExitCode.Done, mashup.Code);
            using var sent = JsonDocument.Parse(emulator.Requests[0].Body!);
            Assert.Equal(2, sent.RootElement.GetProperty("uploadUrlList").GetArrayLength());
            Assert.False(sent.RootElement.GetProperty("customMode").GetBoolean());
            Assert.Equal("@calm", sent.RootElement.GetProperty("prompt").GetString());
            Assert.Equal(ExitCode.Done, upload.Code);
            Assert.Equal(JsonValueKind.Object, upload.Json.ValueKind);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task AResponseAtOnceIsShown()
    {
        await using var emulator = await Run.EmulatorAsync(credits: 4321);

        var run = await Run.AtAsync(emulator, "get-remaining-credits", "--json");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(4321, run.Json.GetDecimal());
    }

    public static TheoryData<string> Operations =>
        [
            .. ApiBoxOperations.All.Where(operation =>
                operation.BodyExample is not null && operation.Fields.All(member => member.Kind != FieldKind.File))
                .Select(operation => operation.Id)
        ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task TheExampleOfEveryOperationIsAccepted(string id)
    {
        var operation = ApiBoxOperations.All.Single(candidate => candidate.Id == id);
        await using var emulator = await Run.EmulatorAsync();

        var run = await Run.OfAsync(
            [
                KebabCase.Of(id),
                "--body",
                "-",
                "--json",
                .. operation.StartsTask is null ? Array.Empty<string>() : ["--wait"],
                .. Run.Address(emulator)
            ],
            operation.BodyExample!);

        Assert.True(run.Code == ExitCode.Done, run.Output + run.Error);
        Assert.NotEqual(JsonValueKind.Undefined, run.Json.ValueKind);
    }
}
