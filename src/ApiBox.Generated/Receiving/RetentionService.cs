using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Warns before the results of open submissions vanish at the service, and removes the rows of those that have.</summary>
internal sealed class RetentionService(ITaskStore store, CallbackSites sites, ExpiryWarnings warnings, TimeProvider time, ILoggerFactory loggers) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(1);

    private readonly ILogger _logger = Log.To(loggers);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (sites.IsTransient)
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
        await foreach (var row in store.ListOpenAsync(cancellationToken).ConfigureAwait(false))
            warnings.Consider(row.Submission);
        warnings.Forget();

        if (await store.ExpireAsync(time.GetUtcNow(), cancellationToken).ConfigureAwait(false) is > 0 and var count)
            Log.Expired(_logger, count);
    }
}
