using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>With <c>Expect: 100-continue</c> a connection that breaks before the permission is known to have delivered nothing.</summary>
public sealed class ExpectContinueTests
{
    private readonly TestTime _time = new();

    [Fact]
    public async Task TheBodyFollowsThePermission()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            var request = await connection.ReadHeadAsync();
            Assert.Equal("100-continue", request!.Header("Expect"));
            await connection.SendAsync("HTTP/1.1 100 Continue\r\n\r\n");
            await connection.ReadBodyAsync(request);
            await connection.AnswerAsync(200, TestApi.Accepted);
        });
        using var transport = Transport(server);

        await transport.SubmitAsync();

        Assert.Single(server.Bodies);
    }

    [Fact]
    public async Task AConnectionThatClosesWithoutPermissionIsTriedAgain()
    {
        await using var server = BadServer.Start(
            static connection => connection.ReadHeadAsync(),
            static async connection =>
            {
                (await connection.ReadHeadAsync())!.ToString();
                connection.Reset();
            },
            static async connection =>
            {
                var request = await connection.ReadHeadAsync();
                await connection.SendAsync("HTTP/1.1 100 Continue\r\n\r\n");
                await connection.ReadBodyAsync(request!);
                await connection.AnswerAsync(200, TestApi.Accepted);
            });
        using var transport = Transport(server);

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
        Assert.Single(server.Bodies);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task AConnectionThatClosesAfterThePermissionIsUnknown()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.SendAsync("HTTP/1.1 100 Continue\r\n\r\n");
        });
        using var transport = Transport(server);

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ARefusalInsteadOfThePermissionIsARefusal()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            await connection.ReadHeadAsync();
            await connection.AnswerAsync(401, TestApi.Envelope(401), "Connection: close\r\n");
        });
        using var transport = Transport(server);

        await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());

        Assert.Empty(server.Bodies);
    }

    [Fact]
    public async Task APaidCallWithoutABodyAndAQueryAskForNothing()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted), (200, TestApi.DetailsOf("PENDING")));
        using var transport = Transport(server);

        await transport.SendAsync(transport.BeginCall(TestApi.Submit), HttpMethod.Post, "api/v1/submit", CancellationToken.None);
        await transport.DetailsAsync();

        Assert.All(server.Requests, static request => Assert.Null(request.Header("Expect")));
    }

    private ApiBoxTransport Transport(BadServer server) =>
        TestTransport.To(server, _time, static options => options.UseExpectContinue = true);
}
