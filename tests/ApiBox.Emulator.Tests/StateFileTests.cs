using ApiBox.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests;

/// <summary>An emulator that goes on where an earlier one ended.</summary>
public sealed class StateFileTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("apibox-state-").FullName;

    private string StateFile => Path.Combine(_folder, "emulator.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TasksAndCreditsGoOn()
    {
        await using var receiver = await Receiver.StartAsync();
        string id, track;
        await using (var first = await StartAsync())
        {
            using var caller = new Caller(first);
            var request = Caller.Request(receiver.Url);
            request["uploadUrl"] = first.SampleVocal.ToString();
            id = await caller.SubmitForIdAsync(request);
            _clock.Advance(TimeSpan.FromSeconds(0.3));
            Assert.Equal("text", (await receiver.NextAsync()).Stage);
            track = (await caller.DetailsAsync(id)).Tracks[0].GetProperty("id").GetString()!;
        }

        await using var second = await StartAsync();
        Assert.Equal(988, second.Credits);
        Assert.Equal(0, second.AcceptedRequests);
        using var again = new Caller(second);
        var details = await again.DetailsAsync(id);
        Assert.Equal("TEXT_SUCCESS", details.Data.GetProperty("status").GetString());
        Assert.Equal(track, details.Tracks[0].GetProperty("id").GetString());

        // What the receiver may have missed comes again, and then the rest.
        Assert.Equal("text", (await receiver.NextAsync()).Stage);
        _clock.Advance(TimeSpan.FromSeconds(0.7));
        Assert.Equal(["first", "complete"], await receiver.NextStagesAsync(2));
        var done = await again.DetailsAsync(id);
        Assert.Equal("SUCCESS", done.Data.GetProperty("status").GetString());
        Assert.Equal(21, done.Tracks[0].GetProperty("duration").GetDouble());
    }

    [Fact]
    public async Task ADamagedFileIsNamed()
    {
        await File.WriteAllTextAsync(StateFile, "{");
        var error = await Assert.ThrowsAsync<FormatException>(StartAsync);
        Assert.Contains(StateFile, error.Message, StringComparison.Ordinal);
        Assert.Contains("Delete it", error.Message, StringComparison.Ordinal);
    }

    private Task<ApiBoxEmulator> StartAsync() => ApiBoxEmulator.StartAsync(options =>
    {
        options.TimeProvider = _clock;
        options.StateFile = StateFile;
        options.ApiKey = "kept";
        options.FollowUpload = true;
    });
}
