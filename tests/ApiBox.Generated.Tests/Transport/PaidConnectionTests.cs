using System.Reflection;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>
/// Paid requests have connections of their own, so that nothing that belongs to another call can be taken for their answer.
/// </summary>
public sealed class PaidConnectionTests
{
    private readonly TestTime _time = new();

    [Fact]
    public async Task ALateResponseIsNotTakenForThatToTheNextCall()
    {
        await using var server = WithLateAnswers();
        using var transport = TestTransport.To(server, _time);

        for (var i = 0; i < 20; i++)
            Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);

        Assert.Equal(20, server.Bodies.Count);
        Assert.Equal(20, server.Connections);
    }

    [Fact]
    public async Task TheContainersClientDoesTheSame()
    {
        await using var server = WithLateAnswers();
        await using var services = Services(server, static _ => { });
        var transport = services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");

        for (var i = 0; i < 20; i++)
            await transport.SubmitAsync();

        Assert.Equal((20, 20), (server.Bodies.Count, server.Connections));
    }

    [Fact]
    public async Task AHandlerOfOursThatWasSetUpFurtherIsStillOurs()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var filters = 0;
        await using var services = Services(server, builder => builder.UseSocketsHttpHandler(
            (handler, _) => handler.PlaintextStreamFilter = (context, _) =>
        {
            filters++;
            return ValueTask.FromResult(context.PlaintextStream);
        }));
        var transport = services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");

        await transport.SubmitAsync();
        await transport.SubmitAsync();

        Assert.Equal((2, 2), (filters, server.Connections));
    }

    [Fact]
    public async Task QueriesShareTheirConnections()
    {
        await using var server = BadServer.Answering((200, TestApi.DetailsOf("PENDING")));
        using var transport = TestTransport.To(server, _time);

        await transport.DetailsAsync();
        await transport.DetailsAsync();

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task ItCanBeSwitchedOff()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var log = new LogCapture();
        using var transport = TestTransport.To(server, _time, TestTransport.Pooled, log);

        await transport.SubmitAsync();
        await transport.SubmitAsync();

        Assert.Equal(1, server.Connections);
        Assert.DoesNotContain("ApiBox[7]", log.Text);
    }

    [Fact]
    public async Task AHandlerOfTheUsersIsUsedAsItIsWithOneWarning()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var log = new LogCapture();
        using var transport = TestTransport.Through(server, new SocketsHttpHandler(), _time, log);

        await transport.SubmitAsync();
        await transport.SubmitAsync();

        Assert.Equal(1, server.Connections);
        Assert.Equal(2, log.Text.Split("ApiBox[7]").Length);
    }

    [Fact]
    public async Task AHandlerOfTheUsersThatKeepsNoConnectionNeedsNoWarning()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var log = new LogCapture();
        using var transport = TestTransport.Through(
            server, new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }, _time, log);

        await transport.SubmitAsync();

        Assert.DoesNotContain("ApiBox[7]", log.Text);
    }

    [Fact]
    public void EverySettingOfAHandlerIsTakenOver()
    {
        // What a later framework adds must not be forgotten: each property is copied, or listed here with its reason.
        string[] others =
        [
            nameof(SocketsHttpHandler.PooledConnectionLifetime),
            nameof(SocketsHttpHandler.PooledConnectionIdleTimeout),
            "EnableMultipleHttp3Connections"
        ];
        var given = new SocketsHttpHandler { UseCookies = true };
        var properties = typeof(SocketsHttpHandler).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && !others.Contains(property.Name)).ToList();
        foreach (var property in properties)
            property.SetValue(given, Other(property, property.GetValue(given)));

        var copy = UnpooledHandler.Like(given);

        Assert.All(properties, property => Assert.Equal(property.GetValue(given), property.GetValue(copy)));
        Assert.Equal(TimeSpan.Zero, copy.PooledConnectionLifetime);
    }

    private static object? Other(PropertyInfo property, object? value) => value switch
    {
        bool flag => property.Name == nameof(SocketsHttpHandler.UseCookies) || !flag,
        int number => number == int.MaxValue
            ? 7
            : property.Name == nameof(SocketsHttpHandler.InitialHttp2StreamWindowSize)
            ? 70_000
            : number + 1,
        TimeSpan span => span <= TimeSpan.Zero ? TimeSpan.FromSeconds(3) : span + TimeSpan.FromSeconds(1),
        Enum => Enum.ToObject(value.GetType(), 0),
        _ when property.PropertyType == typeof(System.Net.ICredentials) => new System.Net.NetworkCredential("a", "b"),
        _ when property.PropertyType == typeof(System.Net.IWebProxy) => new System.Net.WebProxy("http://127.0.0.1:1"),
        _ => value,
    };

    /// <summary>A server whose connections bring, after each answer, another one that nobody asked for.</summary>
    private static BadServer WithLateAnswers() => BadServer.Start(static async connection =>
    {
        while (await connection.ReadAsync() is not null)
        {
            await connection.AnswerAsync(200, TestApi.Accepted);
            await connection.AnswerAsync(200, TestApi.Envelope(430));
        }
    });

    private static ServiceProvider Services(BadServer server, Action<IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddApiBox(options =>
        {
            options.BaseAddress = server.Address;
            options.ApiKey = TestTransport.Key;
        }));
        return services.BuildServiceProvider();
    }
}
