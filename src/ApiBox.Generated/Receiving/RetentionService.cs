using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Warns before the results of open submissions vanish at the service, and removes the rows of those that have.</summary>
internal sealed class RetentionService(ITaskStore store, CallbackTokens tokens, TimeProvider time, ILoggerFactory loggers) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(1);
    private static readonly TimeSpan Warning = TimeSpan.FromDays(1);

    private readonly HashSet<string> _warned = new(StringComparer.Ordinal);
    private readonly ILogger _logger = loggers.CreateLogger(Log.Category);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (tokens.IsTransient)
            Log.TransientSigningKey(_logger);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                Log.StoreFailed(_logger, "removing what has expired", error);
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
        var now = time.GetUtcNow();
        await foreach (var row in store.ListOpenAsync(cancellationToken).ConfigureAwait(false))
        {
            if (row.Submission.ExpiresAt - now is var left && left > TimeSpan.Zero && left <= Warning && _warned.Add(row.Submission.SubmissionId))
                Log.ResultsVanishSoon(_logger, row.Submission.SubmissionId, row.Submission.Operation, row.Submission.ExpiresAt);
        }

        if (await store.ExpireAsync(now, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            Log.Expired(_logger, count);
    }
}
