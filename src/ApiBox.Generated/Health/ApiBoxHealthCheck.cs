using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiBox;

/// <summary>
/// Whether tasks can be kept and callbacks received. Unhealthy (or what the registration says instead): the store cannot be written to, or
/// the dispatcher of callbacks stands still, so that handlers are not called. Degraded: handlers fail again and again or hang, callbacks
/// are parked, or callback addresses are signed with a key that ends with the process. It asks the store and never the service, so it costs
/// no credits.
/// </summary>
/// <remarks>
/// In a web application <c>services.AddHealthChecks().AddApiBox()</c> of the package <c>ApiBox.Generated.AspNetCore</c> adds it; elsewhere
/// <c>services.AddHealthChecks().AddCheck&lt;ApiBoxHealthCheck&gt;("apibox")</c> does.
/// </remarks>
public sealed class ApiBoxHealthCheck : IHealthCheck
{
    private const int ManyFailures = 5;

    // A round takes five seconds when there is nothing to do.
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPing = TimeSpan.FromSeconds(10);

    private readonly ITaskStore _store;
    private readonly CallbackSites _sites;
    private readonly DispatcherPulse _pulse;
    private readonly TimeProvider _time;
    private readonly bool _hasHandlers;

    /// <summary>Makes a check of what <c>AddApiBox</c> has put into a container.</summary>
    /// <param name="services">The container.</param>
    /// <exception cref="InvalidOperationException">No client was added to it.</exception>
    public ApiBoxHealthCheck(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        _store = services.GetRequiredService<ITaskStore>();
        _sites = services.GetRequiredService<CallbackSites>();
        _pulse = services.GetRequiredService<DispatcherPulse>();
        _time = services.GetRequiredService<TimeProvider>();
        _hasHandlers = services.GetServices<CallbackHandling>().Any();
    }

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var bad = context.Registration.FailureStatus;
        var data = new Dictionary<string, object> { ["store"] = "ok", ["failures_of_handlers_in_a_row"] = _pulse.FailuresInARow };
        int parked;
        try
        {
            await _store.PingAsync(cancellationToken).WaitAsync(LongestPing, _time, cancellationToken).ConfigureAwait(false);
            parked = await _store.CountParkedAsync(cancellationToken).WaitAsync(LongestPing, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            data["store"] = "away";
            return new HealthCheckResult(bad, "The task store cannot be used: submissions are refused before they are sent, and callbacks are answered with 503.", error, data);
        }

        if (_pulse.IsRunning)
            data["seconds_since_last_round"] = (long)_pulse.SinceLastBeat.TotalSeconds;
        if (_pulse.IsRunning && _pulse.SinceLastBeat > LongestRound)
            return new HealthCheckResult(bad, "The dispatcher of callbacks stands still: they are stored, but handlers are not called.", data: data);
        if (parked > 0)
            data["parked_callbacks"] = parked;
        if (_pulse.Hanging is > 0 and var hanging)
            data["hanging_handlers"] = hanging;
        if (_hasHandlers && !_pulse.IsRunning)
            return HealthCheckResult.Degraded("There are handlers for callbacks, but no running host that calls them.", data: data);
        if (_pulse.FailuresInARow >= ManyFailures)
            return HealthCheckResult.Degraded($"Handlers of the last {_pulse.FailuresInARow} callbacks failed; they are called again, with growing pauses.", data: data);
        if (_pulse.Hanging > 0)
        {
            return HealthCheckResult.Degraded(
                $"{_pulse.Hanging} handlers of callbacks hang: they go on although their time is up, and further callbacks of their submissions wait.",
                data: data);
        }

        if (parked > 0)
        {
            return HealthCheckResult.Degraded(
                $"{parked} callbacks are parked, since their handlers failed too often. IApiBoxTasks.ListParkedAsync lists them, and ReplayAsync "
                + "hands them out again.",
                data: data);
        }

        return _sites.IsTransient
            ? HealthCheckResult.Degraded("Callbacks:SigningKeys is empty: callback addresses made by this process are refused by any other, and after a restart.", data: data)
            : HealthCheckResult.Healthy(data: data);
    }
}
