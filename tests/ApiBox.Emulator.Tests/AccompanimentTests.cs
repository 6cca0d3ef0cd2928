using ApiBox.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests;

/// <summary>Tracks that follow the uploaded audio.</summary>
public sealed class AccompanimentTests : IAsyncLifetime
{
    private const string Style = "strings, slow";

    private readonly FakeTimeProvider _clock = new();
    private ApiBoxEmulator _emulator = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApiBoxEmulator.StartAsync(options =>
        {
            options.TimeProvider = _clock;
            options.FollowUpload = true;
        });
        _caller = new(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public void TheSampleVocalIsHeardAsItIsSung()
    {
        var heard = HeardAudio.In(SampleVocal.Bytes)!;
        Assert.Equal(TimeSpan.FromSeconds(20), heard.Length);
        Assert.InRange(heard.BeatsPerMinute, 95, 97);
        Assert.InRange(heard.FirstBeat, 0, 0.1);
        Assert.Equal((9, true), (heard.Key, heard.IsMinor));
    }

    [Theory]
    [InlineData(72)]
    [InlineData(90)]
    [InlineData(120)]
    public void TheTempoOfClicksIsFound(int beats)
    {
        var samples = new float[WavFile.Samples(TimeSpan.FromSeconds(15))];
        for (var at = 0.25; at < 14.5; at += 60.0 / beats)
            Tone.Pluck(samples, 60, at, 0.5);
        var heard = HeardAudio.In(WavFile.Encode(samples))!;
        Assert.InRange(heard.BeatsPerMinute, beats - 1, beats + 1);
        Assert.InRange(heard.FirstBeat, 0.2, 0.3);
    }

    [Theory]
    [InlineData(8, 1, 1)]
    [InlineData(16, 1, 2)]
    [InlineData(24, 1, 1)]
    [InlineData(32, 1, 2)]
    [InlineData(32, 3, 1)]
    public void WavFilesOfEachKindAreRead(short bits, short kind, short channels)
    {
        var (samples, rate) = WavReader.Read(Wavs.Create(bits, kind, channels, 48_000, count: 480))!.Value;
        Assert.Equal(48_000, rate);
        Assert.Equal(480, samples.Length);
        Assert.All(samples, sample => Assert.Equal(0.5f, sample, 0.01f));
    }

    [Fact]
    public void WhatIsNoWavFileIsNotHeard()
    {
        Assert.Null(HeardAudio.In("ID3 this is an MP3"u8));
        Assert.Null(HeardAudio.In([]));
        Assert.Null(HeardAudio.In(Wavs.Create(16, 1, 1, 48_000, count: 480).AsSpan(0, 40)));
        Assert.Null(HeardAudio.In(Wavs.Create(12, 1, 1, 48_000, count: 480)));
        Assert.NotNull(HeardAudio.In(WavFile.Encode(new float[1000])));
    }

    [Fact]
    public async Task TracksAreAsLongAsTheVocalAndTheSameEachTime()
    {
        var tracks = await MakeAsync(Style, "drums");
        Assert.Equal([21.0, 22.0], tracks.Select(Seconds));
        Assert.NotEqual(tracks[0][..400_000], tracks[1][..400_000]);
        var url = await UrlAsync(_emulator.Tasks[0].TaskId);
        Assert.Equal(tracks[0], await _caller.Http.GetByteArrayAsync(url));
    }

    [Fact]
    public async Task TheStyleSelectsTheInstruments()
    {
        var strings = Instruments.For("Strings, slow", "drums");
        Assert.Equal(new(Strings: true, Plucks: false, Bass: true, Drums: false, Pace: 1), strings);
        Assert.Equal(new(Strings: false, Plucks: true, Bass: true, Drums: true, Pace: 4), Instruments.For("piano, dance", "strings"));
        Assert.False(Instruments.For("rock", "bass").Bass);
        Assert.True(Instruments.For("", "strings, piano") is { Plucks: true, Strings: false });

        var quiet = await MakeAsync("piano, slow", "drums");
        var loud = await MakeAsync("piano, upbeat, drums", "strings");
        Assert.True(Changes(loud[0]) > 1.3 * Changes(quiet[0]), "Drums and faster notes are not heard.");
    }

    [Fact]
    public async Task OtherTracksHaveTheLengthOfTheOptions()
    {
        var elsewhere = await MakeAsync(Style, "drums", "https://example.com/vocal.wav");
        Assert.Equal(3, Seconds(elsewhere[0]));
        var missing = await MakeAsync(Style, "drums", $"{_emulator.BaseAddress}files/none.wav");
        Assert.Equal(3, Seconds(missing[0]));
    }

    private async Task<List<byte[]>> MakeAsync(string style, string leaveOut, string? upload = null)
    {
        var request = Caller.Request();
        request["uploadUrl"] = upload ?? _emulator.SampleVocal.ToString();
        request["tags"] = style;
        request["negativeTags"] = leaveOut;
        var id = await _caller.SubmitForIdAsync(request);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var tracks = new List<byte[]>();
        foreach (var track in (await _caller.DetailsAsync(id)).Tracks)
            tracks.Add(await _caller.Http.GetByteArrayAsync(track.GetProperty("audioUrl").GetString()));
        return tracks;
    }

    private async Task<string> UrlAsync(string id) => (await _caller.DetailsAsync(id)).Tracks[0].GetProperty("audioUrl").GetString()!;

    private static double Seconds(byte[] wav) => Math.Round((wav.Length - 44) / 88_200.0, 2);

    // How much the samples differ from one to the next, which is more for drums and high notes.
    private static double Changes(byte[] wav)
    {
        var (samples, _) = WavReader.Read(wav)!.Value;
        return Enumerable.Range(1, samples.Length - 1).Average(i => Math.Abs(samples[i] - samples[i - 1]));
    }
}
