using System.ComponentModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>Registers a generated client and its HTTP stack in a container. Generated and hand-written extension methods call it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientServices
{
    private const string DownloadsName = "Downloads";

    // Everything else that is logged could be a secret: a cookie, a gateway's token.
    private static readonly string[] HarmlessHeaders = ["Accept", "Content-Length", "Content-Type", "Date", "Retry-After", "User-Agent"];

    /// <summary>Adds a client as a singleton.</summary>
    /// <typeparam name="TInterface">The client's interface.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The container.</param>
    /// <param name="client">The setup of the client from the generated code.</param>
    /// <param name="name">The key of a keyed client, for another account; null for the client without a key.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's HTTP client.</returns>
    /// <exception cref="ArgumentException">The name contains a colon, or is that of the HTTP client for downloads.</exception>
    public static IHttpClientBuilder Add<TInterface, TClient>(
        IServiceCollection services, ClientSetup<TClient> client, string? name, Action<ApiBoxOptions> configure)
        where TInterface : class
        where TClient : class, TInterface, ITaskResumer
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(configure);
        CheckName(client.Description.Name, name);

        var clientName = name is null ? client.Description.Name : $"{client.Description.Name}.{name}";
        var registration = new ClientRegistration(
            client.Description, name ?? "", provider => Find<TClient>(provider, name))
        {
            CommonOptions = client.OptionsName,
        };
        services.AddOptions<ApiBoxOptions>(registration.OptionsName).Configure(configure).ValidateOnStart();
        var builder = services.AddHttpClient(clientName);
        if (services.Any(
            service => service.IsKeyedService && service.ServiceType == typeof(ApiBoxTransport) && clientName.Equals(service.ServiceKey)))
            return builder;

        AddOptions(services, registration);
        AddCallbacks(services, client.Callbacks);
        DownloadRegistration.Add(services);
        services.AddSingleton(registration);
        services.AddKeyedSingleton(clientName, (provider, _) => CreateTransport(provider, registration, clientName));
        AddClient<TInterface, TClient>(services, client, name, clientName);
        AddHandlers(services, builder, registration, clientName);
        return builder;
    }

    /// <summary>Reads the options of a client from its section of the configuration.</summary>
    /// <param name="section">The section.</param>
    public static Action<ApiBoxOptions> Read(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return options => ApiBoxOptionsReader.Read(section, options);
    }

    /// <summary>Reads the options that all clients share from the configuration.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">The whole configuration.</param>
    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.Configure<DownloadOptions>(
            options => DownloadOptionsReader.Read(configuration.GetSection(DownloadOptions.SectionName), options));
        services.Configure<CallbackHandlerOptions>(options => options.Read(configuration.GetSection(CallbackHandlerOptions.SectionName)));
    }

    private static void CheckName(string client, string? name)
    {
        if (name == DownloadsName)
            throw new ArgumentException(
                $"The HTTP client {client}.{DownloadsName} is reserved for downloads; choose another name.", nameof(name));
        if (name?.Contains(StoredNames.Separator) == true)
            throw new ArgumentException($"The client name '{name}' must not contain a colon; choose another name.", nameof(name));
    }

    private static TClient Find<TClient>(IServiceProvider provider, string? name)
        where TClient : class =>
        name is null ? provider.GetRequiredService<TClient>() : provider.GetRequiredKeyedService<TClient>(name);

    private static void AddOptions(IServiceCollection services, ClientRegistration registration)
    {
        var description = registration.Description;
        services.AddSingleton<IValidateOptions<ApiBoxOptions>>(new ApiBoxOptionsValidator(registration.OptionsName, description));
        services.PostConfigure<ApiBoxOptions>(registration.OptionsName, options =>
        {
            options.TakeServer(description);

            // The key of a keyed client never comes from the environment, so that one account does not pay for another by mistake.
            if (registration.Name.Length == 0)
                options.TakeKeyFromEnvironment(description.KeyVariable);
        });
        services.PostConfigure<DownloadOptions>(options =>
        {
            foreach (var address in description.Absent.Patterns)
                if (!options.AbsentAddresses.Contains(address))
                    options.AbsentAddresses.Add(address);
        });
    }

    /// <summary>What all clients share: the store, and everything about callbacks.</summary>
    private static void AddCallbacks(IServiceCollection services, IEnumerable<CallbackKind> kinds)
    {
        foreach (var kind in kinds)
            services.AddSingleton(kind);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITaskStore, InProcessTaskStore>();
        services.TryAddSingleton<CallbackKinds>();
        services.TryAddSingleton<CallbackRoutes>();
        services.TryAddSingleton<ISubmissionAddresses>(static provider => provider.GetRequiredService<CallbackRoutes>());
        services.TryAddSingleton<Func<CallbackRoutes>>(static provider => provider.GetRequiredService<CallbackRoutes>);
        services.TryAddSingleton(static provider =>
            new CallbackEndpoints(provider.GetRequiredService<CallbackRoutes>(), provider.GetRequiredService<ILoggerFactory>()));
        services.TryAddSingleton(static provider => new ApiBoxHealth(
            provider.GetRequiredService<ITaskStore>(),
            provider.GetRequiredService<TaskClients>(),
            provider.GetRequiredService<CallbackRoutes>(),
            provider.GetRequiredService<HandlerCalls>(),
            provider.GetRequiredService<DispatcherHeartbeat>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CallbackSetup>, CallbackSetupValidator>());
        services.AddOptions<CallbackSetup>().ValidateOnStart();
        services.AddOptions<CallbackHandlerOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CallbackHandlerOptions>, CallbackHandlerOptionsValidator>());
        services.TryAddSingleton<HandlerCalls>();
        services.TryAddSingleton<DispatcherSignal>();
        services.TryAddSingleton<DispatcherHeartbeat>();
        services.TryAddSingleton<ExpiryWarnings>();
        services.TryAddSingleton<ICallbackUrls>(static provider =>
            new CallbackAddresses(provider.GetRequiredService<CallbackRoutes>(), null, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<TaskClients>();
        services.TryAddSingleton<CandidateVerifier>();
        services.TryAddSingleton<CallbackReceiver>();
        services.TryAddSingleton<ICallbackReceiver>(static provider => provider.GetRequiredService<CallbackReceiver>());
        services.TryAddSingleton<IApiBoxTasks, ApiBoxTasks>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CallbackDispatcher>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RetentionService>());
    }

    private static void AddClient<TInterface, TClient>(
        IServiceCollection services, ClientSetup<TClient> client, string? name, string clientName)
        where TInterface : class
        where TClient : class, TInterface
    {
        // A client can be its own interface. A second registration would then resolve itself without end.
        var hasInterface = typeof(TInterface) != typeof(TClient);
        if (name is null)
        {
            services.AddSingleton(provider => client.Create(provider.GetRequiredKeyedService<ApiBoxTransport>(clientName)));
            if (hasInterface)
                services.AddSingleton<TInterface>(static provider => provider.GetRequiredService<TClient>());
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => client.Create(provider.GetRequiredKeyedService<ApiBoxTransport>(clientName)));
            if (hasInterface)
                services.AddKeyedSingleton<TInterface>(name, static (provider, key) => provider.GetRequiredKeyedService<TClient>(key));
            services.TryAddKeyedSingleton<ICallbackUrls>(name, (provider, _) =>
                new CallbackAddresses(provider.GetRequiredService<CallbackRoutes>(), name, provider.GetRequiredService<TimeProvider>()));
        }
    }

    private static ApiBoxTransport CreateTransport(IServiceProvider provider, ClientRegistration registration, string clientName)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ApiBoxOptions>>().Get(registration.OptionsName);
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var time = provider.GetRequiredService<TimeProvider>();
        var logger = ApiBoxLog.To(provider.GetRequiredService<ILoggerFactory>());
        var log = new SubmissionTracker(
            provider.GetRequiredService<ITaskStore>(), provider.GetRequiredService<ISubmissionAddresses>(), registration.Description,
            registration.Name, time, logger);
        return new ApiBoxTransport(
            new TransportSettings(options, registration.Description), () => factory.CreateClient(clientName), null, time, logger, log);
    }

    private static void AddHandlers(
        IServiceCollection services, IHttpClientBuilder builder, ClientRegistration registration, string clientName)
    {
        builder
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => PrimaryHandler.Create())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(provider => new ApiKeyHandler(provider.GetRequiredKeyedService<ApiBoxTransport>(clientName).Settings))
            .RedactLoggedHeaders(static header => !HarmlessHeaders.Contains(header, StringComparer.OrdinalIgnoreCase));

        // After everything that the user configures, so that the guard is the last handler before the network.
        services.PostConfigure<HttpClientFactoryOptions>(clientName, options => options.HttpMessageHandlerBuilderActions.Add(
            builder => builder.PrimaryHandler = PrimaryHandler.Guard(builder.PrimaryHandler, Rules(builder.Services, registration))));
    }

    private static SendRules Rules(IServiceProvider provider, ClientRegistration registration) => new(
        registration.Description.PaidRoutes,
        provider.GetRequiredService<IOptionsMonitor<ApiBoxOptions>>().Get(registration.OptionsName).PoolPaidConnections,
        ApiBoxLog.To(provider.GetRequiredService<ILoggerFactory>()));
}
