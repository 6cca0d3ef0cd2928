using System.Net;
using System.Net.Http.Headers;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

/// <summary>Answers that come at once: from the examples, with the files and fields of the request in them.</summary>
public sealed class UploadTests(DialectFixture fixture) : IClassFixture<DialectFixture>
{
    private static readonly byte[] Sound = [.. Enumerable.Range(0, 70_000).Select(i => (byte)i)];

    [Fact]
    public async Task AStreamOfUnknownLengthIsStoredAndServedBack()
    {
        using var form = Form(new StreamContent(new Endless(Sound)), "audio/wav");
        form.Add(new StringContent("hums/today"), "uploadPath");
        form.Add(new StringContent("1"), "parts");
        form.Add(new StringContent("2"), "parts");
        var answer = await fixture.SendAsync(HttpMethod.Post, "v2/upload-stream", form);
        Assert.Equal((200, "voice ä.wav", "hums/today/voice ä.wav", 70_000, "audio/wav"), Told(answer));
        await IsServedBackAsync(answer, "audio/wav");
    }

    [Fact]
    public async Task Base64IsStoredAndServedBack()
    {
        var body = new JsonObject { ["base64Data"] = Convert.ToBase64String(Sound[..1000]), ["uploadPath"] = "a", ["fileName"] = "b.mp3" };
        var answer = await fixture.PostAsync("v2/upload-base64", body.ToJsonString());
        Assert.Equal((200, "b.mp3", "a/b.mp3", 1000, "audio/mpeg"), Told(answer));
        Assert.Equal(Sound[..1000], await fixture.Http.GetByteArrayAsync(Url(answer)));
        body["base64Data"] = "no base64!";
        Assert.Equal(422, (await fixture.PostAsync("v2/upload-base64", body.ToJsonString()))["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task WhatAUrlOnThisMachineLeadsToIsStored()
    {
        var answer = await fixture.PostAsync("upload-by-url", $$"""{"fileUrl":"{{fixture.Emulator.SampleVocal}}","uploadPath":"/a/"}""");
        Assert.Equal("a/sample-vocal.wav", answer["data"]!["filePath"]!.GetValue<string>());
        Assert.Equal(await fixture.Http.GetByteArrayAsync(fixture.Emulator.SampleVocal), await fixture.Http.GetByteArrayAsync(Url(answer)));

        var missing = await fixture.PostAsync(
            "upload-by-url", $$"""{"fileUrl":"{{fixture.Emulator.BaseAddress}}files/none.wav","uploadPath":"a"}""");
        Assert.Equal((422, "The file cannot be fetched."), (missing["code"]!.GetValue<int>(), missing["msg"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ATrackStandsInForWhatIsElsewhere()
    {
        var answer = await fixture.PostAsync("upload-by-url", """{"fileUrl":"https://example.com/far/away.mp3","uploadPath":"a"}""");
        Assert.Equal("away.mp3", answer["data"]!["fileName"]!.GetValue<string>());
        Assert.Equal((byte)'R', (await fixture.Http.GetByteArrayAsync(Url(answer)))[0]);
    }

    [Fact]
    public async Task RawBytesAreStoredUnderTheDocumentedStatus()
    {
        using var content = new ByteArrayContent(Sound) { Headers = { ContentType = new("audio/ogg") } };
        using var answer = await fixture.Http.PutAsync("upload-raw/x", content);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var url = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["url"]!.GetValue<string>();
        Assert.Equal(Sound, await fixture.Http.GetByteArrayAsync(url));
    }

    [Theory]
    [InlineData("image/png", "hums", null, "file must be audio/* or application/octet-stream.")]
    [InlineData("audio/wav", null, null, "Please enter uploadPath.")]
    [InlineData("audio/wav", "a path that is much too long", null, "uploadPath must have at most 20 characters.")]
    [InlineData("audio/wav", "hums", "one", "parts.0 must be an integer.")]
    public async Task FormsAreValidated(string mediaType, string? path, string? part, string complaint)
    {
        using var form = Form(new ByteArrayContent(Sound), mediaType);
        if (path is not null)
            form.Add(new StringContent(path), "uploadPath");
        if (part is not null)
            form.Add(new StringContent(part), "parts");
        var answer = await fixture.SendAsync(HttpMethod.Post, "upload-stream", form);
        Assert.Equal((422, complaint), (answer["code"]!.GetValue<int>(), answer["msg"]!.GetValue<string>()));
    }

    [Fact]
    public async Task AFormNeedsItsFileAndMayNotBeTooLarge()
    {
        using var empty = new MultipartFormDataContent { { new StringContent("a"), "uploadPath" } };
        Assert.Equal("Please enter file.", (await fixture.SendAsync(HttpMethod.Post, "upload-stream", empty))["msg"]!.GetValue<string>());
        using var large = Form(new ByteArrayContent(new byte[2_000_001]), "audio/wav");
        Assert.Contains(
            "larger than 2000000",
            (await fixture.SendAsync(HttpMethod.Post, "upload-stream", large))["msg"]!.GetValue<string>(),
            StringComparison.Ordinal);
        using var broken = new StringContent(
            "--x\r\nnonsense", new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", "x") } });
        Assert.Equal(422, (await fixture.SendAsync(HttpMethod.Post, "upload-stream", broken))["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task APaidResponseIsChargedAndRepeatsWhatWasSaid()
    {
        var before = fixture.Emulator.Credits;
        var answer = await fixture.PostAsync("style", """{"content":"strings"}""");
        Assert.Equal("""{"content":"strings","result":"Warm, slow strings"}""", answer["data"]!.ToJsonString());
        Assert.Equal(before - 12, fixture.Emulator.Credits);
        Assert.Equal(fixture.Emulator.Credits, (await fixture.GetAsync("credits"))["data"]!.GetValue<decimal>());

        fixture.Emulator.Credits = 11;
        Assert.Equal("Please top up", (await fixture.PostAsync("style", """{"content":"strings"}"""))["msg"]!.GetValue<string>());
        Assert.Equal(11, fixture.Emulator.Credits);
        fixture.Emulator.Credits = before;
    }

    private static MultipartFormDataContent Form(HttpContent file, string mediaType)
    {
        file.Headers.ContentType = new(mediaType);
        return new() { { file, "file", "voice ä.wav" } };
    }

    private static (int, string, string, int, string) Told(JsonNode answer) => (
        answer["code"]!.GetValue<int>(),
        answer["data"]!["fileName"]!.GetValue<string>(),
        answer["data"]!["filePath"]!.GetValue<string>(),
        answer["data"]!["fileSize"]!.GetValue<int>(),
        answer["data"]!["mimeType"]!.GetValue<string>());

    private static string Url(JsonNode answer) => answer["data"]!["downloadUrl"]!.GetValue<string>();

    private async Task IsServedBackAsync(JsonNode answer, string mediaType)
    {
        using var file = await fixture.Http.GetAsync(Url(answer));
        Assert.Equal(mediaType, file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Sound, await file.Content.ReadAsByteArrayAsync());
        Assert.DoesNotContain(fixture.Emulator.Requests, request => request.Body.Contains('\uFFFD', StringComparison.Ordinal));
    }

    /// <summary>A stream that does not know how long it is, so that it is sent in chunks.</summary>
    private sealed class Endless(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
