using System.Net;
using ApiBox.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests;

/// <summary>The emulator goes by its description: another one makes it another service.</summary>
public sealed class DescriptionTests : IAsyncLifetime
{
    private const string Id = "9f3c1f0e-4d5b-4a57-9a0e-1d2b3c4d5e6f";

    private readonly FakeTimeProvider _clock = new();
    private ApiBoxEmulator _emulator = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApiBoxEmulator.StartAsync(options =>
        {
            options.Description = OtherDescription.Json;
            options.TimeProvider = _clock;
        });
        _http = new() { BaseAddress = _emulator.BaseAddress };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", _emulator.ApiKey);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task SubmissionCallbackAndDetailsFollowTheDescription()
    {
        await using var receiver = await Receiver.StartAsync();
        var answer = await MakeAsync($$$"""{"name":"A","report":{"to":"{{{receiver.Url}}}"}}""");
        Assert.Equal(0, answer["state"]!["no"]!.GetValue<int>());
        var mix = answer["result"]!["mix_no"]!.GetValue<string>();
        Assert.Equal((1, 1000m), (_emulator.AcceptedRequests, _emulator.Credits));
        Assert.Equal(0, (await GetAsync($"v2/mixes/{mix}"))["result"]!["flag"]!.GetValue<int>());

        _clock.Advance(TimeSpan.FromSeconds(1));
        var callback = await receiver.NextAsync();
        Assert.Equal(("PUT", mix), (callback.Method, callback.Body.GetProperty("taskId").GetString()));
        Assert.StartsWith(
            $"{_emulator.BaseAddress}files/{mix}", callback.Body.GetProperty("sheet_url").GetString(), StringComparison.Ordinal);

        var done = (await GetAsync($"v2/mixes/{mix}"))["result"]!;
        Assert.Equal(1, done["flag"]!.GetValue<int>());
        Assert.Equal((byte)'R', (await _http.GetByteArrayAsync(done["audioUrl"]!.GetValue<string>()))[0]);
    }

    [Fact]
    public async Task AFailureKeepsTheFormOfItsStatus()
    {
        _emulator.Faults.NextTask(TaskScenario.Fail("3", "No room.") with { FailsAt = 0 });
        var mix = (await MakeAsync("{}"))["result"]!["mix_no"]!.GetValue<string>();
        var result = (await GetAsync($"v2/mixes/{mix}"))["result"]!;
        Assert.Equal((3, "No room."), (result["flag"]!.GetValue<int>(), result["why"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"when":1767225725449}""", "", null)]
    [InlineData("""{"when":"1767225725449"}""", "", null)]
    [InlineData("""{"when":"2026-01-01T00:00:00Z"}""", "", null)]
    [InlineData("""{"when":"2026-01-01 00:00:00"}""", "", null)]
    [InlineData("""{"when":"soon"}""", "", "when")]
    [InlineData("""{"when":true}""", "", "when")]
    [InlineData("""{"until":1767225725449}""", "", null)]
    [InlineData("""{"until":"2026-01-01 00:00:00"}""", "", null)]
    [InlineData("""{"until":null}""", "", null)]
    [InlineData("""{"until":"soon"}""", "", "until")]
    [InlineData("""{"until":true}""", "", "until")]
    [InlineData("""{"name":"😀😀"}""", "", null)]
    [InlineData("""{"name":"😀😀😀"}""", "", "name")]
    [InlineData("""{"name":null}""", "", null)]
    [InlineData("""{"report":{"to":"/x"}}""", "", "report.to")]
    [InlineData("{}", "?loud=true&part=0.1&part=0.3", null)]
    [InlineData("{}", "?loud=yes", "loud")]
    [InlineData("{}", "?loud=false&part=0.15", "part")]
    [InlineData("{}", "?part=0.1&part=0.2&part=0.3", "part")]
    public async Task BodiesAndParametersAreValidatedByTheDescription(string body, string query, string? complaint)
    {
        var answer = await MakeAsync(body, query);
        Assert.Equal(complaint is null ? 0 : 470, answer["state"]!["no"]!.GetValue<int>());
        if (complaint is not null)
            Assert.StartsWith(complaint, answer["state"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParametersOfPathAndHeaderAreValidated()
    {
        Assert.Equal("room must be at least 1.", (await MakeAsync("{}", room: "0"))["state"]!["text"]!.GetValue<string>());
        Assert.Equal("room must be an integer.", (await MakeAsync("{}", room: "x"))["state"]!["text"]!.GetValue<string>());
        Assert.Equal("X-Mix-Id is invalid (UuidExpected).", (await MakeAsync("{}", id: "x"))["state"]!["text"]!.GetValue<string>());
        Assert.Equal("Please enter X-Mix-Id.", (await MakeAsync("{}", id: ""))["state"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task CodesAndEnvelopeAreThoseOfTheDescription()
    {
        var unknown = await GetAsync("v2/mixes/nothing");
        Assert.Equal(
            (490, "There is no such thing."), (unknown["state"]!["no"]!.GetValue<int>(), unknown["state"]!["text"]!.GetValue<string>()));
        Assert.True(unknown.AsObject().ContainsKey("result"));
        _http.DefaultRequestHeaders.Authorization = null;
        Assert.Equal(480, (await GetAsync("v2/mixes/nothing"))["state"]!["no"]!.GetValue<int>());
    }

    [Fact]
    public async Task AnOperationWithoutEnvelopeOrKeyAnswersItsExampleAndTellsErrorsByHttpStatus()
    {
        _http.DefaultRequestHeaders.Authorization = null;
        Assert.Equal("""{"sky":"blue"}""", await _http.GetStringAsync("v2/weather?town=Oslo"));
        using var refused = await _http.GetAsync("v2/weather?town=Rome");
        Assert.Equal((HttpStatusCode)470, refused.StatusCode);
    }

    [Fact]
    public async Task APaidOperationWithoutATaskIsChargedToo()
    {
        using var answer = await _http.PostAsync("v2/style", content: null);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal((1, 988m, 0), (_emulator.AcceptedRequests, _emulator.Credits, _emulator.Tasks.Count));
    }

    private async Task<JsonNode> MakeAsync(string body, string query = "", string room = "1", string id = Id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"v2/rooms/{room}/mixes{query}");
        request.Content = Caller.Json(body);
        request.Headers.Add("X-Mix-Id", id);
        using var answer = await _http.SendAsync(request);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await _http.GetStringAsync(path))!;
}
