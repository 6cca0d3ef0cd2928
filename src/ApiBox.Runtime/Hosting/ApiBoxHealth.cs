using System.ComponentModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ApiBox.Runtime;

/// <summary>Checks the store, the dispatcher and the handlers of a container, for <see cref="ApiBoxHealthCheck"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiBoxHealth
{
    private const int ManyFailures = 5;

    // A round takes five seconds when there is nothing to do.
    private static readonly TimeSpan MaxRoundTime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MaxPingTime = TimeSpan.FromSeconds(10);

    private readonly ITaskStore _store;
    private readonly IReadOnlyList<string> _services;
    private readonly CallbackRoutes _routes;
    private readonly DispatcherHeartbeat _heartbeat;
    private readonly TimeProvider _time;
    private readonly bool _hasHandlers;

    internal ApiBoxHealth(
        ITaskStore store, TaskClients clients, CallbackRoutes routes, HandlerCalls handlers, DispatcherHeartbeat heartbeat,
        TimeProvider time)
    {
        _store = store;
        _services = clients.Services;
        _routes = routes;
        _heartbeat = heartbeat;
        _time = time;
        _hasHandlers = handlers.HasHandlers;
    }

    internal async Task<HealthCheckResult> CheckAsync(HealthStatus bad, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, object> { ["store"] = "ok", ["failures_of_handlers_in_a_row"] = _heartbeat.ConsecutiveFailures };
        int parked;
        try
        {
            await _store.PingAsync(cancellationToken).WaitAsync(MaxPingTime, _time, cancellationToken).ConfigureAwait(false);
            parked = 0;
            foreach (var service in _services)
                parked += await _store.CountParkedAsync(service, cancellationToken)
                    .WaitAsync(MaxPingTime, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            data["store"] = "away";
            return new HealthCheckResult(
                bad, "The task store is unavailable: submissions fail before they are sent, and callbacks get status 503.", error, data);
        }

        if (_heartbeat.IsRunning)
            data["seconds_since_last_round"] = (long)_heartbeat.SinceLastBeat.TotalSeconds;
        if (_heartbeat.IsRunning && _heartbeat.SinceLastBeat > MaxRoundTime)
            return new HealthCheckResult(
                bad, "The callback dispatcher makes no progress: callbacks are stored, but handlers are not called.", data: data);
        if (parked > 0)
            data["parked_callbacks"] = parked;
        if (_heartbeat.Hanging is > 0 and var hanging)
            data["hanging_handlers"] = hanging;
        if (_hasHandlers && !_heartbeat.IsRunning)
            return HealthCheckResult.Degraded("Callback handlers are registered, but no running host calls them.", data: data);
        if (_heartbeat.ConsecutiveFailures >= ManyFailures)
            return HealthCheckResult.Degraded(
                $"Handlers of the last {_heartbeat.ConsecutiveFailures} callbacks failed; they are retried with increasing delays.",
                data: data);
        if (_heartbeat.Hanging > 0)
        {
            return HealthCheckResult.Degraded(
                $"{_heartbeat.Hanging} callback handlers hang: they exceeded their timeout and have not returned, and further callbacks "
                + "of their submissions wait.",
                data: data);
        }

        if (parked > 0)
        {
            return HealthCheckResult.Degraded(
                $"{parked} callbacks are parked, because their handlers failed too often. IApiBoxTasks.ListParkedAsync lists them, and "
                + "ReplayAsync runs their handlers again.",
                data: data);
        }

        return _routes.IsTransient
            ? HealthCheckResult.Degraded(
                "Callbacks:SigningKeys is empty: callback addresses created by this process are invalid in other processes and after a "
                + "restart.",
                data: data)
            : HealthCheckResult.Healthy(data: data);
    }
}
