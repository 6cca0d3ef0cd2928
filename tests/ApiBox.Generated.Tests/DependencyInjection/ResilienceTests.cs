using System.Net;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace ApiBox.Generated.Tests.DependencyInjection;

/// <summary>The handlers that people add to every client by habit, and that by themselves send a POST four times.</summary>
public sealed class ResilienceTests
{
    public enum Habit
    {
        OnOurClient,
        OnEveryClient,
        Hedging,
    }

    [Theory]
    [InlineData(Habit.OnOurClient, 500)]
    [InlineData(Habit.OnOurClient, 429)]
    [InlineData(Habit.OnOurClient, 0)]
    [InlineData(Habit.OnEveryClient, 503)]
    [InlineData(Habit.OnEveryClient, 0)]
    [InlineData(Habit.Hedging, 500)]
    [InlineData(Habit.Hedging, 0)]
    public async Task APaidRequestIsSentOnceAllTheSame(Habit habit, int status)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = BadServer.Start(async connection =>
        {
            while (await connection.ReadAsync() is not null)
            {
                arrived.TrySetResult();
                if (status == 0)
                    break;
                await connection.AnswerAsync(status, "");
            }
        });
        await using var services = Services(server, habit, hedgeAfter: arrived.Task);
        var transport = services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Single(server.Bodies);
    }

    [Theory]
    [InlineData(Habit.OnOurClient)]
    [InlineData(Habit.OnEveryClient)]
    [InlineData(Habit.Hedging)]
    public async Task AQueryIsRepeatedAsTheHandlerLikes(Habit habit)
    {
        await using var server = BadServer.Answering((500, ""), (200, TestApi.DetailsOf("PENDING")));
        await using var services = Services(server, habit, static options => options.MaxRetries = 0);
        var transport = services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");

        Assert.Equal("PENDING", (await transport.DetailsAsync()).Status);
    }

    [Fact]
    public async Task ASubmissionWorksThroughTheHandler()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        await using var services = Services(server, Habit.OnOurClient);
        var transport = services.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");

        Assert.Equal(TestApi.TaskId, (await transport.SubmitAsync()).Data!.TaskId);
    }

    [Fact]
    public async Task AReplacedPrimaryHandlerIsGuardedToo()
    {
        await using var server = BadServer.Start(static async connection =>
        {
            while (await connection.ReadAsync() is not null)
                await connection.AnswerAsync((int)HttpStatusCode.TemporaryRedirect, "", "Location: /elsewhere\r\n");
        });
        var services = new ServiceCollection();
        services.AddApiBox(options => Configure(options, server))
            .ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler())
            .AddHttpMessageHandler(static () => new BodyReader());
        await using var provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(
            () => provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync());

        Assert.Single(server.Requests);
    }

    private static void Configure(ApiBoxOptions options, BadServer server)
    {
        options.BaseAddress = server.Address;
        options.ApiKey = TestTransport.Key;
    }

    private static ServiceProvider Services(BadServer server, Habit habit, Action<ApiBoxOptions>? configure = null, Task? hedgeAfter = null)
    {
        var services = new ServiceCollection();
        if (habit == Habit.OnEveryClient)
            services.ConfigureHttpClientDefaults(static client => client.AddStandardResilienceHandler(Quick));
        var builder = services.AddApiBox(options =>
        {
            Configure(options, server);
            configure?.Invoke(options);
        });
        if (habit == Habit.OnOurClient)
            builder.AddStandardResilienceHandler(Quick);
        if (habit == Habit.Hedging)
            builder.AddStandardHedgingHandler().Configure(options => options.Hedging.DelayGenerator = async _ =>
            {
                // A hedge that comes before the body has left is refused and ends the call, which then was not accepted: that is another
                // test.
                if (hedgeAfter is not null)
                    await hedgeAfter;
                return TimeSpan.FromMilliseconds(1);
            });
        return services.BuildServiceProvider();
    }

    private static void Quick(HttpStandardResilienceOptions options) => options.Retry.Delay = TimeSpan.FromMilliseconds(1);

    /// <summary>Logs bodies, say.</summary>
    private sealed class BodyReader : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await request.Content!.ReadAsStringAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
