using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ApiBox.Generated.Tests.DependencyInjection;

public sealed class RegistrationTests
{
    [Fact]
    public void TheClientIsOneSingletonUnderBothNames()
    {
        using var provider = Provider(static services => services.AddApiBox(static options => options.ApiKey = "k"));

        var client = provider.GetRequiredService<IApiBoxClient>();

        Assert.Same(client, provider.GetRequiredService<ApiBoxClient>());
        Assert.Same(client, provider.CreateScope().ServiceProvider.GetRequiredService<IApiBoxClient>());
    }

    [Fact]
    public void TheNameOfTheClientForDownloadsIsTaken() =>
        Assert.Throws<ArgumentException>(
            static () => new ServiceCollection().AddApiBox("Downloads", static options => options.ApiKey = "k"));

    [Fact]
    public void TheBuilderIsOfTheNamedClient()
    {
        var services = new ServiceCollection();

        Assert.Equal("ApiBox", services.AddApiBox(static options => options.ApiKey = "k").Name);
        Assert.Equal("ApiBox.second", services.AddApiBox("second", static options => options.ApiKey = "k").Name);
    }

    [Fact]
    public async Task AKeyedClientHasItsOwnKeyAndAddress()
    {
        await using var first = BadServer.Answering((200, TestApi.Accepted));
        await using var second = BadServer.Answering((200, TestApi.Accepted));
        await using var provider = Provider(services =>
        {
            services.AddApiBox(options => Set(options, first.Address, "key-1"));
            services.AddApiBox("second", options => Set(options, second.Address, "key-2"));
        });

        Assert.NotSame(provider.GetRequiredService<IApiBoxClient>(), provider.GetRequiredKeyedService<IApiBoxClient>("second"));
        Assert.Same(provider.GetRequiredKeyedService<ApiBoxClient>("second"), provider.GetRequiredKeyedService<IApiBoxClient>("second"));
        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync();
        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox.second").SubmitAsync();

        Assert.Equal("Bearer key-1", Assert.Single(first.Requests).Header("Authorization"));
        Assert.Equal("Bearer key-2", Assert.Single(second.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task AKeyedClientMayBeTheOnlyOne()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        await using var provider = Provider(services => services.AddApiBox("second", options => Set(options, server.Address, "k")));

        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox.second").SubmitAsync();

        Assert.Single(server.Bodies);
    }

    [Fact]
    public void AddingTwiceConfiguresTwiceAndBuildsOnce()
    {
        var services = new ServiceCollection();
        services.AddApiBox(static options => options.ApiKey = "first");
        services.AddApiBox(static options => options.ApiKey = "second");
        using var provider = services.BuildServiceProvider();

        Assert.Equal("second", provider.GetRequiredService<IOptions<ApiBoxOptions>>().Value.ApiKey);
        Assert.Single(provider.GetServices<IApiBoxClient>());
        var handlers = Handlers(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("ApiBox")).ToList();
        Assert.Single(handlers.OfType<ApiKeyHandler>());
        Assert.Single(handlers.OfType<SendOnceHandler>());
    }

    [Fact]
    public void TheNetworkHandlerIsSetUpForPaidCalls()
    {
        using var provider = Provider(static services => services.AddApiBox(static options => options.ApiKey = "k"));

        var handlers = Handlers(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("ApiBox")).ToList();

        var sockets = Assert.IsType<SocketsHttpHandler>(handlers[^1]);
        Assert.IsType<SendOnceHandler>(handlers[^2]);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(TimeSpan.FromSeconds(5), sockets.PooledConnectionIdleTimeout);
        Assert.Equal(TimeSpan.FromMinutes(2), sockets.PooledConnectionLifetime);
        Assert.Equal(Timeout.InfiniteTimeSpan, provider.GetRequiredService<IHttpClientFactory>().CreateClient("ApiBox").Timeout);
    }

    [Fact]
    public async Task WrongOptionsStopTheHostAtItsStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddApiBox(static options =>
        {
            options.BaseAddress = new Uri("http://example.com/");
            options.ApiKey = "k";
        });
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("BaseAddress", exception.Message);
    }

    [Fact]
    public async Task OptionsComeFromTheSectionOfTheConfiguration()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ApiBox:ApiKey"] = "from-configuration",
            ["ApiBox:BaseAddress"] = server.Address.AbsoluteUri,
            ["ApiBox:second:ApiKey"] = "from-a-subsection",
            ["ApiBox:second:BaseAddress"] = server.Address.AbsoluteUri,
        }).Build();
        await using var provider = Provider(services =>
        {
            services.AddApiBox(configuration);
            services.AddApiBox("second", configuration);
        });

        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync();
        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox.second").SubmitAsync();

        Assert.Equal(
            ["Bearer from-configuration", "Bearer from-a-subsection"],
            server.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task TheClockOfTheContainerIsUsed()
    {
        var time = new TestTime();
        await using var server = BadServer.Answering((200, TestApi.Envelope(405)), (200, TestApi.Accepted));
        await using var provider = Provider(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.AddApiBox(options =>
            {
                Set(options, server.Address, "k");
                options.Timeout = TestTime.AttemptLimit;
            });
        });

        await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync();

        Assert.Single(time.Pauses);
    }

    private static void Set(ApiBoxOptions options, Uri address, string key)
    {
        options.BaseAddress = address;
        options.ApiKey = key;
    }

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static IEnumerable<HttpMessageHandler> Handlers(HttpMessageHandler first)
    {
        for (HttpMessageHandler? handler = first; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            yield return handler;
    }
}
