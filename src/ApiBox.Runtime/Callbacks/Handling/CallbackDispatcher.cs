using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.Runtime;

/// <summary>
/// Hands stored callbacks to their handlers. It takes those kinds alone that have handlers here. The store gives each callback to one
/// dispatcher at a time and those of a submission one after the other; what is taken is kept, by renewing the lease, until its handlers
/// have returned.
/// </summary>
internal sealed class CallbackDispatcher(
    ITaskStore store,
    CallbackKinds kinds,
    HandlerCalls calls,
    CallbackBell bell,
    DispatcherPulse pulse,
    IOptions<CallbackHandlerOptions> options,
    TimeProvider time,
    ILoggerFactory loggers)
    : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstRounds = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);

    private readonly ILogger _logger = ApiBoxLog.To(loggers);
    private readonly HandlerRuns _runs = new(options.Value);

    // A store of one process keeps nothing for others: what has no handler is taken and done with.
    private readonly string[] _kinds = store is InProcessTaskStore ? [.. kinds.Names] : [.. calls.Kinds];
    private HandlerRunner? _runner;

    // What has ended a process before runs alone, so that it takes no other with it should it do so again. It waits here until all else is
    // done.
    private CallbackDelivery? _alone;
    private HandlerRun? _lonely;
    private bool _metSuspects;
    private long _startedAt;

    private HandlerRunner Runner => _runner ??= new HandlerRunner(store, calls, _runs, bell, pulse, options.Value, time, _logger);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        pulse.Start(() => _runs.Hanging);
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
        using var renewing = new CancellationTokenSource();
        var renewal = RenewAsync(renewing.Token);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RoundAsync(stoppingToken).ConfigureAwait(false) is { } pause)
                    await PauseAsync(pause, stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                // The store is away. Callbacks wait in it, and in the service's retries.
                StoreLog.StoreFailed(_logger, "taking callbacks for their handlers", error);
                await Task.Delay(Round, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        // Handlers that hang are left behind; whoever comes next finds out that nobody renews their leases.
        pulse.Stop();
        if (_alone is { } unused)
            Runner.GiveBack(unused, stoppingToken);
        await EndedAsync().WaitAsync(Goodbye, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await renewing.CancelAsync().ConfigureAwait(false);
        await renewal.ConfigureAwait(false);
    }

    /// <summary>Runs the handlers of what is due now, for programs without a host.</summary>
    /// <returns>How many callbacks were due.</returns>
    internal async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var deliveries = await store.TakeDeliveriesAsync(_kinds, HandlerRuns.MostBeginning, Lease, cancellationToken).ConfigureAwait(false);
        foreach (var delivery in deliveries)
            Runner.Begin(delivery, cancellationToken);
        await EndedAsync().ConfigureAwait(false);
        return deliveries.Count;
    }

    private Task EndedAsync() => Task.WhenAll(_runs.All.Select(static run => run.Completion));

    /// <summary>Takes what may begin.</summary>
    /// <returns>For how long there is nothing to do unless the bell rings; null when there may be more.</returns>
    private async Task<TimeSpan?> RoundAsync(CancellationToken cancellationToken)
    {
        TellOfHanging();
        if (_kinds.Length == 0)
        {
            pulse.Beat();
            return Round;
        }

        var free = Free(cancellationToken);
        if (free == 0)
        {
            pulse.Beat();
            return HandlerRuns.Moment;
        }

        var deliveries = await store.TakeDeliveriesAsync(_kinds, free, Lease, cancellationToken).ConfigureAwait(false);
        pulse.Beat();
        _metSuspects = deliveries.Any(static delivery => delivery.Losses > 0);
        foreach (var delivery in deliveries)
            Place(delivery, cancellationToken);
        return deliveries.Count == free || _alone is not null ? null : Runner.Next.Wait(LongestPause());
    }

    // What an instance that died had taken is due when its leases end, a moment after somebody has started the next one.
    private TimeSpan LongestPause() => time.GetElapsedTime(_startedAt) < Lease + Round ? FirstRounds : Round;

    /// <summary>How many callbacks may be taken now; none while one is to run alone, or does.</summary>
    private int Free(CancellationToken cancellationToken)
    {
        if (_alone is { } alone && _runs.IsQuiet)
        {
            _lonely = Runner.Begin(alone, cancellationToken);
            _alone = null;
        }

        if (_lonely is { } lonely && (!_runs.Contains(lonely) || _runs.IsHanging(lonely)))
            _lonely = null;
        return _alone is not null || _lonely is not null ? 0 : _metSuspects ? Math.Min(1, _runs.Free) : _runs.Free;
    }

    private void Place(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.IsTakenOver)
            Runner.PutUpAgain(delivery, cancellationToken);
        else if (delivery.Losses == 0)
            Runner.Begin(delivery, cancellationToken);
        else if (_alone is null)
            _alone = delivery;
        else
            Runner.GiveBack(delivery, cancellationToken);
    }

    private void TellOfHanging()
    {
        foreach (var run in _runs.All)
            if (_runs.IsHanging(run) && run.TellsFirst())
                HandlerLog.HandlerHangs(_logger, run.Delivery.Kind, run.Delivery.SubmissionId, run.Delivery.Stage, run.Age);
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(Renewal, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            HandlerRun[] runs = [.. _runs.All];
            List<CallbackDelivery> deliveries = [.. runs.Select(static run => run.Delivery)];
            if (_alone is { } alone)
                deliveries.Add(alone);
            if (deliveries.Count == 0 || cancellationToken.IsCancellationRequested)
                continue;
            try
            {
                var held = await store.RenewDeliveriesAsync(deliveries, Lease, cancellationToken).ConfigureAwait(false);
                foreach (var run in runs.Where(run => !held.Contains(run.Delivery.Id) && _runs.Contains(run)))
                    run.Lose();
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                StoreLog.StoreFailed(_logger, "keeping callbacks whose handlers run", error);
            }
        }
    }

    // The bell covers this process; the round covers the others, and what is due again.
    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        // A timer of one's own can ring while it is disposed, and cancelling what is disposed by then would end the process.
        using var timer = new CancellationTokenSource(pause, time);
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            await bell.WaitAsync(round.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Time for a round.
        }
    }
}
