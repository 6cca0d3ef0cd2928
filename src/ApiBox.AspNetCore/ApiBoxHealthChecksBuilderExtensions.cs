using ApiBox;
using ApiBox.Runtime;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check of the store and the receiver.</summary>
public static class ApiBoxHealthChecksBuilderExtensions
{
    /// <summary>Adds <see cref="ApiBoxHealthCheck"/>.</summary>
    /// <param name="builder">From <c>services.AddHealthChecks()</c>.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">The status when the store is unavailable or the dispatcher makes no progress; null is unhealthy.</param>
    /// <param name="tags">Tags to filter checks, such as <c>ready</c>.</param>
    /// <returns>The builder.</returns>
    public static IHealthChecksBuilder AddApiBox(
        this IHealthChecksBuilder builder, string name = "apibox", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(
            new HealthCheckRegistration(
                name, static services => new ApiBoxHealthCheck(services.GetRequiredService<ApiBoxHealth>()), failureStatus, tags));
    }
}
