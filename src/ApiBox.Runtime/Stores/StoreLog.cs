using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What is logged about the task store.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(22, LogLevel.Error, "The task store failed while {Doing}")]
    public static partial void StoreFailed(ILogger logger, string doing, Exception error);

    [LoggerMessage(26, LogLevel.Information, "The task store is back: made up for {Doing}")]
    public static partial void WrittenLate(ILogger logger, string doing);
}
