using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>
/// Warns before the results of open submissions expire, and removes the rows of those that have. What is still open then, or
/// was never handled, is warned of with its task and removed a round later at the earliest: should the clock have been wrong, nothing is
/// lost.
/// </summary>
internal sealed class RetentionService(
    ITaskStore store, TaskClients clients, ISubmissionAddresses addresses, ExpiryWarnings warnings, TimeProvider time,
    ILoggerFactory loggers) : BackgroundService
{
    // The limits of one round and of one step.
    private const int MaxOpen = 1000;
    private const int MaxSteps = 10;

    private static readonly TimeSpan Round = TimeSpan.FromHours(1);

    private readonly ILogger _logger = ApiBoxLog.To(loggers);

    // By the elapsed time and not by the clock, which may be wrong.
    private Dictionary<string, long> _warned = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (addresses.IsTransient)
            SubmissionLog.TransientSigningKey(_logger);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                StoreLog.StoreFailed(_logger, "removing expired submissions", error);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(Round, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var service in clients.Services)
            await foreach (var row in store.ListOpenAsync(service, cancellationToken).ConfigureAwait(false))
                warnings.Consider(row.Submission);
        warnings.Forget();

        var removable = await WarnAsync(cancellationToken).ConfigureAwait(false);
        var total = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var count = await store.ExpireAsync(removable, MaxOpen, cancellationToken).ConfigureAwait(false);
            total += count;
            if (count < MaxOpen)
                break;
        }

        if (total > 0)
            SubmissionLog.Expired(_logger, total);
    }

    /// <summary>Warns of what has expired open.</summary>
    /// <returns>The submissions that were logged a round ago or earlier.</returns>
    private async Task<IReadOnlyCollection<string>> WarnAsync(CancellationToken cancellationToken)
    {
        var expired = new List<ExpiredSubmission>();
        foreach (var service in clients.Services)
            expired.AddRange(await store.ListExpiredAsync(service, MaxOpen, cancellationToken).ConfigureAwait(false));
        var known = _warned;
        _warned = new Dictionary<string, long>(StringComparer.Ordinal);
        var removable = new List<string>();
        foreach (var submission in expired)
        {
            var id = submission.Row.Submission.SubmissionId;
            if (!known.TryGetValue(id, out var warnedAt))
            {
                warnedAt = time.GetTimestamp();
                Warn(submission);
            }
            else if (time.GetElapsedTime(warnedAt) >= Round)
            {
                removable.Add(id);
            }

            _warned[id] = warnedAt;
        }

        return removable;
    }

    private void Warn(ExpiredSubmission expired)
    {
        var (row, undelivered, kind) = expired;
        var (id, taskId) = (row.Submission.SubmissionId, row.TaskId ?? row.OnlyCandidate);
        if (undelivered > 0)
            SubmissionLog.CallbacksExpire(_logger, undelivered, kind ?? "?", id, taskId, Round);
        if (!row.IsTerminal)
            SubmissionLog.OpenExpires(_logger, id, row.Submission.Operation, taskId, Round);
    }
}
