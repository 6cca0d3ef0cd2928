using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Registers the downloader and its HTTP stack in a container.</summary>
internal static class DownloadRegistration
{
    public const string ClientName = "ApiBox.Downloads";

    public static IHttpClientBuilder Add(IServiceCollection services)
    {
        var builder = services.AddHttpClient(ClientName);
        if (services.Any(static service => service.ServiceType == typeof(ApiBoxDownloads)))
            return builder;

        services.AddOptions<DownloadOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DownloadOptions>, DownloadOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(static provider => new ApiBoxDownloads(
            provider.GetRequiredService<IOptions<DownloadOptions>>().Value.Copy(),
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName),
            null,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.TryAddSingleton<IApiBoxDownloads>(static provider => provider.GetRequiredService<ApiBoxDownloads>());

        // The factory's loggers write whole addresses, on .NET 8 with their queries, and anyone who knows these can read the results.
        builder
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

        // After everything that the user configures for this client or for all clients: no other handler validates addresses.
        services.PostConfigure<HttpClientFactoryOptions>(ClientName, static options => options.HttpMessageHandlerBuilderActions.Add(
            static builder => builder.PrimaryHandler = DownloadHandler.Create(
                builder.Services.GetRequiredService<IOptions<DownloadOptions>>().Value.Copy(),
                builder.Services.GetRequiredService<TimeProvider>())));
        return builder;
    }
}
