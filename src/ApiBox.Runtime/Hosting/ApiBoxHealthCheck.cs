using ApiBox.Runtime;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiBox;

/// <summary>
/// Whether tasks can be kept and callbacks received. Unhealthy (or what the registration says instead): the store cannot be written to, or
/// the dispatcher of callbacks stands still, so that handlers are not called. Degraded: handlers fail again and again or hang, callbacks
/// are parked, or callback addresses are signed with a key that ends with the process. It asks the store and never the service, so it costs
/// no credits.
/// </summary>
/// <remarks>
/// In a web application <c>services.AddHealthChecks().AddApiBox()</c> of the package <c>ApiBox.AspNetCore</c> adds it; elsewhere
/// <c>services.AddHealthChecks().AddCheck&lt;ApiBoxHealthCheck&gt;("apibox")</c> does.
/// </remarks>
/// <param name="health">What a client puts into the container.</param>
public sealed class ApiBoxHealthCheck(ApiBoxHealth health) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return health.CheckAsync(context.Registration.FailureStatus, cancellationToken);
    }
}
