using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Downloads;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task ARedirectIsFollowed(int status)
    {
        await using var fixture = new DownloadFixture();
        await using var first = Redirecting(status, fixture.Server.Address.AbsoluteUri);
        var destination = new MemoryStream();

        await fixture.Downloads(options => options.AllowedOrigins.Add(first.Address)).DownloadAsync(first.Address, destination);

        Assert.Equal(fixture.Server.Content, destination.ToArray());
    }

    [Fact]
    public async Task ARelativeRedirectStaysOnTheHost()
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Start(async connection =>
        {
            await connection.ReadAsync();
            await connection.AnswerAsync(302, "", "Location: ../other/b?c=d\r\n");
            await connection.ReadAsync();
            await connection.AnswerAsync(200, "music");
        });

        await fixture.Downloads(options => options.AllowedOrigins.Add(server.Address))
            .DownloadAsync(new Uri(server.Address, "files/a"), new MemoryStream());

        Assert.Equal("GET /other/b?c=d HTTP/1.1", server.Requests[1].Line);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task FiveRedirectsAreFollowedAndSixAreNot(int hops, bool arrives)
    {
        await using var fixture = new DownloadFixture();
        var left = hops;
        await using var server = BadServer.Start(async connection =>
        {
            while (await connection.ReadAsync() is not null)
                await (left-- > 0 ? connection.AnswerAsync(302, "", "Location: /again\r\n") : connection.AnswerAsync(200, "music"));
        });
        var download = fixture.Downloads(options => options.AllowedOrigins.Add(server.Address))
            .DownloadAsync(server.Address, new MemoryStream());

        if (arrives)
            Assert.Equal(5, (await download).Bytes);
        else
            Assert.Equal(DownloadFailure.TooManyRedirects, (await Assert.ThrowsAsync<ApiBoxDownloadException>(() => download)).Reason);
    }

    [Theory]
    [InlineData("https://10.0.0.1/a", DownloadFailure.RefusedAddress)]
    [InlineData("https://169.254.169.254/latest/meta-data/", DownloadFailure.RefusedAddress)]
    [InlineData("https://[::ffff:127.0.0.1]/", DownloadFailure.RefusedAddress)]
    [InlineData("https://2130706433/", DownloadFailure.RefusedAddress)]
    [InlineData("//127.0.0.1/", DownloadFailure.Insecure)]
    [InlineData("http://8.8.8.8/", DownloadFailure.Insecure)]
    [InlineData("file:///etc/passwd", DownloadFailure.Insecure)]
    [InlineData("ftp://8.8.8.8/", DownloadFailure.Insecure)]
    public async Task ARedirectToWhereNobodyMayGoIsNotFollowed(string location, DownloadFailure reason)
    {
        await using var fixture = new DownloadFixture();
        await using var server = Redirecting(302, location);

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(options => options.AllowedOrigins.Add(server.Address)).DownloadAsync(server.Address, new MemoryStream()));

        Assert.Equal(reason, exception.Reason);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task AServerOfThisMachineIsNotReachedByARedirect(string scheme)
    {
        await using var fixture = new DownloadFixture();
        await using var server = Redirecting(302, $"{scheme}://127.0.0.1:{fixture.Server.Origin.Port}/admin");
        var options = DownloadFixture.Options(server.Address);
        var downloads = fixture.Own(ApiBoxDownloads.Create(options, fixture.Time));

        await Assert.ThrowsAsync<ApiBoxDownloadException>(() => downloads.DownloadAsync(server.Address, new MemoryStream()));

        Assert.Equal(0, fixture.Server.Connections);
    }

    [Fact]
    public async Task FromHttpsToHttpThereIsNoWay()
    {
        var asked = new List<Uri>();
        var network = new StubHandler(request =>
        {
            asked.Add(request.RequestUri!);
            return new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("http://cdn.example/a") } };
        });
        using var downloads = ApiBoxDownloads.Create(
            null, _ => new DownloadHandler(new DownloadRules([])) { InnerHandler = network }, TimeProvider.System, null);

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(
            () => downloads.DownloadAsync(new Uri("https://cdn.example/a"), new MemoryStream()));

        Assert.Equal(DownloadFailure.Insecure, exception.Reason);
        Assert.Equal([new Uri("https://cdn.example/a")], asked);
    }

    [Fact]
    public async Task ARedirectWithoutATargetIsAStatus()
    {
        await using var fixture = new DownloadFixture();
        await using var server = BadServer.Answering((302, ""));

        var exception = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            fixture.Downloads(options => options.AllowedOrigins.Add(server.Address)).DownloadAsync(server.Address, new MemoryStream()));

        Assert.Equal(DownloadFailure.HttpStatus, exception.Reason);
        Assert.Equal(HttpStatusCode.Found, exception.StatusCode);
    }

    private static BadServer Redirecting(int status, string location) => BadServer.Start(async connection =>
    {
        while (await connection.ReadAsync() is not null)
            await connection.AnswerAsync(status, "", $"Location: {location}\r\n");
    });
}
