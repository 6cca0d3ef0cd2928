using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of the innermost handler.</summary>
internal static partial class SendLog
{
    [LoggerMessage(
        7, LogLevel.Warning,
        "Paid requests use a custom primary handler. If it pools connections, a late response can be mistaken for the response "
        + "to the next request, and a connection can close while it is reused. Set its PooledConnectionLifetime to zero, or "
        + "PoolPaidConnections to true.")]
    public static partial void PaidCallsArePooled(ILogger logger);
}
