using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

internal static partial class Log
{
    [LoggerMessage(30, LogLevel.Warning, "{Operation}: not sent again, since the budget for retries is used up; successes fill it again")]
    public static partial void RetryBudgetSpent(ILogger logger, string operation);
}
