using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of the task store.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(22, LogLevel.Error, "The task store failed while {Doing}")]
    public static partial void StoreFailed(ILogger logger, string doing, Exception error);

    [LoggerMessage(26, LogLevel.Information, "The task store is available again: completed {Doing}")]
    public static partial void DeferredWriteSucceeded(ILogger logger, string doing);
}
