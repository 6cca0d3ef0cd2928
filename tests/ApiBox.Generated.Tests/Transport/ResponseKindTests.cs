using System.Net;
using System.Net.Http.Headers;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>Answers that are no JSON object in an envelope.</summary>
public sealed class ResponseKindTests
{
    [Theory]
    [InlineData("")]
    [InlineData("whatever")]
    public async Task NothingIsExpected(string body)
    {
        using var transport = Through(HttpStatusCode.NoContent, body);

        await SendAsync<EmptyResponse>(transport, ResponseKind.Nothing);
    }

    [Theory]
    [InlineData("utf-8", "ü")]
    [InlineData("iso-8859-1", "Ã¼")]
    [InlineData("nonsense", "ü")]
    [InlineData(null, "ü")]
    public async Task TextIsReadInItsCharacterSet(string? charset, string expected)
    {
        using var transport = Through(HttpStatusCode.OK, "ü", "text/plain", charset);

        Assert.Equal(expected, await SendAsync<string>(transport, ResponseKind.Text));
    }

    [Fact]
    public async Task AFileIsReadWhileItComes()
    {
        var time = new TestTime();
        var stub = new StubHandler(static _ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(new byte[100_000]) };
            answer.Content.Headers.ContentType = new MediaTypeHeaderValue("audio/wav");
            answer.Content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
            {
                FileName = "\"../../etc/song.wav\""
            };
            return answer;
        });
        using var transport = TestTransport.Through(stub, time, static options => options.MaxResponseBytes = 1024);

        await using var content = await SendAsync<ApiBoxContent>(transport, ResponseKind.Content);

        using var copy = new MemoryStream();
        await content.Stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal((100_000, 100_000, "audio/wav", "song.wav"), (copy.Length, content.Length, content.MediaType, content.FileName));
    }

    [Fact]
    public async Task AnErrorIsNoFile()
    {
        using var transport = Through(HttpStatusCode.NotFound, """{"message":"gone"}""");

        var error = await Assert.ThrowsAsync<ApiBoxApiException>(() => SendAsync<ApiBoxContent>(transport, ResponseKind.Content));

        Assert.Equal((404, "gone"), (error.Code, error.ServiceMessage));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task AResponseThatMayBeEmptyIsNull(string body)
    {
        using var transport = Through(HttpStatusCode.OK, body);
        var operation = new OperationInfo<Details> { Name = "x", Paid = false, Response = TestJson.Default.Details, MayBeEmpty = true };

        Assert.Null(await transport.SendAsync(transport.BeginCall(operation), HttpMethod.Get, "x", CancellationToken.None));
    }

    [Fact]
    public async Task TheMediaTypesOfTheDescriptionAreAskedFor()
    {
        var stub = new StubHandler(static _ => StubHandler.Json("x"));
        using var transport = TestTransport.Through(stub);

        await SendAsync<string>(transport, ResponseKind.Text, "text/csv");

        Assert.Equal("text/csv", stub.Last!.Headers.Accept.ToString());
    }

    private static ApiBoxTransport Through(
        HttpStatusCode status, string body, string mediaType = "application/json", string? charset = null) =>
        TestTransport.Through(new StubHandler(_ =>
    {
        var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)) };
        answer.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = charset };
        return answer;
    }));

    private static Task<T> SendAsync<T>(ApiBoxTransport transport, ResponseKind kind, string accept = "*/*") =>
        transport.SendAsync(
            transport.BeginCall(new OperationInfo<T> { Name = "x", Paid = false, ResponseKind = kind, Accept = accept }),
            HttpMethod.Get,
            "x",
            CancellationToken.None);
}
