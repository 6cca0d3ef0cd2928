using ApiBox.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests;

public sealed class TaskTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private ApiBoxEmulator _emulator = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApiBoxEmulator.StartAsync(options =>
        {
            options.TimeProvider = _clock;
            options.TaskDuration = TimeSpan.FromSeconds(100);
        });
        _caller = new(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task ATaskWalksThroughItsStagesByTheClock()
    {
        var id = await _caller.SubmitForIdAsync();
        foreach (var (seconds, status) in (IEnumerable<(int, string)>)
            [
                (0, "PENDING"), (29, "PENDING"),
                (1, "TEXT_SUCCESS"), (39, "TEXT_SUCCESS"),
                (1, "FIRST_SUCCESS"), (29, "FIRST_SUCCESS"),
                (1, "SUCCESS"), (9999, "SUCCESS"),
            ])
        {
            _clock.Advance(TimeSpan.FromSeconds(seconds));
            Assert.Equal(status, (await _caller.DetailsAsync(id)).Status);
            Assert.Equal((status, status == "SUCCESS"), (_emulator.Tasks.Single().Status, _emulator.Tasks.Single().HasEnded));
        }
    }

    [Fact]
    public async Task APendingTaskTellsOfItsRequestAndHasNoTracks()
    {
        var request = Caller.Request();
        request["model"] = "V5";
        request["audioWeight"] = 0.07m;
        var id = await _caller.SubmitForIdAsync(request);
        var data = (await _caller.DetailsAsync(id)).Data;

        Assert.Equal(id, data.GetProperty("taskId").GetString());
        Assert.Equal(1_767_225_600_000, data.GetProperty("createTime").GetInt64());
        Assert.Equal("chirp-bluejay", data.GetProperty("type").GetString());
        Assert.Equal("underpainting", data.GetProperty("operationType").GetString());
        Assert.Equal(
            """{"audioWeight":0.07,"callBackUrl":"https://callback.invalid/","model":"V5","negativeTags":"drums","tags":"strings, """
            + """slow, warm","title":"Harbour Lights","uploadUrl":"https://example.com/vocal.wav"}""",
            data.GetProperty("param").GetString());
        foreach (var name in (string[])["response", "errorCode", "errorMessage"])
            Assert.Equal(JsonValueKind.Null, data.GetProperty(name).ValueKind);
    }

    [Fact]
    public async Task TracksAreFinishedOneAfterTheOther()
    {
        var id = await _caller.SubmitForIdAsync();

        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal([false, false], (await _caller.DetailsAsync(id)).Tracks.Select(IsFinished));
        _clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal([true, false], (await _caller.DetailsAsync(id)).Tracks.Select(IsFinished));
        _clock.Advance(TimeSpan.FromSeconds(30));
        var tracks = (await _caller.DetailsAsync(id)).Tracks;
        Assert.Equal([true, true], tracks.Select(IsFinished));
        Assert.Equal(2, tracks.Select(track => track.GetProperty("duration").GetDecimal()).Distinct().Count());
        Assert.Equal(2, tracks.Select(track => track.GetProperty("id").GetGuid()).Distinct().Count());
    }

    [Fact]
    public async Task TracksCarryTitleAndTagsOfTheRequestAndLinksToTheEmulator()
    {
        var id = await _caller.SubmitForIdAsync();
        _clock.Advance(TimeSpan.FromSeconds(100));
        foreach (var track in (await _caller.DetailsAsync(id)).Tracks)
        {
            Assert.Equal("Harbour Lights", track.GetProperty("title").GetString());
            Assert.Equal("strings, slow, warm", track.GetProperty("tags").GetString());
            Assert.Equal("[Instrumental]", track.GetProperty("prompt").GetString());
            Assert.Equal(1_767_225_630_000, track.GetProperty("createTime").GetInt64());
            foreach (var link in track.EnumerateObject().Where(member => member.Name.EndsWith("Url", StringComparison.Ordinal)))
            {
                Assert.StartsWith(_emulator.BaseAddress.ToString(), link.Value.GetString(), StringComparison.Ordinal);
                using var answer = await _caller.Http.GetAsync(link.Value.GetString());
                Assert.True(answer.IsSuccessStatusCode, link.Value.GetString());
            }
        }
    }

    [Fact]
    public async Task LinksBeginWithTheNameTheCallerUses()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Caller.SubmitPath) { Headers = { Host = "music.example:81" } };
        request.Content = Caller.Json(Caller.Request().ToJsonString());
        var id = (await ServiceEnvelope.ReadAsync(await _caller.Http.SendAsync(request))).TaskId;
        _clock.Advance(TimeSpan.FromSeconds(100));
        var link = (await _caller.DetailsAsync(id)).Tracks[0].GetProperty("audioUrl").GetString();
        Assert.StartsWith("http://music.example:81/files/", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownTaskIsNotFound() =>
        (await _caller.DetailsAsync("3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65")).IsRefused(404, "Not found");

    [Theory]
    [InlineData("GET", "api/v1/get-credits")]
    [InlineData("GET", "api/v1/generate/add-instrumental")]
    [InlineData("POST", "api/v1/generate/record-info")]
    [InlineData("DELETE", "")]
    public async Task AnUnknownPathOrMethodIsNotFound(string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), path);
        (await ServiceEnvelope.ReadAsync(await _caller.Http.SendAsync(request))).IsRefused(404);
    }

    [Fact]
    public async Task RequestsAreRecorded()
    {
        var id = await _caller.SubmitForIdAsync();
        await _caller.DetailsAsync("nothing");

        var submit = await _emulator.WaitForRequestAsync(request => request.Accepted);
        Assert.Equal(
            ("POST", "/" + Caller.SubmitPath, "addInstrumental", id), (submit.Method, submit.Path, submit.OperationId, submit.TaskId));
        Assert.Equal((200, 1, Caller.Request().ToJsonString()), (submit.Code, submit.Account, submit.Body));
        Assert.Equal("Bearer", submit.Headers["authorization"]);
        var query = _emulator.Requests[^1];
        Assert.Equal(("?taskId=nothing", 404, "Not found", false), (query.Query, query.Code, query.Message, query.Accepted));
    }

    private static bool IsFinished(JsonElement track)
    {
        var hasAudio = track.GetProperty("audioUrl").GetString() is { Length: > 0 };
        Assert.Equal(hasAudio, track.TryGetProperty("duration", out _));
        Assert.NotEmpty(track.GetProperty("streamAudioUrl").GetString()!);
        return hasAudio;
    }
}
