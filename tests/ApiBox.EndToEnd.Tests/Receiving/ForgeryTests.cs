using System.Net.Http.Headers;
using System.Text;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>Whatever is forged or malformed has no effect, and is told so with the right status.</summary>
public sealed class ForgeryTests(EmulatorFixture fixture)
{
    private const string Kind = "musicGeneration";
    private const string Good = """{"code":200,"msg":"ok","data":{"callbackType":"complete","task_id":"task","data":[]}}""";

    /// <summary>A name, what to change of an address that is in order (kind, submission, token), the body, the media type and the status.</summary>
    public static TheoryData<string, string, string, string, int> Cases
    {
        get
        {
            const string json = "application/json";
            var rows = new TheoryData<string, string, string, string, int>();
            foreach (var address in (string[])["{kind}/{id}/x", "{kind}/{id}/{token}x", "{kind}/{id}/{token-cut}", "{kind}/{id}/{token-upper}", "{kind}/{id}/{token-first}", "{kind}/{id}/{token-last}", "{kind}/{id}/{token}=", "{kind}/{other}/{token}", "{kind}/{id}/{other-token}", "{kind}/{id-upper}/{token}", "{kind}/{id-cut}/{token}", "{kind}/00000000000000000000000000000000/{token}", "{kind}/{id}x/{token}", "{kind}/{foreign}/{foreign-token}"])
                rows.Add($"wrong token: {address}", address, Good, json, 403);
            rows.Add("token of another kind", "{kind}/{id}/{kind-token}", Good, json, 403);
            rows.Add("unknown kind", "other/{id}/{token}", Good, json, 404);
            rows.Add("kind in capitals", "MUSICGENERATION/{id}/{token}", Good, json, 404);
            rows.Add("no token", "{kind}/{id}", Good, json, 404);
            rows.Add("no submission", "{kind}", Good, json, 404);
            rows.Add("one segment more", "{kind}/{id}/{token}/more", Good, json, 404);
            rows.Add("expired", "{kind}/{expired}/{expired-token}", Good, json, 410);
            rows.Add("from the future", "{kind}/{future}/{future-token}", Good, json, 410);
            foreach (var type in (string[])["text/plain", "text/html", "application/x-www-form-urlencoded", "application/xml", "application/octet-stream", "application/json; charset=utf-16", ""])
                rows.Add($"media type {type}", "{kind}/{id}/{token}", Good, type, 415);
            foreach (var body in (string[])["", " ", "{", "null", "[]", "\"text\"", "{}", "<html>", Good[..^1], Good + Good, Good.Replace("200", "\"x\""), Good.Replace("\"task\"", "5"), Good.Replace("\"task\"", "null"), Good.Replace("\"task\"", "\"\""), """{"code":200,"data":null}""", """{"code":200,"data":[]}""", Good.Replace("[]", "[{\"title\":\"no id\"}]"), "(deep)", "(invalid utf-8)", "(half surrogate)", "(duplicate braces)"])
                rows.Add($"body {body}", "{kind}/{id}/{token}", body, json, 400);
            rows.Add("one byte too many", "{kind}/{id}/{token}", "(1 MiB + 1)", json, 413);
            rows.Add("ten megabytes", "{kind}/{id}/{token}", "(10 MiB)", json, 413);
            rows.Add("one byte too many without a length", "{kind}/{id}/{token}", "(1 MiB + 1 chunked)", json, 413);
            return rows;
        }
    }

    [Fact]
    public void ThereAreAtLeastForty() => Assert.InRange(Cases.Count, 40, 1000);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task AForgedCallbackHasNoEffect(string name, string address, string body, string type, int status)
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var addresses = new Addresses(app);

        using var content = Content(body, type);
        using var answer = await app.Http.PostAsync(addresses.Fill(address), content, TestContext.Current.CancellationToken);

        Assert.True(status == (int)answer.StatusCode, $"{name}: {(int)answer.StatusCode}");
        Assert.Null(await app.Store.FindAsync(addresses.SubmissionId, TestContext.Current.CancellationToken));
        Assert.Empty(await app.Store.ListOpenAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await app.Store.TakeDeliveriesAsync(10, DateTimeOffset.MaxValue.AddYears(-1), TimeSpan.Zero, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("token", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TheSameCallbackInOrderHasAnEffectOnce()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var addresses = new Addresses(app);

        for (var i = 0; i < 3; i++)
        {
            using var content = Content(Good, "application/json; charset=utf-8");
            using var answer = await app.Http.PostAsync(addresses.Fill("{kind}/{id}/{token}"), content, TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)answer.StatusCode);
        }

        await app.Handled.WaitAsync(1, TestContext.Current.CancellationToken);
        Assert.Equal((true, "task"), ((await app.Store.FindAsync(addresses.SubmissionId, TestContext.Current.CancellationToken))!.IsOver, app.Handled.Calls.Single().TaskId));
    }

    [Fact]
    public async Task ACallbackOfAnotherTaskChangesNothing()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);
        var addresses = new Addresses(app);
        foreach (var (body, status) in ((string, int)[])[(Good.Replace("complete", "text", StringComparison.Ordinal), 200), (Good.Replace("\"task\"", "\"other\"", StringComparison.Ordinal), 409)])
        {
            using var content = Content(body, "application/json");
            using var answer = await app.Http.PostAsync(addresses.Fill("{kind}/{id}/{token}"), content, TestContext.Current.CancellationToken);
            Assert.Equal(status, (int)answer.StatusCode);
        }

        var row = await app.Store.FindAsync(addresses.SubmissionId, TestContext.Current.CancellationToken);
        Assert.Equal(("task", "text", false), (row!.TaskId, row.Stage, row.IsOver));
    }

    [Fact]
    public async Task AnOldKeyStillVerifiesAfterANewOneSigns()
    {
        await using var before = await ReceivingApp.StartAsync(fixture.Emulator);
        var url = before.Urls.Create<MusicGenerationCallback>().Uri;
        await using var after = await ReceivingApp.StartAsync(fixture.Emulator, static options => options.Callbacks.SigningKeys.Insert(0, "the new signing key of the tests"));

        using var content = Content(Good, "application/json");
        using var answer = await after.Http.PostAsync(url.AbsolutePath, content, TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.NotEqual(url.Segments[^1], after.Urls.Create<MusicGenerationCallback>().Uri.Segments[^1]);
    }

    private static ByteArrayContent Content(string body, string type)
    {
        byte[] bytes = body switch
        {
            "(deep)" => Encoding.UTF8.GetBytes("{\"code\":200,\"x\":" + new string('[', 100) + new string(']', 100) + "}"),
            "(invalid utf-8)" => [.. "{\"code\":200,\"msg\":\""u8, 0xFF, .. "\"}"u8],
            "(half surrogate)" => [.. "{\"code\":200,\"msg\":\"\\ud800\"}"u8],
            "(duplicate braces)" => [.. "{{\"code\":200}}"u8],
            "(1 MiB + 1)" or "(1 MiB + 1 chunked)" => Padded((1024 * 1024) + 1),
            "(10 MiB)" => Padded(10 * 1024 * 1024),
            _ => Encoding.UTF8.GetBytes(body),
        };
        var content = body == "(1 MiB + 1 chunked)" ? new Chunked(bytes) : new ByteArrayContent(bytes);
        content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private static byte[] Padded(int length) => Encoding.UTF8.GetBytes(Good.PadRight(length));

    private sealed class Chunked(byte[] bytes) : ByteArrayContent(bytes)
    {
        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class Addresses
    {
        private readonly Dictionary<string, string> _parts;

        public Addresses(ReceivingApp app)
        {
            var (id, token) = Split(app.Urls.Create<MusicGenerationCallback>());
            var (other, otherToken) = Split(app.Urls.Create<MusicGenerationCallback>());
            var tokens = new Runtime.CallbackTokens(["a signing key of the tests, 32 bytes"]);
            var foreign = new Runtime.CallbackTokens(["another signing key"]);
            var expired = Runtime.SubmissionIds.Create(DateTimeOffset.UtcNow.AddDays(-14).AddMinutes(-1));
            var future = Runtime.SubmissionIds.Create(DateTimeOffset.UtcNow.AddHours(1));
            SubmissionId = id;
            _parts = new()
            {
                ["kind"] = Kind,
                ["id"] = id,
                ["token"] = token,
                ["other"] = other,
                ["other-token"] = otherToken,
                ["token-cut"] = token[..^1],
                ["token-upper"] = token.ToUpperInvariant(),
                ["token-first"] = Other(token[0]) + token[1..],
                ["token-last"] = token[..^1] + Other(token[^1]),
                ["id-upper"] = id.ToUpperInvariant(),
                ["id-cut"] = id[..^1],
                ["foreign"] = other,
                ["foreign-token"] = foreign.Create(Kind, other),
                ["kind-token"] = tokens.Create("other", id),
                ["expired"] = expired,
                ["expired-token"] = tokens.Create(Kind, expired),
                ["future"] = future,
                ["future-token"] = tokens.Create(Kind, future),
            };
        }

        public string SubmissionId { get; }

        public string Fill(string template)
        {
            foreach (var (name, value) in _parts)
                template = template.Replace("{" + name + "}", value, StringComparison.Ordinal);
            return "/apibox/callbacks/" + template;
        }

        private static (string Id, string Token) Split(CallbackUrl url) => (url.SubmissionId, url.Uri.Segments[^1]);

        private static string Other(char c) => c == 'A' ? "B" : "A";
    }
}
