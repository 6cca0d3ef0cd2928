using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What the library logs, under the category <c>ApiBox</c>.</summary>
internal static partial class Log
{
    public const string Category = "ApiBox";

    /// <summary>The library's logger, which never throws.</summary>
    public static ILogger To(ILoggerFactory loggers) => new GuardedLogger(loggers.CreateLogger(Category));

    [LoggerMessage(1, LogLevel.Warning, "{Operation}: sending again (retry {Retry}) in {Delay}: {Reason}")]
    public static partial void SendingAgain(ILogger logger, string operation, int retry, TimeSpan delay, string? reason);

    [LoggerMessage(2, LogLevel.Error, "{Operation}: the outcome of submission {SubmissionId} is unknown; it was not sent again: {Reason}")]
    public static partial void OutcomeUnknown(ILogger logger, string operation, string? submissionId, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{Operation}: the request breaks a rule of the description and is sent all the same: {Error}")]
    public static partial void RuleBroken(ILogger logger, string operation, ValidationError error);

    [LoggerMessage(4, LogLevel.Warning, "{Task} {TaskId}: query failed ({Failures} in a row), trying again: {Reason}")]
    public static partial void QueryFailed(ILogger logger, string task, string taskId, int failures, string reason);

    [LoggerMessage(5, LogLevel.Debug, "{Task} {TaskId}: not known yet, trying again in {Delay}")]
    public static partial void NotKnownYet(ILogger logger, string task, string taskId, TimeSpan delay);

    [LoggerMessage(6, LogLevel.Debug, "{Task} {TaskId}: status {Status}")]
    public static partial void StatusRead(ILogger logger, string task, string taskId, string? status);

    [LoggerMessage(7, LogLevel.Warning, "Paid requests go through a primary handler of your own. If it keeps connections, a late answer may be taken for "
        + "that to the next request, and a connection may close as it is used again. Set its PooledConnectionLifetime to zero, or PoolPaidConnections to true.")]
    public static partial void PaidCallsArePooled(ILogger logger);
}
