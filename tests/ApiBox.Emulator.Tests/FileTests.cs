using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ApiBox.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests;

public sealed class FileTests : IAsyncLifetime
{
    private const int HeaderSize = 44;

    private readonly FakeTimeProvider _clock = new();
    private ApiBoxEmulator _emulator = null!;
    private Caller _caller = null!;
    private string _id = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApiBoxEmulator.StartAsync(options =>
        {
            options.TimeProvider = _clock;
            options.TrackLength = TimeSpan.FromSeconds(0.5);
        });
        _caller = new(_emulator);
        _id = await _caller.SubmitForIdAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task TracksArePlayableAndAsLongAsToldAndDiffer()
    {
        var files = new List<byte[]>();
        foreach (var track in (await _caller.DetailsAsync(_id)).Tracks)
        {
            var wav = await _caller.Http.GetByteArrayAsync(track.GetProperty("audioUrl").GetString());
            Assert.Equal(track.GetProperty("duration").GetDecimal(), Seconds(wav));
            files.Add(wav);
        }

        Assert.Equal([0.5m, 0.48m], files.Select(Seconds));
        Assert.NotEqual(files[0][..4000], files[1][..4000]);
    }

    [Fact]
    public async Task TheSampleVocalIsPlayable()
    {
        using var answer = await _caller.Http.GetAsync(_emulator.SampleVocal);
        Assert.Equal("audio/wav", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(20m, Seconds(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task AFileIsTheSameEachTime()
    {
        var url = await AudioUrlAsync();
        Assert.Equal(await _caller.Http.GetByteArrayAsync(url), await _caller.Http.GetByteArrayAsync(url));
    }

    [Fact]
    public async Task ADownloadCanBeResumed()
    {
        var url = await AudioUrlAsync();
        var whole = await _caller.Http.GetByteArrayAsync(url);

        using var head = await _caller.Http.SendAsync(new(HttpMethod.Head, url));
        Assert.Equal(whole.Length, head.Content.Headers.ContentLength);
        Assert.Equal(["bytes"], head.Headers.AcceptRanges);
        var tag = head.Headers.ETag!;
        Assert.False(tag.IsWeak);

        using var rest = await GetRangeAsync(url, new(1000, null), tag);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(new(1000, whole.Length - 1, whole.Length), rest.Content.Headers.ContentRange);
        Assert.Equal(whole[1000..], await rest.Content.ReadAsByteArrayAsync());

        using var tail = await GetRangeAsync(url, new(null, 5), tag);
        Assert.Equal(whole[^5..], await tail.Content.ReadAsByteArrayAsync());
        using var beyond = await GetRangeAsync(url, new(whole.Length, null), tag);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
        using var changed = await GetRangeAsync(url, new(1000, null), new EntityTagHeaderValue("\"other\""));
        Assert.Equal(whole, await changed.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task AStreamIsThereBeforeTheFile()
    {
        var id = await _caller.SubmitForIdAsync();
        Assert.Equal(JsonValueKind.Null, (await _caller.DetailsAsync(id)).Data.GetProperty("response").ValueKind);
        _clock.Advance(TimeSpan.FromSeconds(0.3));
        var stream = (await _caller.DetailsAsync(id)).Tracks[0].GetProperty("streamAudioUrl").GetString()!;
        var file = stream.Replace("/stream", ".wav", StringComparison.Ordinal);

        using var early = await _caller.Http.GetAsync(file);
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        using var streamed = await _caller.Http.GetAsync(stream, HttpCompletionOption.ResponseHeadersRead);
        Assert.Null(streamed.Content.Headers.ContentLength);
        var heard = await streamed.Content.ReadAsByteArrayAsync();

        _clock.Advance(TimeSpan.FromSeconds(0.4));
        Assert.Equal(await _caller.Http.GetByteArrayAsync(file), heard);
    }

    [Fact]
    public async Task TheImageIsAPng()
    {
        var url = (await _caller.DetailsAsync(_id)).Tracks[0].GetProperty("imageUrl").GetString();
        using var answer = await _caller.Http.GetAsync(url);
        var png = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var chunks = Chunks(png).ToDictionary(chunk => chunk.Type, chunk => chunk.Data);
        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks.Keys);
        using var pixels = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await pixels.CopyToAsync(unpacked);
        Assert.Equal(64 * (1 + (3 * 64)), unpacked.Length);
    }

    [Fact]
    public async Task FilesAreGoneAfterTheRetention()
    {
        var url = await AudioUrlAsync();
        _clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromSeconds(2));
        using var kept = await _caller.Http.GetAsync(url);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var gone = await _caller.Http.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private async Task<string> AudioUrlAsync() => (await _caller.DetailsAsync(_id)).Tracks[0].GetProperty("audioUrl").GetString()!;

    private async Task<HttpResponseMessage> GetRangeAsync(string url, RangeItemHeaderValue range, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Range = new() { Ranges = { range } };
        request.Headers.IfRange = new(tag);
        return await _caller.Http.SendAsync(request);
    }

    /// <summary>Reads a WAV file as a player would, and tells how long it plays.</summary>
    private static decimal Seconds(byte[] wav)
    {
        Assert.Equal("RIFF", Encoding.ASCII.GetString(wav, 0, 4));
        Assert.Equal(wav.Length - 8, Int(4));
        Assert.Equal("WAVEfmt ", Encoding.ASCII.GetString(wav, 8, 8));
        Assert.Equal((16, 1, 1, 44_100), (Int(16), Short(20), Short(22), Int(24)));
        Assert.Equal((88_200, 2, 16), (Int(28), Short(32), Short(34)));
        Assert.Equal("data", Encoding.ASCII.GetString(wav, 36, 4));
        Assert.Equal(wav.Length - HeaderSize, Int(40));

        var samples = Enumerable.Range(0, (wav.Length - HeaderSize) / 2).Select(i => Short(HeaderSize + (2 * i))).ToList();
        Assert.InRange(samples.Max(), 1000, short.MaxValue - 1);
        Assert.InRange(Math.Abs((int)samples[^1]), 0, 500);
        return samples.Count / 44_100m;

        int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(wav.AsSpan(at));
        short Short(int at) => BinaryPrimitives.ReadInt16LittleEndian(wav.AsSpan(at));
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
