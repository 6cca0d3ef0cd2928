using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>The key turns up in one place: the header that carries it.</summary>
public sealed class CanaryTests
{
    private const string Canary = "canary";

    [Fact]
    public async Task TheKeyIsInNoLogTraceOrExceptionOfAContainersClient()
    {
        using var log = new LogCapture();
        var traced = new ConcurrentQueue<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traced.Enqueue(
                $"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} "
                + string.Join(' ', activity.Events.SelectMany(static happening => happening.Tags))),
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = BadServer.Answering(
            (200, TestApi.Accepted),
            (200, TestApi.Envelope(401, $"The key {TestTransport.Key} is wrong")),
            (200, TestApi.Envelope(405, $"{TestTransport.Key} is too fast")),
            (500, TestApi.Envelope(500, $"{TestTransport.Key} broke it")));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddApiBox(options =>
        {
            options.BaseAddress = server.Address;
            options.ApiKey = TestTransport.Key;
            options.RetryDelay = TimeSpan.Zero;
        });
        await using var provider = services.BuildServiceProvider();
        var transport = provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox");

        await transport.SubmitAsync();
        var unauthorized = await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());
        var unknown = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() => transport.SubmitAsync());

        Assert.Equal("The key *** is wrong", unauthorized.ServiceMessage);
        Assert.DoesNotContain(Canary, unauthorized.ToString());
        Assert.DoesNotContain(Canary, unknown.ToString());
        Assert.Contains("Authorization: *", log.Text);
        Assert.Contains("retry 1", log.Text);
        Assert.DoesNotContain(Canary, log.Text);
        Assert.Contains(traced, entry => entry.Contains($"{server.Address.Port}", StringComparison.Ordinal));
        Assert.All(traced, static entry => Assert.DoesNotContain(Canary, entry));
        Assert.All(server.Requests, static request => Assert.DoesNotContain(Canary, request.Line + request.Header("User-Agent")));
        Assert.Equal(
            4,
            server.Requests.Count(
                static request => request.Headers.Any(static header => header.Contains(Canary, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task TheKeyIsInNoExceptionOfTheNetwork()
    {
        foreach (var ending in Endings.AfterTheRequest.Keys)
        {
            using var log = new LogCapture();
            await using var server = BadServer.Start(Endings.Of(ending));
            using var transport = TestTransport.To(server, new TestTime(), log: log);

            var paid = await Assert.ThrowsAnyAsync<ApiBoxException>(() => transport.SubmitAsync());
            var query = await Assert.ThrowsAnyAsync<ApiBoxException>(() => transport.DetailsAsync());

            Assert.DoesNotContain(Canary, paid.ToString() + query + log.Text);
            Assert.Contains("is unknown", log.Text);
        }
    }

    [Fact]
    public void TheKeyAndTheSecretsAreInNoTextOfTheOptions()
    {
        var options = new ApiBoxOptions { ApiKey = TestTransport.Key };
        options.Callbacks.SigningKeys.Add("canary-of-callbacks");
        options.Callbacks.PublicBaseAddress = new Uri("https://user:canary@app.example.com/?canary=1");

        Assert.DoesNotContain(Canary, $"{options} {options.Callbacks}");
        Assert.Contains("***", options.ToString());
        Assert.DoesNotContain(TestTransport.Key, JsonSerializer.Serialize(options));
        Assert.DoesNotContain("canary-of-callbacks", JsonSerializer.Serialize(options));
    }
}
