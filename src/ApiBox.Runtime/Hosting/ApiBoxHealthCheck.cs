using ApiBox.Runtime;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiBox;

/// <summary>
/// Checks whether tasks can be stored and callbacks received. Unhealthy (or the failure status of the registration): the store cannot be
/// written to, or the callback dispatcher makes no progress, so that handlers are not called. Degraded: handlers fail repeatedly or hang,
/// callbacks are parked, or callback addresses are signed with a key that ends with the process. It queries the store and never the
/// service, so it costs no credits.
/// </summary>
/// <remarks>
/// In a web application <c>services.AddHealthChecks().AddApiBox()</c> of the package <c>ApiBox.AspNetCore</c> adds it; elsewhere
/// <c>services.AddHealthChecks().AddCheck&lt;ApiBoxHealthCheck&gt;("apibox")</c> does.
/// </remarks>
/// <param name="health">The state that a client registers in the container.</param>
public sealed class ApiBoxHealthCheck(ApiBoxHealth health) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return health.CheckAsync(context.Registration.FailureStatus, cancellationToken);
    }
}
