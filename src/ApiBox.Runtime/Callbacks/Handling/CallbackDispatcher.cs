using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>
/// Calls the handlers of stored callbacks. It takes only the kinds that have handlers in this process. The store gives each callback to one
/// dispatcher at a time and those of a submission in order. The dispatcher renews the lease of a callback until its handlers
/// have returned.
/// </summary>
internal sealed class CallbackDispatcher(
    ITaskStore store,
    CallbackKinds kinds,
    HandlerCalls calls,
    DispatcherSignal signal,
    DispatcherHeartbeat heartbeat,
    IOptions<CallbackHandlerOptions> options,
    TimeProvider time,
    ILoggerFactory loggers)
    : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstRounds = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShutdownGrace = TimeSpan.FromSeconds(5);

    private readonly ILogger _logger = ApiBoxLog.To(loggers);
    private readonly HandlerRuns _runs = new(options.Value, time);

    // A store of one process keeps nothing for other processes: callbacks without a handler are taken and completed.
    private readonly string[] _kinds = store.IsShared ? [.. calls.Kinds] : [.. kinds.Names];
    private HandlerRunner? _runner;

    // A callback that ended a process before runs alone, so that it interrupts no other if it does so again. It waits here until all others
    // have done.
    private CallbackDelivery? _nextExclusive;
    private HandlerRun? _exclusive;
    private bool _sawLosses;
    private long _startedAt;

    private HandlerRunner Runner => _runner ??= new HandlerRunner(store, calls, _runs, signal, heartbeat, options.Value, time, _logger);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        heartbeat.Start(() => _runs.Hanging);
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _runner?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _startedAt = time.GetTimestamp();
        using var rounds = new RoundTimer(time, signal.Notify);
        using var stopping = stoppingToken.UnsafeRegister(static signal => ((DispatcherSignal)signal!).Notify(), signal);
        using var renewing = new CancellationTokenSource();
        var renewal = RenewAsync(renewing.Token);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RoundAsync(stoppingToken).ConfigureAwait(false) is not { } pause)
                    continue;

                // The signal covers this process; the round covers other processes and retries.
                rounds.Set(pause);
                await signal.WaitAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                // The store is away. Callbacks wait in it, and in the service's retries.
                StoreLog.StoreFailed(_logger, "taking callbacks", error);
                await Task.Delay(Round, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        // Handlers that hang are abandoned; another dispatcher takes over when their leases expire.
        heartbeat.Stop();
        if (_nextExclusive is { } unused)
            Runner.Release(unused, stoppingToken);
        await WaitForRunsAsync().WaitAsync(
            ShutdownGrace, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await renewing.CancelAsync().ConfigureAwait(false);
        await renewal.ConfigureAwait(false);
    }

    /// <summary>Runs the handlers of what is due now, for programs without a host.</summary>
    /// <returns>How many callbacks were due.</returns>
    internal async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var deliveries = await store.TakeDeliveriesAsync(_kinds, HandlerRuns.MaxStarting, Lease, cancellationToken).ConfigureAwait(false);
        foreach (var delivery in deliveries)
            Runner.Begin(delivery, cancellationToken);
        await WaitForRunsAsync().ConfigureAwait(false);
        return deliveries.Count;
    }

    private Task WaitForRunsAsync() => Task.WhenAll(_runs.Select(static run => run.Completion));

    /// <summary>Takes what may begin.</summary>
    /// <returns>How long to pause unless the signal is set; null when there may be more.</returns>
    private async Task<TimeSpan?> RoundAsync(CancellationToken cancellationToken)
    {
        if (_runs.Hanging > 0)
            LogHangingRuns();
        if (_kinds.Length == 0)
        {
            heartbeat.Record();
            return Round;
        }

        var free = Free(cancellationToken);
        if (free == 0)
        {
            heartbeat.Record();
            return HandlerRuns.Moment;
        }

        var deliveries = await store.TakeDeliveriesAsync(_kinds, free, Lease, cancellationToken).ConfigureAwait(false);
        heartbeat.Record();
        _sawLosses = deliveries.Any(static delivery => delivery.Losses > 0);
        foreach (var delivery in deliveries)
            Assign(delivery, cancellationToken);
        return deliveries.Count == free || _nextExclusive is not null ? null : Runner.Next.Wait(MaxPause());
    }

    // The callbacks of an instance that died are due when its leases end, shortly after the next instance has started.
    private TimeSpan MaxPause() => time.GetElapsedTime(_startedAt) < Lease + Round ? FirstRounds : Round;

    /// <summary>How many callbacks can be taken now; none while one waits to run alone or runs alone.</summary>
    private int Free(CancellationToken cancellationToken)
    {
        if (_nextExclusive is { } alone && _runs.IsQuiet)
        {
            _exclusive = Runner.Begin(alone, cancellationToken);
            _nextExclusive = null;
        }

        if (_exclusive is { } exclusive && (!_runs.Contains(exclusive) || _runs.IsHanging(exclusive)))
            _exclusive = null;
        return _nextExclusive is not null || _exclusive is not null ? 0 : _sawLosses ? Math.Min(1, _runs.Free) : _runs.Free;
    }

    private void Assign(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.IsTakenOver)
            Runner.Requeue(delivery, cancellationToken);
        else if (delivery.Losses == 0)
            Runner.Begin(delivery, cancellationToken);
        else if (_nextExclusive is null)
            _nextExclusive = delivery;
        else
            Runner.Release(delivery, cancellationToken);
    }

    private void LogHangingRuns()
    {
        foreach (var run in _runs)
            if (_runs.IsHanging(run) && run.TryMarkLogged())
                HandlerLog.HandlerHangs(_logger, run.Delivery.Kind, run.Delivery.SubmissionId, run.Delivery.Stage, run.Age);
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Renewal, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            HandlerRun[] runs = [.. _runs];
            List<CallbackDelivery> deliveries = [.. runs.Select(static run => run.Delivery)];
            if (_nextExclusive is { } alone)
                deliveries.Add(alone);
            if (deliveries.Count == 0 || cancellationToken.IsCancellationRequested)
                continue;
            try
            {
                var held = await store.RenewDeliveriesAsync(deliveries, Lease, cancellationToken).ConfigureAwait(false);
                foreach (var run in runs.Where(run => !held.Contains(run.Delivery.Id) && _runs.Contains(run)))
                    run.MarkLost();
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                StoreLog.StoreFailed(_logger, "renewing the leases of callbacks", error);
            }
        }
    }
}
