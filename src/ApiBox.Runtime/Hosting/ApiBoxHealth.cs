using System.ComponentModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiBox.Runtime;

/// <summary>Looks at the store, the dispatcher and the handlers of a container, for <see cref="ApiBoxHealthCheck"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiBoxHealth
{
    private const int ManyFailures = 5;

    // A round takes five seconds when there is nothing to do.
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPing = TimeSpan.FromSeconds(10);

    private readonly ITaskStore _store;
    private readonly IReadOnlyList<string> _services;
    private readonly CallbackSites _sites;
    private readonly DispatcherPulse _pulse;
    private readonly TimeProvider _time;
    private readonly bool _hasHandlers;

    internal ApiBoxHealth(ITaskStore store, TaskClients clients, CallbackSites sites, HandlerCalls handlers, DispatcherPulse pulse, TimeProvider time)
    {
        _store = store;
        _services = clients.Services;
        _sites = sites;
        _pulse = pulse;
        _time = time;
        _hasHandlers = handlers.HasHandlers;
    }

    internal async Task<HealthCheckResult> CheckAsync(HealthStatus bad, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, object> { ["store"] = "ok", ["failures_of_handlers_in_a_row"] = _pulse.FailuresInARow };
        int parked;
        try
        {
            await _store.PingAsync(cancellationToken).WaitAsync(LongestPing, _time, cancellationToken).ConfigureAwait(false);
            parked = 0;
            foreach (var service in _services)
                parked += await _store.CountParkedAsync(service, cancellationToken).WaitAsync(LongestPing, _time, cancellationToken).ConfigureAwait(false);
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
