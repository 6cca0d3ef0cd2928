using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of calls.</summary>
internal static partial class TransportLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Operation}: retry {Retry} in {Delay}: {Reason}")]
    public static partial void SendingAgain(ILogger logger, string operation, int retry, TimeSpan delay, string? reason);

    [LoggerMessage(2, LogLevel.Error, "{Operation}: the outcome of submission {SubmissionId} is unknown; it was not sent again: {Reason}")]
    public static partial void OutcomeUnknown(ILogger logger, string operation, string? submissionId, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Operation}: the request violates a rule of the description, but is sent: {Error}")]
    public static partial void RuleBroken(ILogger logger, string operation, ValidationError error);

    [LoggerMessage(8, LogLevel.Warning, "{Operation}: not sent again, because the retry budget is exhausted; successful calls refill it")]
    public static partial void RetryBudgetSpent(ILogger logger, string operation);

    [LoggerMessage(10, LogLevel.Warning, "{Operation}: OnResponse of the call's options failed")]
    public static partial void OnResponseFailed(ILogger logger, Exception exception, string operation);

    [LoggerMessage(9, LogLevel.Information, "{Operation}: the service refused the token; the request is sent once more with a new one")]
    public static partial void TokenRenewed(ILogger logger, string operation);
}
