using System.Text.Json;
using ApiBox.EndToEnd.Tests.Programs;
using ApiBox.EndToEnd.Tests.Receiving;
using ApiBox.Emulator;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.EndToEnd.Tests;

/// <summary>Odd answers to queries: about another task, without the track, or none at all.</summary>
public sealed class OddResponseTests
{
    private const string Query = "getMusicGenerationDetails";
    private const string NoTrack = "https://files.example/None.mp3";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, Fault> Odd => new()
    {
        { "another task", Fault.AnotherTask },
        { "no data", Fault.WithoutData },
        { "code 404", Fault.Code(404) },
        { "code 400", Fault.Code(400) },
        { "status 403", Fault.NotJson(403) },
        { "status 302", new Fault { Kind = FaultKind.Redirect, HttpStatus = 302 } },
        { "status 503", Fault.NotJson(503) },
        { "cut", Fault.ResetBeforeAccepting },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task AResumedTaskSurvivesOneAtFirstAndOneAmongGoodOnes(string name, Fault fault)
    {
        Assert.NotEmpty(name);
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator, static options => options.MaxRetries = 0);
        using var other = EmulatorFixture.Client(emulator);
        await (await other.AddInstrumentalAsync(Requests.Full, Cancellation)).WaitForCompletionAsync(cancellationToken: Cancellation);
        var submitted = await client.AddInstrumentalAsync(Requests.Full, Cancellation);
        emulator.Faults.Next(Query, fault);
        var seen = new List<string?>();

        await foreach (var details in client.ResumeMusicGeneration(submitted.TaskId).WatchAsync(Cancellation))
        {
            Assert.Equal(submitted.TaskId, details.TaskId);
            seen.Add(details.Status?.Value);
            if (seen.Count == 1)
                emulator.Faults.Next(Query, fault);
        }

        Assert.Equal("SUCCESS", seen[^1]);
        Assert.True(seen.Count > 1, string.Join(' ', seen));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NoStoreClosesARowForAnotherTasksEnd(bool isDurable)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(
            emulator,
            static options => options.PollInterval = TimeSpan.FromMilliseconds(20),
            build: builder =>
            {
                if (isDurable)
                    builder.Services.AddApiBoxSqliteStore($"Data Source={Path.Combine(folder.Path, "tasks.db")}");
            });
        await (await app.Client.AddInstrumentalAsync(Requests.Full, Cancellation)).WaitForCompletionAsync(cancellationToken: Cancellation);
        emulator.Faults.NextTask(TaskScenario.StayRunning());
        var task = await app.Client.AddInstrumentalAsync(Requests.Full, Cancellation);
        emulator.Faults.Next(Query, Fault.AnotherTask, count: 3);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var told = new List<string?>();

        var waiting = task.WaitForCompletionAsync(new Recorder(told), giveUp.Token);
        await emulator.WaitForRequestAsync(
            _ =>
                emulator.Requests.Count(request =>
                    request.TaskId == task.TaskId && request.OperationId == Query && request.Fault is null) > 1,
            Cancellation);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        Assert.DoesNotContain("SUCCESS", told);
        var open = Assert.Single(await app.Tasks.ListAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equal(task.SubmissionId, open.SubmissionId);
        Assert.Equal(3, emulator.Requests.Count(static request => request.Fault?.Kind == FaultKind.AnotherTask));
    }

    [Fact]
    public async Task ASingleQueryAsksAgainAndThenSaysSo()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);
        var task = await client.AddInstrumentalAsync(Requests.Full, Cancellation);

        emulator.Faults.Next(Query, Fault.AnotherTask);
        Assert.Equal(task.TaskId, (await task.GetDetailsAsync(Cancellation)).TaskId);
        emulator.Faults.Next(Query, Fault.AnotherTask, count: 4);
        await Assert.ThrowsAsync<ApiBoxTransportException>(() => task.GetDetailsAsync(Cancellation));

        // The plain call gives what came.
        emulator.Faults.Next(Query, Fault.AnotherTask);
        Assert.NotEqual(task.TaskId, (await client.GetMusicGenerationDetailsAsync(task.TaskId, Cancellation)).TaskId);
    }

    [Fact]
    public async Task TheStatusAloneEndsAWaitAndAMissingTrackHasNoAddress()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);
        emulator.Faults.NextTask(TaskScenario.Normal with { AudioAddress = NoTrack });

        var task = await client.AddInstrumentalAsync(Requests.Full, Cancellation);
        var details = await task.WaitForCompletionAsync(cancellationToken: Cancellation);

        Assert.Equal(MusicGenerationStatus.Success, details.Status);
        Assert.Equal(2, details.Response!.SunoData!.Count);
        Assert.All(details.Response.SunoData, static track =>
        {
            Assert.Null(track.AudioUrl);
            Assert.NotNull(track.ImageUrl);
        });
    }

    [Fact]
    public async Task MissingTracksAreNoResultsOfADoubtfulEnd()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        using var client = EmulatorFixture.Client(emulator);
        emulator.Faults.NextTask(TaskScenario.CallbackException() with { AudioAddress = NoTrack });

        var task = await client.AddInstrumentalAsync(Requests.Full, Cancellation);
        var error = await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() => task.WaitForCompletionAsync(cancellationToken: Cancellation));

        Assert.Equal("CALLBACK_EXCEPTION", error.Status);
    }

    [Fact]
    public void APlainSerializerReadsNoAddressAndWritesEveryOne()
    {
        var details = JsonSerializer.Deserialize<MusicGenerationDetails>(
            $$"""
            {
              "response": {
                "sunoData": [
                  { "id": "a", "audioUrl": "{{NoTrack}}", "imageUrl": "https://files.example/a.jpeg" },
                  { "id": "b", "audioUrl": "" }
                ]
              }
            }
            """)!;
        var request = Requests.Full with { UploadUrl = new Uri(NoTrack) };

        Assert.All(details.Response!.SunoData!, static track => Assert.Null(track.AudioUrl));
        Assert.Equal("https://files.example/a.jpeg", details.Response.SunoData![0].ImageUrl!.OriginalString);
        Assert.Contains(NoTrack, JsonSerializer.Serialize(request), StringComparison.Ordinal);
        Assert.Equal(
            NoTrack, JsonSerializer.Deserialize<AddInstrumentalRequest>(JsonSerializer.Serialize(request))!.UploadUrl.OriginalString);
    }

    private sealed class Recorder(List<string?> told) : IProgress<MusicGenerationDetails>
    {
        public void Report(MusicGenerationDetails value) => told.Add(value.Status?.Value);
    }
}
