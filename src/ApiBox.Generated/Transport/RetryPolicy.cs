using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ApiBox.Runtime;

/// <summary>How attempts are repeated: growing pauses with jitter, or the pause the service asks for, up to a limit.</summary>
internal static class RetryPolicy
{
    public static readonly ResiliencePropertyKey<string> Operation = new("ApiBox.Operation");

    public static ResiliencePipeline<Attempt> Create(TransportSettings settings, TimeProvider time, ILogger logger)
    {
        if (settings.MaxRetries == 0)
            return ResiliencePipeline<Attempt>.Empty;

        return new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result is { Again: true }),
                MaxRetryAttempts = settings.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = settings.RetryDelay,
                MaxDelay = settings.MaxRetryDelay,
                DelayGenerator = arguments => ValueTask.FromResult(Capped(arguments.Outcome.Result?.Pause, settings.MaxRetryDelay)),
                OnRetry = arguments =>
                {
                    var operation = arguments.Context.Properties.GetValue(Operation, "");
                    Log.SendingAgain(logger, operation, arguments.AttemptNumber + 1, arguments.RetryDelay, arguments.Outcome.Result?.Error?.Message);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }

    private static TimeSpan? Capped(TimeSpan? pause, TimeSpan longest) => pause > longest ? longest : pause;
}
