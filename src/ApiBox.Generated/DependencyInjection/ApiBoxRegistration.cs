using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox;

/// <summary>Puts a client and its HTTP stack together.</summary>
internal static class ApiBoxRegistration
{
    private const string ClientName = "ApiBox";
    private const string DownloadsName = "Downloads";

    // Everything else that is logged could be a secret: a cookie, a gateway's token.
    private static readonly string[] HarmlessHeaders = ["Accept", "Content-Length", "Content-Type", "Date", "Retry-After", "User-Agent"];

    public static IHttpClientBuilder Add(IServiceCollection services, string? name, Action<ApiBoxOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (name == DownloadsName)
            throw new ArgumentException($"The HTTP client {ClientName}.{DownloadsName} is the one for downloads; choose another name.", nameof(name));

        var optionsName = name ?? Options.DefaultName;
        var clientName = name is null ? ClientName : $"{ClientName}.{name}";
        services.AddOptions<ApiBoxOptions>(optionsName).Configure(configure).ValidateOnStart();
        var builder = services.AddHttpClient(clientName);
        if (services.Any(service => service.IsKeyedService && service.ServiceType == typeof(ApiBoxTransport) && clientName.Equals(service.ServiceKey)))
            return builder;

        services.AddSingleton<IValidateOptions<ApiBoxOptions>>(new ApiBoxOptionsValidator(optionsName));
        if (name is null)
            services.PostConfigure<ApiBoxOptions>(optionsName, static options => options.TakeKeyFromEnvironment());
        AddReceiving(services);
        DownloadRegistration.Add(services);
        AddClient(services, name, optionsName, clientName);
        AddHandlers(services, builder, optionsName, clientName);
        return builder;
    }

    /// <summary>What all clients share: the store, and everything about callbacks.</summary>
    private static void AddReceiving(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITaskStore, InProcessTaskStore>();
        services.TryAddSingleton(static _ => new CallbackKinds(ApiBoxCallbacks.All, ApiBoxDescription.Retention));
        services.TryAddSingleton<CallbackSites>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CallbackSetup>, CallbackSetupValidator>());
        services.AddOptions<CallbackSetup>().ValidateOnStart();
        services.AddOptions<CallbackHandlerOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CallbackHandlerOptions>, CallbackHandlerOptionsValidator>());
        services.TryAddSingleton<HandlerCalls>();
        services.TryAddSingleton<CallbackBell>();
        services.TryAddSingleton<DispatcherPulse>();
        services.TryAddSingleton<ExpiryWarnings>();
        services.TryAddSingleton<ICallbackUrls>(static provider =>
            new CallbackAddresses(provider.GetRequiredService<CallbackSites>().Usual, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<TaskClients>();
        services.TryAddSingleton<CandidateJudge>();
        services.TryAddSingleton<CallbackReceiver>();
        services.TryAddSingleton<ICallbackReceiver>(static provider => provider.GetRequiredService<CallbackReceiver>());
        services.TryAddSingleton<IApiBoxTasks, ApiBoxTasks>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CallbackDispatcher>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RetentionService>());
    }

    private static void AddClient(IServiceCollection services, string? name, string optionsName, string clientName)
    {
        services.AddSingleton(new ClientRegistration(optionsName));
        services.AddKeyedSingleton(clientName, (provider, _) => CreateTransport(provider, name, optionsName, clientName));
        if (name is null)
        {
            services.AddSingleton(provider => new ApiBoxClient(provider.GetRequiredKeyedService<ApiBoxTransport>(clientName)));
            services.AddSingleton<IApiBoxClient>(static provider => provider.GetRequiredService<ApiBoxClient>());
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => new ApiBoxClient(provider.GetRequiredKeyedService<ApiBoxTransport>(clientName)));
            services.AddKeyedSingleton<IApiBoxClient>(name, static (provider, key) => provider.GetRequiredKeyedService<ApiBoxClient>(key));
            services.TryAddKeyedSingleton<ICallbackUrls>(name, (provider, _) =>
                new CallbackAddresses(provider.GetRequiredService<CallbackSites>()[name], provider.GetRequiredService<TimeProvider>()));
        }
    }

    private static ApiBoxTransport CreateTransport(IServiceProvider provider, string? name, string optionsName, string clientName)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ApiBoxOptions>>().Get(optionsName);
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var logger = Log.To(provider.GetRequiredService<ILoggerFactory>());
        return new ApiBoxTransport(
            new TransportSettings(options, ApiBoxDescription.Servers),
            () => factory.CreateClient(clientName),
            null,
            provider.GetRequiredService<TimeProvider>(),
            logger,
            new SubmissionBook(
                provider.GetRequiredService<ITaskStore>(),
                provider.GetRequiredService<CallbackSites>(),
                provider.GetRequiredService<CallbackKinds>().Retention,
                name ?? "",
                provider.GetRequiredService<TimeProvider>(),
                logger));
    }

    private static void AddHandlers(IServiceCollection services, IHttpClientBuilder builder, string optionsName, string clientName)
    {
        builder
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => PrimaryHandler.Create())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new ApiKeyHandler(provider.GetRequiredKeyedService<ApiBoxTransport>(clientName).Settings))
            .RedactLoggedHeaders(static header => !HarmlessHeaders.Contains(header, StringComparer.OrdinalIgnoreCase));

        // After everything that the user sets up, so that the guard is the last handler before the network, whatever network that is.
        services.PostConfigure<HttpClientFactoryOptions>(clientName, options => options.HttpMessageHandlerBuilderActions.Add(
            builder => builder.PrimaryHandler = PrimaryHandler.Guard(builder.PrimaryHandler, Rules(builder.Services, optionsName))));
    }

    private static SendRules Rules(IServiceProvider provider, string optionsName) => new(
        ApiBoxDescription.PaidRoutes,
        provider.GetRequiredService<IOptionsMonitor<ApiBoxOptions>>().Get(optionsName).PoolPaidConnections,
        Log.To(provider.GetRequiredService<ILoggerFactory>()));
}
