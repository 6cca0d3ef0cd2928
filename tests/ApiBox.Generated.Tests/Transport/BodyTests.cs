using System.Text;
using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>
/// What bodies of all kinds look like on the wire, how far their progress is told, and that they are repeated only if they can be.
/// </summary>
public sealed class BodyTests
{
    [Fact]
    public async Task AFormIsUrlEncoded()
    {
        var form = new FormBuilder()
            .Add("text", "a b&c=ü", ParameterJson.Default.String)
            .Add("none", null, ParameterJson.Default.String)
            .Add("list", ["x", "y"], ParameterJson.Default.IReadOnlyListString)
            .Add("joined", ["x", "y"], ParameterJson.Default.IReadOnlyListString, new(Style: new(ParameterStyle.PipeDelimited)))
            .Add("object", new Colour(1, null), ParameterJson.Default.Colour)
            .Add("deep", new Colour(1, 2), ParameterJson.Default.Colour, new(Style: new(ParameterStyle.DeepObject, true)))
            .Add("json", ["x"], ParameterJson.Default.IReadOnlyListString, new("application/json"))
            .AddMembers(
                new Dictionary<string, JsonElement> { ["more"] = JsonSerializer.SerializeToElement("m", ParameterJson.Default.String) });

        Assert.Equal(
            "text=a%20b%26c%3D%C3%BC&list=x&list=y&joined=x%7Cy&object=%7B%22R%22%3A1%2C%22G%22%3Anull%2C%22Names%22%3Anull%7D"
            + "&deep%5BR%5D=1&deep%5BG%5D=2&json=%5B%22x%22%5D&more=m",
            await TextAsync(form.ToUrlEncoded()));
    }

    [Fact]
    public async Task AFormInPartsIsWhatBrowsersSend()
    {
        var body = new FormBuilder()
            .Add("title", "Möwe", ParameterJson.Default.String)
            .Add("tags", ["a", "b"], ParameterJson.Default.IReadOnlyListString)
            .Add("colour", new Colour(1, 2, []), ParameterJson.Default.Colour)
            .AddFile("voice \"x\"\r\n", new ApiBoxFile(new MemoryStream([1, 2, 3]), "a\"b.wav", "audio/wav"))
            .Add("piped", ["x", "y"], ParameterJson.Default.IReadOnlyListString, new(Style: new(ParameterStyle.Form)))
            .AddFile("raw", new byte[] { 65 })
            .AddFiles("more", [new byte[] { 66 }, new byte[] { 67 }], "image/png")
            .ToMultipart("multipart/form-data");

        var boundary = body.MediaType["multipart/form-data; boundary=".Length..];
        var text = await TextAsync(body);
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nMöwe\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"colour\"\r\n"
            + "Content-Type: application/json\r\n\r\n{\"R\":1,\"G\":2,\"Names\":[]}\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"piped\"\r\n\r\nx,y\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"voice %22x%22%0D%0A\"; filename=\"a%22b.wav\"\r\n"
            + "Content-Type: audio/wav\r\n\r\n\u0001\u0002\u0003\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"raw\"; filename=\"raw\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nA\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"more\"; filename=\"more\"\r\nContent-Type: image/png\r\n\r\nB\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"more\"; filename=\"more\"\r\nContent-Type: image/png\r\n\r\nC\r\n"
            + $"--{boundary}--\r\n",
            text);
        Assert.Equal(Encoding.UTF8.GetByteCount(text), body.BodyLength);
    }

    [Fact]
    public async Task AFileOfUnknownLengthComesInChunksAndTellsItsProgress()
    {
        var told = new Told();
        var file = new ApiBoxFile(static _ => ValueTask.FromResult<Stream>(new MemoryStream(new byte[100_000]))) { Progress = told };
        await using var server = BadServer.Start(static async connection =>
        {
            var request = await connection.ReadHeadAsync();
            Assert.Equal("chunked", request!.Header("Transfer-Encoding"));
            Assert.Equal("audio/wav", request.Header("Content-Type"));
            await connection.AnswerAsync(200, TestApi.DetailsOf("PENDING"));
            await connection.HoldAsync();
        });
        using var transport = TestTransport.To(server, new TestTime());

        await transport.SendAsync(
            transport.BeginCall(TestApi.GetDetails), HttpMethod.Put, "x", RequestBody.File(file, "audio/wav"), CancellationToken.None);

        Assert.All(told.Values, static value => Assert.InRange(value, 1, 100_000));
        Assert.Equal(told.Values.Order(), told.Values);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task AFileIsSentAgainOnlyIfItCanBeReadAgain(bool seekable, int attempts)
    {
        using var bytes = new MemoryStream("xhello"u8.ToArray()) { Position = 1 };
        using var content = seekable ? (Stream)bytes : new OneWay(bytes);
        var bodies = new List<string>();
        using var transport = TestTransport.Through(new StubHandler(async (request, cancellationToken) =>
        {
            bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return StubHandler.Json(bodies.Count == 1 ? TestApi.Envelope(405) : TestApi.DetailsOf("PENDING"));
        }));

        var send = transport.SendAsync(
            transport.BeginCall(TestApi.GetDetails), HttpMethod.Put, "x", RequestBody.File(content, "text/plain"), CancellationToken.None);

        if (seekable)
            await send;
        else
            await Assert.ThrowsAsync<ApiBoxRateLimitedException>(() => send);
        Assert.Equal(Enumerable.Repeat("hello", attempts), bodies);
    }

    [Fact]
    public async Task APaidFileIsAskedForOnce()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadAsync();
            connection.Reset();
        });
        using var transport = TestTransport.To(server, new TestTime());

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SendAsync(
            transport.BeginCall(TestApi.Submit), HttpMethod.Post, "x",
            new FormBuilder().AddFile("file", "abc"u8.ToArray()).ToMultipart("multipart/form-data"), CancellationToken.None));

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task TextsSayTheirCharacterSet()
    {
        var body = RequestBody.Text("ü", "text/csv");

        Assert.Equal("text/csv; charset=utf-8", body.MediaType);
        Assert.Equal("ü", await TextAsync(body));
        Assert.Equal("text/plain; charset=ascii", RequestBody.Text("a", "text/plain; charset=ascii").MediaType);
    }

    [Fact]
    public async Task AFileOnDiskHasItsNameAndLength()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "hello", TestContext.Current.CancellationToken);

            var file = ApiBoxFile.FromPath(path, "text/plain");

            Assert.Equal((Path.GetFileName(path), 5, "text/plain"), (file.FileName, file.Length, file.MediaType));
            Assert.Equal("hello", await TextAsync(RequestBody.File(file, "x/y")));
            Missing(path + ".none", () => ApiBoxFile.FromPath(path + ".none"));
            File.Delete(path);
            Missing(path, () => RequestBody.File(file, "x/y"));
            Missing(path, () => new FormBuilder().AddFile("f", file));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void AFileInJsonIsItsText()
    {
        Assert.Equal("\"hi\"", JsonSerializer.Serialize((ApiBoxFile)"hi"u8.ToArray()));
        Assert.Equal(2, JsonSerializer.Deserialize<ApiBoxFile>("\"hi\"")!.Length);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new ApiBoxFile(new MemoryStream())));
        Assert.Throws<ArgumentException>(() => new ApiBoxFile(new byte[1].AsMemory(), null, "no media type"));
    }

    [Fact]
    public async Task AFileThatIsGoneWhenItIsSentIsNamed()
    {
        var path = Path.GetTempFileName();
        var body = RequestBody.File(ApiBoxFile.FromPath(path), "x/y");
        File.Delete(path);

        var missing = await Assert.ThrowsAsync<FileNotFoundException>(() => TextAsync(body));

        Assert.Equal(path, missing.FileName);
        Assert.Contains($"{path} does not exist. It existed before; its request was started, but not sent completely.", missing.Message);
    }

    private static void Missing(string path, Func<object> use)
    {
        var missing = Assert.Throws<FileNotFoundException>(() => use());

        Assert.Equal((path, $"The file {path} does not exist. Nothing was sent."), (missing.FileName, missing.Message));
    }

    private static async Task<string> TextAsync(RequestBody body)
    {
        using var stream = new MemoryStream();
        await body.WriteToAsync(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Told : IProgress<long>
    {
        public List<long> Values { get; } = [];

        public void Report(long value) => Values.Add(value);
    }

    private sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
