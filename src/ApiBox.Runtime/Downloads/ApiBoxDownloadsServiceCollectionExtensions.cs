using ApiBox;
using ApiBox.Runtime;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the downloader to a container.</summary>
public static class ApiBoxDownloadsServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IApiBoxDownloads"/> as a singleton. <c>AddApiBox</c> also adds it; use this method to set options, and in programs
    /// that only download. Wrong options are reported when the host starts, or without a host on first use.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>
    /// The builder of the HTTP client <c>ApiBox.Downloads</c>, for custom handlers. Its last handler, which validates addresses, cannot be
    /// replaced.
    /// </returns>
    /// <exception cref="OptionsValidationException">At the start: a setting is wrong; the message names it.</exception>
    public static IHttpClientBuilder AddApiBoxDownloads(this IServiceCollection services, Action<DownloadOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
            services.Configure(configure);
        return DownloadRegistration.Add(services);
    }
}
