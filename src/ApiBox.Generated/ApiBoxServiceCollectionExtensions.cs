using ApiBox;
using ApiBox.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of the service to a container.</summary>
public static class ApiBoxServiceCollectionExtensions
{
    // Options without a name are those of this client, as in programs that have no other.
    private static readonly ClientSetup<ApiBoxClient> Client = new()
    {
        Description = ApiBoxClient.Description,
        Callbacks = ApiBoxCallbacks.All,
        Create = static transport => new ApiBoxClient(transport),
        OptionsName = Options.Options.DefaultName,
    };

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
        return Add(services, null, configure);
    }

    /// <summary>
    /// Adds <see cref="IApiBoxClient"/> as a singleton, with the section <c>ApiBox</c> of the configuration as its options, and
    /// <c>ApiBox:Downloads</c> as those of downloads and <c>ApiBox:Callbacks:Handlers</c> as those of callback handlers.
    /// </summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <inheritdoc cref="AddApiBox(IServiceCollection, Action{ApiBoxOptions})" path="/*[not(self::param)]"/>
    /// <param name="services">The container.</param>
    public static IHttpClientBuilder AddApiBox(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ClientServices.Configure(services, configuration);
        return Add(services, null, ClientServices.Read(configuration.GetSection(ApiBoxClient.SectionName)));
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
        return Add(services, name, configure);
    }

    /// <summary>Adds a keyed <see cref="IApiBoxClient"/> for another account, with the section <c>ApiBox:name</c> as its options.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <inheritdoc cref="AddApiBox(IServiceCollection, string, Action{ApiBoxOptions})" path="/*[not(self::param)]"/>
    /// <param name="services">The container.</param>
    /// <param name="name">The key of the service.</param>
    public static IHttpClientBuilder AddApiBox(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configuration);
        return Add(services, name, ClientServices.Read(configuration.GetSection(ApiBoxClient.SectionName).GetSection(name)));
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? name, Action<ApiBoxOptions> configure) =>
        ClientServices.Add<IApiBoxClient, ApiBoxClient>(services, Client, name, configure);
}
