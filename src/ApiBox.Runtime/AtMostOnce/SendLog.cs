using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What the innermost handler logs.</summary>
internal static partial class SendLog
{
    [LoggerMessage(7, LogLevel.Warning, "Paid requests go through a primary handler of your own. If it keeps connections, a late answer may be taken for "
        + "that to the next request, and a connection may close as it is used again. Set its PooledConnectionLifetime to zero, or PoolPaidConnections to true.")]
    public static partial void PaidCallsArePooled(ILogger logger);
}
