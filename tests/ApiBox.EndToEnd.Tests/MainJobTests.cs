using ApiBox.Emulator;

namespace ApiBox.EndToEnd.Tests;

/// <summary>From a request to the tracks.</summary>
public sealed class MainJobTests(EmulatorFixture fixture)
{
    [Fact]
    public async Task ATaskRunsThroughItsStagesToItsTracks()
    {
        using var client = EmulatorFixture.Client(fixture.Emulator);
        var seen = new List<MusicGenerationStatus?>();

        var task = await client.AddInstrumentalAsync(Requests.Full, TestContext.Current.CancellationToken);
        var details = await task.WaitForCompletionAsync(new Recorder(seen), TestContext.Current.CancellationToken);

        Assert.Equal(MusicGenerationStatus.Success, details.Status);
        Assert.Equal(MusicGenerationStatus.Success, seen[^1]);
        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(2, details.Response!.SunoData!.Count);
        Assert.All(details.Response.SunoData, static track =>
        {
            Assert.Equal(Requests.Full.Title, track.Title);
            Assert.NotNull(track.AudioUrl);
            Assert.InRange(track.Duration!.Value, 0.05, 1);
            Assert.InRange(track.CreateTime!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
        });
        Assert.InRange(task.ResultsExpireAt!.Value, DateTimeOffset.UtcNow.AddDays(13.9), DateTimeOffset.UtcNow.AddDays(14.1));
    }

    [Fact]
    public async Task TheRequestArrivesAsItWasGiven()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);

        await client.AddInstrumentalAsync(Requests.Full with { Title = "Nächte \"am\" <Meer> 😀" }, TestContext.Current.CancellationToken);
        await client.AddInstrumentalAsync(Requests.Minimal, TestContext.Current.CancellationToken);

        string[] expected =
        [
            """{"uploadUrl":"https://example.com/music.mp3","title":"Nächte \"am\" <Meer> 😀","negativeTags":"Heavy Metal, """
            + """Aggressive Drums","tags":"Relaxing Piano, Ambient, Peaceful","callBackUrl":"https://callback."""
            + """invalid/","vocalGender":"m","styleWeight":0.61,"weirdnessConstraint":0.72,"audioWeight":0.65,"model":"V4_5PLUS"}""",
            """{"uploadUrl":"https://example.com/music.mp3","title":"Relaxing Piano","negativeTags":"Heavy Metal, """
            + """Aggressive Drums","tags":"Relaxing Piano, Ambient, Peaceful","callBackUrl":"https://callback.invalid/"}""",
        ];
        Assert.Equal(expected.Length, emulator.Requests.Count);
        Assert.All(expected.Zip(emulator.Requests), static pair => Assert.Equal(Normalized(pair.First), Normalized(pair.Second.Body)));
    }

    /// <summary>V6 is a model that other operations take; V99 nobody knows.</summary>
    [Theory]
    [InlineData("V6", "/model:enum")]
    [InlineData("V99", "/model:enum")]
    [InlineData("V6", "enum")]
    [InlineData("V99", "enum")]
    public async Task ExtraMembersAreSentAndOtherModelsOnPurpose(string model, string rule)
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var strict = EmulatorFixture.Client(emulator);
        using var client = EmulatorFixture.Client(emulator, options => options.ValidationRules.Disable(rule));
        var request = Requests.Minimal with
        {
            Model = new MusicModel(model),
            Lyrics = "[Verse] Lights on the water",
            Variety = 4,
            AdditionalProperties =
                new Dictionary<string, System.Text.Json.JsonElement> { ["mood"] = System.Text.Json.JsonElement.Parse("2") },
        };
        var refused = await Assert.ThrowsAsync<ApiBoxValidationException>(() =>
            strict.AddInstrumentalAsync(request, TestContext.Current.CancellationToken));
        Assert.Equal(
            ("/model", "enum", "V4_5PLUS, V5"),
            (refused.Errors.Single().Path, refused.Errors.Single().Keyword, refused.Errors.Single().Limit));
        Assert.Empty(emulator.Requests);

        // The emulator takes the same models as the description, so it is the judge that the value arrived.
        var error = await Assert.ThrowsAsync<ApiBoxApiException>(() =>
            client.AddInstrumentalAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal(400, error.Code);
        Assert.Contains("model must be one of V4_5PLUS, V5", error.ServiceMessage, StringComparison.Ordinal);
        Assert.EndsWith($$"""
            "model":"{{model}}","lyrics":"[Verse] Lights on the water","variety":4,"mood":2}
            """, Normalized(emulator.Requests[0].Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AResumedTaskGivesTheSameDetails()
    {
        using var client = EmulatorFixture.Client(fixture.Emulator);
        var task = await client.AddInstrumentalAsync(Requests.Full, TestContext.Current.CancellationToken);
        var details = await task.WaitForCompletionAsync(cancellationToken: TestContext.Current.CancellationToken);

        var resumed = client.ResumeMusicGeneration(task.TaskId);
        var again = await resumed.WaitForCompletionAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            details.Response!.SunoData!.Select(static track => track.Id), again.Response!.SunoData!.Select(static track => track.Id));
        Assert.Equal(again.CreateTime!.Value.AddDays(14), resumed.ResultsExpireAt);
    }

    [Fact]
    public async Task AFailedTaskSaysWhy()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);
        emulator.Faults.NextTask(TaskScenario.Fail("SENSITIVE_WORD_ERROR", "An artist's name is not allowed."));

        var task = await client.AddInstrumentalAsync(Requests.Full, TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() =>
            task.WaitForCompletionAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal((task.TaskId, "SENSITIVE_WORD_ERROR"), (error.TaskId, error.Status));
        Assert.Contains("An artist's name is not allowed.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TroubleWithTheCallbackIsAFailureOnlyIfThereAreNoTracks(bool areThere)
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);
        emulator.Faults.NextTask(
            areThere ? TaskScenario.CallbackException() : TaskScenario.Fail("CALLBACK_EXCEPTION", "The callback failed."));

        var task = await client.AddInstrumentalAsync(Requests.Full, TestContext.Current.CancellationToken);
        var waiting = task.WaitForCompletionAsync(cancellationToken: TestContext.Current.CancellationToken);

        if (areThere)
            Assert.Equal(2, (await waiting).Response!.SunoData!.Count);
        else
            Assert.Equal("CALLBACK_EXCEPTION", (await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() => waiting)).Status);
    }

    [Fact]
    public async Task NoCreditsIsSaidOnceAndNotTriedAgain()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        emulator.Credits = 11;
        using var client = EmulatorFixture.Client(emulator);

        await Assert.ThrowsAsync<ApiBoxInsufficientCreditsException>(() =>
            client.AddInstrumentalAsync(Requests.Full, TestContext.Current.CancellationToken));

        Assert.Single(emulator.Requests);
        Assert.Equal(0, emulator.AcceptedRequests);
        Assert.Equal(11, emulator.Credits);
    }

    [Fact]
    public async Task TheAudioCanBeFetched()
    {
        using var client = EmulatorFixture.Client(fixture.Emulator);
        using var http = new HttpClient();
        var task = await client.AddInstrumentalAsync(Requests.Full, TestContext.Current.CancellationToken);
        var details = await task.WaitForCompletionAsync(cancellationToken: TestContext.Current.CancellationToken);

        var audio = await http.GetByteArrayAsync(details.Response!.SunoData![0].AudioUrl, TestContext.Current.CancellationToken);

        Assert.Equal("RIFF"u8.ToArray(), audio[..4]);
        Assert.Equal("WAVE"u8.ToArray(), audio[8..12]);
        Assert.Equal(audio.Length - 8, BitConverter.ToInt32(audio, 4));
    }

    // The same text whatever was escaped, with the members in the order in which they came.
    private static string Normalized(string body) => System.Text.Json.Nodes.JsonNode.Parse(body)!.ToJsonString();

    private sealed class Recorder(List<MusicGenerationStatus?> seen) : IProgress<MusicGenerationDetails>
    {
        public void Report(MusicGenerationDetails value) => seen.Add(value.Status);
    }
}
