using System.Diagnostics.CodeAnalysis;
using ApiBox;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of the service to a container.</summary>
public static class ApiBoxServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IApiBoxClient"/> as a singleton. Wrong options are reported when the host starts, or without a host on first use.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options; a missing key is taken from the environment variable <c>APIBOX_API_KEY</c>.</param>
    /// <returns>The builder of the HTTP client <c>ApiBox</c>, for handlers of one's own.</returns>
    /// <exception cref="OptionsValidationException">At the start: a setting is wrong; the message names it.</exception>
    public static IHttpClientBuilder AddApiBox(this IServiceCollection services, Action<ApiBoxOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return ApiBoxRegistration.Add(services, null, configure);
    }

    /// <summary>
    /// Adds <see cref="IApiBoxClient"/> as a singleton, with the section <c>ApiBox</c> of the configuration as its options, and
    /// <c>ApiBox:Downloads</c> as those of downloads and <c>ApiBox:Callbacks:Handlers</c> as those of callback handlers.
    /// </summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <inheritdoc cref="AddApiBox(IServiceCollection, Action{ApiBoxOptions})"/>
    /// <param name="services">The container.</param>
    public static IHttpClientBuilder AddApiBox(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(ApiBoxOptions.SectionName);
        services.Configure<DownloadOptions>(options => DownloadOptionsReader.Read(configuration.GetSection(DownloadOptions.SectionName), options));
        services.Configure<CallbackHandlerOptions>(options => options.Read(configuration.GetSection(CallbackHandlerOptions.SectionName)));
        return ApiBoxRegistration.Add(services, null, options => ApiBoxOptionsReader.Read(section, options));
    }

    /// <summary>
    /// Adds a keyed <see cref="IApiBoxClient"/> for another account. Its key never comes from the environment, so that one account does not
    /// pay for the other by mistake.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service; not <c>Downloads</c>, whose HTTP client is taken.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the HTTP client <c>ApiBox.</c> and the name, for handlers of one's own.</returns>
    public static IHttpClientBuilder AddApiBox(this IServiceCollection services, string name, Action<ApiBoxOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        return ApiBoxRegistration.Add(services, name, configure);
    }

    /// <summary>Adds a keyed <see cref="IApiBoxClient"/> for another account, with the section <c>ApiBox:name</c> as its options.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <inheritdoc cref="AddApiBox(IServiceCollection, string, Action{ApiBoxOptions})"/>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service.</param>
    public static IHttpClientBuilder AddApiBox(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(ApiBoxOptions.SectionName).GetSection(name);
        return ApiBoxRegistration.Add(services, name, options => ApiBoxOptionsReader.Read(section, options));
    }

    /// <summary>
    /// Adds a handler for a callback; several are called one after the other. It is made anew for each call, from a scope of its own.
    /// Handlers run in the background of a host, which does not start without <see cref="ApiBoxCallbackOptions.PublicBaseAddress"/> or with
    /// a key of less than 32 characters in <see cref="ApiBoxCallbackOptions.SigningKeys"/>.
    /// </summary>
    /// <typeparam name="TCallback">The callback.</typeparam>
    /// <typeparam name="THandler">The handler.</typeparam>
    /// <param name="services">The container.</param>
    public static IServiceCollection AddApiBoxCallbackHandler<TCallback, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(this IServiceCollection services)
        where TCallback : class, ICallbackPayload<TCallback>
        where THandler : class, ICallbackHandler<TCallback>
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped<THandler>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<CallbackHandling, CallbackHandling<TCallback, THandler>>());
        return services;
    }
}
