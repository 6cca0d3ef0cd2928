using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Runs the handlers of stored callbacks. The store leases each callback to one dispatcher at a time; what is not completed in time, because
/// a handler failed or hangs or the process died, is due again later.
/// </summary>
internal sealed class CallbackDispatcher(
    ITaskStore store,
    IEnumerable<CallbackHandling> handlings,
    CallbackBell bell,
    DispatcherPulse pulse,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILoggerFactory loggers)
    : BackgroundService
{
    private const int MostAtOnce = 32;

    // What nobody has handled after a day is nobody's, and is removed by whoever comes by.
    private static readonly TimeSpan OthersFirst = TimeSpan.FromDays(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan HandlerTimeout = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly ILookup<string, CallbackHandling> _handlings = handlings.ToLookup(static handling => handling.Kind, StringComparer.Ordinal);
    private readonly ILogger _logger = Log.To(loggers);

    private volatile bool _isFull;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        pulse.Start();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new HashSet<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                running.RemoveWhere(static task => task.IsCompleted);
                var free = MostAtOnce - running.Count;
                _isFull = free == 0;
                var deliveries = free == 0 ? [] : await TakeAsync(free, stoppingToken).ConfigureAwait(false);
                pulse.Beat();
                running.UnionWith(deliveries.Select(delivery => HandleAsync(delivery, stoppingToken)));
                if (deliveries.Count < free || free == 0)
                    await PauseAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                // The store is away. Callbacks wait in it, and in the service's retries.
                Log.StoreFailed(_logger, "taking callbacks for their handlers", error);
                await Task.Delay(Round, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        pulse.Stop();
        await Task.WhenAll(running).ConfigureAwait(false);
    }

    /// <summary>Runs the handlers of what is due now, for programs without a host.</summary>
    /// <returns>How many callbacks were due.</returns>
    internal async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var deliveries = await TakeAsync(MostAtOnce, cancellationToken).ConfigureAwait(false);
        await Task.WhenAll(deliveries.Select(delivery => HandleAsync(delivery, cancellationToken))).ConfigureAwait(false);
        return deliveries.Count;
    }

    // A worker that only waits shares its store with the application that handles, and must not take callbacks away from it unhandled.
    private bool IsForOthers => _handlings.Count == 0 && store is not InProcessTaskStore;

    private Task<IReadOnlyList<CallbackDelivery>> TakeAsync(int most, CancellationToken cancellationToken) =>
        store.TakeDeliveriesAsync(most, time.GetUtcNow() - (IsForOthers ? OthersFirst : TimeSpan.Zero), Lease, cancellationToken);

    private async Task HandleAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var isDone = await TryAsync(delivery, cancellationToken).ConfigureAwait(false);
            pulse.Handled(isDone);
            if (isDone)
                await store.CompleteDeliveryAsync(delivery, CancellationToken.None).ConfigureAwait(false);
            else
                await store.PostponeDeliveryAsync(delivery, time.GetUtcNow() + Pause(delivery.Attempt), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Log.StoreFailed(_logger, "noting that handlers ran", error);
        }
        finally
        {
            if (_isFull)
                bell.Ring();
        }
    }

    private async Task<bool> TryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(HandlerTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            // On the pool, and left behind when it ignores its token: a handler that blocks must not stop the others.
            var token = either.Token;
            await Task.Run(() => RunAsync(delivery, token), CancellationToken.None).WaitAsync(token).ConfigureAwait(false);
            return true;
        }
        catch (Exception error)
        {
            Log.HandlerFailed(_logger, delivery.Kind, delivery.SubmissionId, delivery.Stage, delivery.Attempt, Pause(delivery.Attempt), error);
            return false;
        }
    }

    private async Task RunAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        foreach (var handling in _handlings[delivery.Kind])
        {
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
                await handling.HandleAsync(scope.ServiceProvider, delivery, cancellationToken).ConfigureAwait(false);
        }
    }

    // The bell covers this process; the round covers the others, and what is due again.
    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        // A timer of one's own can ring while it is disposed, and cancelling what is disposed by then would end the process.
        using var timer = new CancellationTokenSource(Round, time);
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

    private static TimeSpan Pause(int attempt)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(attempt - 1, 20));
        return pause < LongestPause ? pause : LongestPause;
    }
}
