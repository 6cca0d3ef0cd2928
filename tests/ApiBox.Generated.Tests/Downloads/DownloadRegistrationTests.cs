using System.Diagnostics;
using System.Net.Http.Headers;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Generated.Tests.Downloads;

public sealed class DownloadRegistrationTests
{
    [Fact]
    public void ItComesWithTheClientAndByItself()
    {
        var both = new ServiceCollection();
        both.AddApiBox(static options => options.ApiKey = "k");
        both.AddApiBox("second", static options => options.ApiKey = "k");
        using var provider = both.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var alone = new ServiceCollection().AddApiBoxDownloads().Services.BuildServiceProvider();

        Assert.IsType<ApiBoxDownloads>(Assert.Single(provider.GetServices<IApiBoxDownloads>()));
        Assert.Same(provider.GetRequiredService<ApiBoxDownloads>(), provider.GetRequiredService<IApiBoxDownloads>());
        Assert.IsType<ApiBoxDownloads>(alone.GetRequiredService<IApiBoxDownloads>());
        Assert.Equal("ApiBox.Downloads", new ServiceCollection().AddApiBoxDownloads().Name);
    }

    [Fact]
    public async Task NoCredentialsLeaveWhateverHandlersAdd()
    {
        await using var server = new FileServer { ExtraHeaders = "Set-Cookie: canary=1\r\n" };
        var log = new LogCapture();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.ConfigureHttpClientDefaults(static client => client
            .ConfigureHttpClient(
                static http => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "canary"))
            .AddHttpMessageHandler(static () => new Helpful()));
        services.AddApiBox(static options => options.ApiKey = "canary");
        services.AddApiBoxDownloads(options => options.AllowedOrigins.Add(server.Origin))
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler());
        await using var provider = services.BuildServiceProvider();
        using var trace = new Activity("own").AddBaggage("canary", "1").Start();

        for (var i = 0; i < 2; i++)
            await provider.GetRequiredService<IApiBoxDownloads>().DownloadAsync(server.Address, new MemoryStream());

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests.SelectMany(static request => request.Headers), static header =>
        {
            Assert.DoesNotContain("canary", header);
            Assert.DoesNotContain("traceparent", header, StringComparison.OrdinalIgnoreCase);
        });
        Assert.DoesNotContain("canary", log.Text);
    }

    [Fact]
    public async Task TheCheckOfAddressesCannotBeReplaced()
    {
        await using var server = new FileServer();
        var services = new ServiceCollection();
        services.ConfigureHttpClientDefaults(
            static client => client.ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler()));
        services.AddApiBoxDownloads().ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler());
        await using var provider = services.BuildServiceProvider();
        var downloads = provider.GetRequiredService<IApiBoxDownloads>();

        var plain = await Assert.ThrowsAsync<ApiBoxDownloadException>(() => downloads.DownloadAsync(server.Address, new MemoryStream()));
        var local = await Assert.ThrowsAsync<ApiBoxDownloadException>(() =>
            downloads.DownloadAsync(new UriBuilder(server.Address) { Scheme = "https" }.Uri, new MemoryStream()));

        Assert.Equal(DownloadFailure.Insecure, plain.Reason);
        Assert.Equal(DownloadFailure.RefusedAddress, local.Reason);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public void TheNetworkHandlerAsksNoProxyAndKeepsNoCookies()
    {
        var handler = DownloadHandler.Create(new DownloadOptions(), TimeProvider.System);

        var sockets = Assert.IsType<SocketsHttpHandler>(handler.InnerHandler);
        Assert.False(sockets.UseProxy);
        Assert.False(sockets.UseCookies);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.Null(sockets.Credentials);
    }

    [Fact]
    public async Task WrongOptionsStopTheHostAtItsStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddApiBoxDownloads(static options => options.MaxBytes = 0);
        using var host = builder.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("Downloads:MaxBytes", exception.Message);
    }

    [Fact]
    public void OptionsComeFromTheSectionOfTheConfiguration()
    {
        using var provider = Provider(
            ("MaxBytes", "5000000000"), ("Timeout", "00:10:00"), ("IdleTimeout", "00:00:10"), ("MaxRetries", "2"),
            ("RetryDelay", "00:00:02"),
            ("MaxRetryDelay", "00:00:20"), ("AllowedOrigins:0", "http://127.0.0.1:5080"));

        var options = provider.GetRequiredService<IOptions<DownloadOptions>>().Value;

        Assert.Equal(5_000_000_000, options.MaxBytes);
        Assert.Equal(TimeSpan.FromMinutes(10), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(10), options.IdleTimeout);
        Assert.Equal(2, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(2), options.RetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(20), options.MaxRetryDelay);
        Assert.Equal([new Uri("http://127.0.0.1:5080")], options.AllowedOrigins);
    }

    [Theory]
    [InlineData("MaxBytes", "much")]
    [InlineData("Timeout", "60")]
    [InlineData("AllowedOrigins:0", "localhost")]
    public void ASettingThatCannotBeReadIsNamed(string setting, string value)
    {
        using var provider = Provider((setting, value));

        var exception = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOptions<DownloadOptions>>().Value);

        Assert.Contains($"ApiBox:Downloads:{setting} ", exception.Message);
    }

    public static TheoryData<string, Action<DownloadOptions>> Wrong => new()
    {
        { "MaxBytes", static options => options.MaxBytes = 0 },
        { "Timeout", static options => options.Timeout = TimeSpan.Zero },
        { "Timeout", static options => options.Timeout = Timeout.InfiniteTimeSpan },
        { "IdleTimeout", static options => options.IdleTimeout = TimeSpan.FromDays(2) },
        { "MaxRetries", static options => options.MaxRetries = -1 },
        { "MaxRetries", static options => options.MaxRetries = 101 },
        { "RetryDelay", static options => options.RetryDelay = TimeSpan.FromSeconds(-1) },
        { "MaxRetryDelay", static options => options.MaxRetryDelay = TimeSpan.FromDays(2) },
        { "AllowedOrigins", static options => options.AllowedOrigins.Add(new Uri("/a", UriKind.Relative)) },
        { "AllowedOrigins", static options => options.AllowedOrigins.Add(new Uri("ftp://h.example/")) },
        { "AllowedOrigins", static options => options.AllowedOrigins.Add(new Uri("http://h.example/files")) },
        { "AllowedOrigins", static options => options.AllowedOrigins.Add(new Uri("http://user@h.example/")) },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void AWrongOptionIsNamed(string setting, Action<DownloadOptions> configure)
    {
        var options = new DownloadOptions();
        configure(options);

        var failure = Assert.Single(Assert.Throws<OptionsValidationException>(() => ApiBoxDownloads.Create(options)).Failures);

        Assert.StartsWith($"Downloads:{setting}: ", failure);
    }

    [Fact]
    public async Task LaterChangesOfTheOptionsHaveNoEffect()
    {
        await using var server = new FileServer();
        var options = new DownloadOptions();
        using var downloads = ApiBoxDownloads.Create(options);
        options.AllowedOrigins.Add(server.Origin);

        await Assert.ThrowsAsync<ApiBoxDownloadException>(() => downloads.DownloadAsync(server.Address, new MemoryStream()));
    }

    private static ServiceProvider Provider(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(static setting => KeyValuePair.Create($"ApiBox:Downloads:{setting.Key}", (string?)setting.Value))
                    .Append(new("ApiBox:ApiKey", "k")))
            .Build();
        var services = new ServiceCollection();
        services.AddApiBox(configuration);
        return services.BuildServiceProvider();
    }

    /// <summary>Adds to every request what it thinks is missing.</summary>
    private sealed class Helpful : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "canary");
            request.Headers.ProxyAuthorization = new AuthenticationHeaderValue("Basic", "canary");
            request.Headers.Add("Cookie", "canary=1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
