using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ApiBox.Runtime;

/// <summary>
/// How attempts are repeated: growing pauses with full jitter, or the pause the service asks for, up to a limit. Queries share a budget.
/// </summary>
internal static class RetryPolicy
{
    public static readonly ResiliencePropertyKey<OperationInfo> Operation = new("ApiBox.Operation");

    public static ResiliencePipeline<Attempt> Create(
        TransportSettings settings, int maxRetries, RetryBudget budget, TimeProvider time, ILogger logger)
    {
        if (maxRetries == 0)
            return ResiliencePipeline<Attempt>.Empty;

        return new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { CanRetry: true } && IsAffordable(arguments)),
                MaxRetryAttempts = maxRetries,
                DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(
                    Capped(arguments.Outcome.Result?.Pause, settings.MaxRetryDelay)
                    ?? Backoff.Next(settings.RetryDelay, settings.MaxRetryDelay, arguments.AttemptNumber)),
                OnRetry = arguments =>
                {
                    var (operation, error) = (OperationOf(arguments.Context), arguments.Outcome.Result?.Error);
                    TransportLog.SendingAgain(logger, operation.Name, arguments.AttemptNumber + 1, arguments.RetryDelay, error?.Message);
                    Instruments.Retried(operation.Name, error);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

        // A paid call has few retries, and the reasons for them, a rate limit or maintenance, are transient.
        bool IsAffordable(RetryPredicateArguments<Attempt> arguments)
        {
            var operation = OperationOf(arguments.Context);
            if (operation.Paid || arguments.AttemptNumber >= maxRetries || budget.TrySpend())
                return true;
            TransportLog.RetryBudgetSpent(logger, operation.Name);
            Instruments.Withheld(operation.Name);
            return false;
        }
    }

    private static OperationInfo OperationOf(ResilienceContext context) => context.Properties.GetValue(Operation, null!);

    private static TimeSpan? Capped(TimeSpan? pause, TimeSpan longest) => pause > longest ? longest : pause;
}
