using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What calls log.</summary>
internal static partial class TransportLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Operation}: sending again (retry {Retry}) in {Delay}: {Reason}")]
    public static partial void SendingAgain(ILogger logger, string operation, int retry, TimeSpan delay, string? reason);

    [LoggerMessage(2, LogLevel.Error, "{Operation}: the outcome of submission {SubmissionId} is unknown; it was not sent again: {Reason}")]
    public static partial void OutcomeUnknown(ILogger logger, string operation, string? submissionId, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Operation}: the request breaks a rule of the description and is sent all the same: {Error}")]
    public static partial void RuleBroken(ILogger logger, string operation, ValidationError error);

    [LoggerMessage(8, LogLevel.Warning, "{Operation}: not sent again, since the budget for retries is used up; successes fill it again")]
    public static partial void RetryBudgetSpent(ILogger logger, string operation);
}
