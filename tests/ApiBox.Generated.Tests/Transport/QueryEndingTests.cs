using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>A query may be repeated, and in the end is reported as what it is.</summary>
public sealed class QueryEndingTests
{
    private readonly TestTime _time = new();

    public static TheoryData<string> AfterTheRequest => [.. Endings.AfterTheRequest.Keys];

    [Theory]
    [MemberData(nameof(AfterTheRequest))]
    public async Task AResponseThatDoesNotComeWholeIsAskedForAgain(string ending)
    {
        var bad = Endings.Of(ending);
        await using var server = BadServer.Start(bad, bad, static async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(200, TestApi.DetailsOf("PENDING"));
        });
        using var transport = TestTransport.To(server, _time, static options => options.MaxRetries = 20);

        Assert.Equal("PENDING", (await transport.DetailsAsync()).Status);
    }

    [Theory]
    [MemberData(nameof(AfterTheRequest))]
    public async Task AResponseThatNeverComesWholeIsReportedAfterFourAttempts(string ending)
    {
        await using var server = BadServer.Start(Endings.Of(ending));
        using var transport = TestTransport.To(server, _time);

        var exception = await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.DetailsAsync());

        Assert.NotNull(exception.InnerException);
        Assert.Equal(3, _time.Pauses.Count);
    }

    [Fact]
    public async Task ATooLongResponseIsNotAskedForAgain()
    {
        await using var server = BadServer.Answering((200, TestApi.Envelope(200, new string('x', 2000))));
        using var transport = TestTransport.To(server, _time, static options => options.MaxResponseBytes = 1024);

        await Assert.ThrowsAsync<ApiBoxTransportException>(() => transport.DetailsAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task AQueryHasNoBodyAndEscapesItsParameters()
    {
        await using var server = BadServer.Answering((200, TestApi.DetailsOf("PENDING")));
        using var transport = TestTransport.To(server, _time);

        await transport.DetailsAsync("a/b?c=d&e f+ä#");

        var request = Assert.Single(server.Requests);
        Assert.Equal("GET /api/v1/details?taskId=a%2Fb%3Fc%3Dd%26e%20f%2B%C3%A4%23 HTTP/1.1", request.Line);
        Assert.Null(request.Header("Content-Length"));
    }

    [Fact]
    public async Task NoRetriesMeansOneAttempt()
    {
        await using var server = BadServer.Answering((503, ""));
        using var transport = TestTransport.To(server, _time, static options => options.MaxRetries = 0);

        await Assert.ThrowsAsync<ApiBoxApiException>(() => transport.DetailsAsync());

        Assert.Single(server.Requests);
    }
}
