using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of waits for tasks.</summary>
internal static partial class TaskLog
{
    [LoggerMessage(4, LogLevel.Warning, "{Task} {TaskId}: query failed ({Failures} in a row), retrying: {Reason}")]
    public static partial void QueryFailed(ILogger logger, string task, string taskId, int failures, string reason);

    [LoggerMessage(5, LogLevel.Debug, "{Task} {TaskId}: not known yet, retrying in {Delay}")]
    public static partial void NotKnownYet(ILogger logger, string task, string taskId, TimeSpan delay);

    [LoggerMessage(6, LogLevel.Debug, "{Task} {TaskId}: status {Status}")]
    public static partial void StatusRead(ILogger logger, string task, string taskId, string? status);
}
